package org.demarche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.lexicon.ActorKind;
import org.demarche.mention.Actor;
import org.demarche.mention.Resolution;
import org.demarche.statement.Statement;
import org.demarche.statement.Statement.Kind;
import org.junit.jupiter.api.Test;

/** Which statements are taken, in which order and form they are printed. */
final class QuoteWriterTest {
  private static final QuoteQuery ALL = query("", "", "", "");

  private static QuoteQuery query(String speaker, String about, String from, String to) {
    return new QuoteQuery(
        given(speaker),
        given(about),
        given(from).map(LocalDate::parse),
        given(to).map(LocalDate::parse));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  /** An article in which Moroz of Arvand says the words about Belmar. */
  private static Record article(String id, String day, String words, String saidOn) {
    String text = "Arvand's leader Ilan Moroz said " + words + " Belmar's minister said nothing.";
    Span speaker = span(text, "Ilan Moroz");
    return new Record(
        id,
        Optional.of("On " + id),
        given(day).map(LocalDate::parse),
        Optional.empty(),
        Optional.of("The Daily"),
        "en",
        text,
        List.of(),
        List.of(new Span(0, text.length())),
        List.of(
            actor("a1", "Ilan Moroz", "XARGOV", List.of(span(text, "Arvand's leader"), speaker)),
            actor("a2", "Belmar", "XBE", List.of(span(text, "Belmar")))),
        List.of(),
        List.of(),
        List.of(
            new Statement(
                "s1",
                Optional.of("a1"),
                Optional.of(speaker),
                Optional.of(span(text, "said")),
                List.of(span(text, words)),
                words.startsWith("\"") ? Kind.DIRECT : Kind.INDIRECT,
                List.of(),
                given(saidOn),
                Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Actor actor(String id, String name, String code, List<Span> mentions) {
    return new Actor(
        id,
        name,
        Optional.of(code),
        Optional.of(code.substring(0, 3)),
        List.of(),
        ActorKind.PERSON,
        mentions,
        Resolution.NAME,
        "");
  }

  private interface Form {
    QuotePrinter printer(ByteArrayOutputStream out) throws IOException;
  }

  private static String print(Form form, QuoteQuery query, Record... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QuoteWriter writer = new QuoteWriter(query, form.printer(out))) {
      for (Record r : records) {
        writer.write(r);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The ids of the articles quoted, in order. */
  private static List<String> ids(QuoteQuery query, Record... records) throws IOException {
    return print(CsvQuotePrinter::new, query, records)
        .lines()
        .skip(1)
        .map(l -> l.split(",", -1)[7])
        .toList();
  }

  @Test
  void newestFirst() throws IOException {
    assertThat(
            ids(
                ALL,
                article("undated", "", "that it rained.", ""),
                article("old", "2021-12-23", "that it snowed.", "2019"),
                article("first", "2021-12-22", "that it froze.", ""),
                article("second", "2021-12-23", "that it thawed.", "2021-12-22"),
                article("new", "2021-12-23", "that it blew.", "")))
        .containsExactly("new", "first", "second", "old", "undated");
  }

  @Test
  void bySpeaker() throws IOException {
    Record r = article("r", "2021-12-23", "that Belmar was late.", "");
    for (String who : List.of("moroz", "Ilan  Moroz", "LEADER", "xargov", "XAR")) {
      assertThat(ids(query(who, "", "", ""), r)).as(who).containsExactly("r");
    }
    for (String who : List.of("Moro", "Belmar", "XBE", "XA", "said")) {
      assertThat(ids(query(who, "", "", ""), r)).as(who).isEmpty();
    }
  }

  @Test
  void byWhatIsMentioned() throws IOException {
    Record r = article("r", "2021-12-23", "that Belmar was late.", "");
    for (String what : List.of("late", "was  LATE", "belmar", "XBE")) {
      assertThat(ids(query("", what, "", ""), r)).as(what).containsExactly("r");
    }
    for (String what : List.of("lat", "Moroz", "XAR", "nothing")) {
      assertThat(ids(query("", what, "", ""), r)).as(what).isEmpty();
    }
  }

  @Test
  void byDay() throws IOException {
    Record day = article("day", "2021-12-23", "that it rained.", "2021-12-21");
    Record month = article("month", "2021-12-23", "that it snowed.", "2021-11");
    Record decade = article("decade", "2021-12-23", "that it froze.", "199");
    Record undated = article("undated", "", "that it thawed.", "");
    Record[] all = {day, month, decade, undated};
    assertThat(ids(query("", "", "2021-11-30", ""), all)).containsExactly("day", "month");
    assertThat(ids(query("", "", "", "2021-11-01"), all)).containsExactly("month", "decade");
    assertThat(ids(query("", "", "1999-12-31", "2000-01-01"), all)).containsExactly("decade");
    assertThat(ids(query("", "", "2021-12-21", "2021-12-21"), all)).containsExactly("day");
  }

  @Test
  void blanksAndTurnedDaysAreRefused() {
    assertThatThrownBy(() -> query(" ", "", "", "")).hasMessageContaining("--speaker");
    assertThatThrownBy(() -> query("", "", "2021-12-02", "2021-12-01"))
        .hasMessageContaining("2021-12-01 before 2021-12-02");
  }

  @Test
  void text() throws IOException {
    assertThat(
            print(
                out -> new TextQuotePrinter(out, new Palette(false), 40),
                ALL,
                article("r", "2021-12-23", "\"It\nmust act, and it must act soon.\"", "")))
        .isEqualTo(
            "2021-12-23  Ilan Moroz (XARGOV) · said\n"
                + "  “It must act, and it must act soon.”\n"
                + "  r · On r · The Daily\n");
    assertThat(
            print(
                out -> new TextQuotePrinter(out, new Palette(true), 80),
                ALL,
                article("r", "", "that it rained.", "")))
        .contains("\u001B[1mIlan Moroz (XARGOV)\u001B[0m", "\u001B[2mno date\u001B[0m");
  }

  @Test
  void json() throws IOException {
    assertThat(print(JsonQuotePrinter::new, ALL, article("r", "2021-12-23", "that it rained.", "")))
        .isEqualTo(
            "{\"date\":\"2021-12-23\",\"speaker\":\"Ilan Moroz\",\"code\":\"XARGOV\",\"cue\":"
                + "\"said\",\"kind\":\"INDIRECT\",\"content\":[\"that it rained.\"],"
                + "\"spans\":[[32,47]],\"addressees\":[],\"article\":{\"id\":\"r\",\"date\":"
                + "\"2021-12-23\",\"title\":\"On r\",\"source\":\"The Daily\"},"
                + "\"statement\":\"s1\"}\n");
  }

  @Test
  void csv() throws IOException {
    assertThat(
            print(CsvQuotePrinter::new, ALL, article("r", "2021-12-23", "=that, it.", "2021-12")))
        .isEqualTo(
            String.join(",", CsvQuotePrinter.COLUMNS)
                + "\n2021-12,Ilan Moroz,XARGOV,said,INDIRECT,\"'=that, it.\",,r,2021-12-23,On r,"
                + "The Daily,,s1\n");
  }
}
