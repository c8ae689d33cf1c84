package org.demarche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.event.Event.Status;
import org.demarche.event.Membership;
import org.demarche.figure.Figure;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.FigureKind;
import org.demarche.lexicon.MembershipAction;
import org.demarche.mention.Actor;
import org.demarche.mention.Resolution;
import org.junit.jupiter.api.Test;

class MembersWriterTest {
  private static final String TEXT = "The Northern Pact grew, says Arvand.";

  private interface Form {
    MembersPrinter printer(ByteArrayOutputStream out) throws IOException;
  }

  private static Actor actor(String id, String name, String code, ActorKind kind) {
    int start = TEXT.indexOf(name);
    return new Actor(
        id,
        name,
        Optional.of(code),
        Optional.of(code.substring(0, 3)),
        List.of(),
        kind,
        List.of(new Span(start, start + name.length())),
        Resolution.NAME,
        "");
  }

  private static Membership step(MembershipAction action, String date, Status status) {
    return new Membership(
        "XAR",
        "Northern Pact",
        action,
        Optional.of(date).filter(d -> !d.isEmpty()),
        status,
        0,
        new Span(29, 35),
        Optional.empty(),
        "");
  }

  private static Record article(String day, long total, Membership... steps) {
    Figure members =
        new Figure(
            "f1",
            FigureKind.MEMBERS,
            total,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Span(4, 12),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Status.ACTUAL,
            "");
    return new Record(
        "on-" + day,
        Optional.empty(),
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Optional.empty(),
        "en",
        TEXT,
        List.of(),
        List.of(new Span(0, TEXT.length())),
        List.of(
            actor("a1", "Northern Pact", "IGONPA", ActorKind.ORGANISATION),
            actor("a2", "Arvand", "XAR", ActorKind.STATE)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(steps),
        total < 0 ? List.of() : List.of(members),
        List.of());
  }

  private static String print(Form form, String organisation, String on, Record... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Optional<LocalDate> day = Optional.of(on).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    try (MembersWriter writer = new MembersWriter(organisation, day, form.printer(out))) {
      for (Record r : records) {
        writer.write(r);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The second and third column: standing and since. */
  private static List<String> standings(String on, Record... records) throws IOException {
    List<String> found = new ArrayList<>();
    print(CsvMembersPrinter::new, "northern pact", on, records)
        .lines()
        .skip(1)
        .forEach(l -> found.add(l.split(",", -1)[1] + " " + l.split(",", -1)[2]));
    return found;
  }

  @Test
  void theLastStepUpToTheDayDecides() throws IOException {
    Record r =
        article(
            "2021-12-23",
            -1,
            step(MembershipAction.JOIN, "1999", Status.ACTUAL),
            step(MembershipAction.SUSPEND, "2013-05", Status.ACTUAL),
            step(MembershipAction.LEAVE, "2014-03-02", Status.ACTUAL));
    assertThat(standings("1998-12-31", r)).isEmpty();
    assertThat(standings("1999-06-01", r)).containsExactly("UNCERTAIN 1999");
    assertThat(standings("1999-12-31", r)).containsExactly("MEMBER 1999");
    assertThat(standings("2013-05-31", r)).containsExactly("SUSPENDED 1999");
    assertThat(standings("2014-03-02", r)).containsExactly("LEFT 1999");
  }

  @Test
  void whatIsPlannedDeniedOrAskedForIsNoStep() throws IOException {
    Record r =
        article(
            "2021-12-23",
            -1,
            step(MembershipAction.JOIN, "2020", Status.DENIED),
            step(MembershipAction.APPLY, "2019", Status.ACTUAL));
    assertThat(standings("2021-12-31", r)).isEmpty();
  }

  @Test
  void whatHasNoDateOfItsOwnHadHappenedWhenItWasReported() throws IOException {
    Record r = article("2021-12-23", -1, step(MembershipAction.JOIN, "", Status.ACTUAL));
    assertThat(standings("2021-12-23", r)).containsExactly("MEMBER ");
    assertThat(standings("2021-12-22", r)).containsExactly("UNCERTAIN ");
    Record is = article("2021-12-23", -1, step(MembershipAction.MEMBER, "", Status.ACTUAL));
    assertThat(standings("2021-12-22", is)).isEmpty();
  }

  @Test
  void otherOrganisationsAreLeftOut() throws IOException {
    Record r = article("2021-12-23", -1, step(MembershipAction.JOIN, "1999", Status.ACTUAL));
    assertThat(print(CsvMembersPrinter::new, "IGONPA", "", r).lines()).hasSize(2);
    assertThat(print(CsvMembersPrinter::new, "Arvand", "", r).lines()).hasSize(1);
  }

  @Test
  void aTotalIsContradictedWhereMoreAreNamed() throws IOException {
    Membership join = step(MembershipAction.JOIN, "1999", Status.ACTUAL);
    assertThat(
            print(
                JsonMembersPrinter::new,
                "Northern Pact",
                "2021-12-31",
                article("2021-12-23", 30, join)))
        .contains(
            "\"standing\":\"MEMBER\"", "\"total\":30", "\"named\":1", "\"contradicted\":false");
    assertThat(
            print(
                JsonMembersPrinter::new,
                "Northern Pact",
                "2021-12-31",
                article("2021-12-23", 0, join)))
        .contains("\"total\":0", "\"contradicted\":true");
  }

  @Test
  void textForReading() throws IOException {
    Record r = article("2021-12-23", 30, step(MembershipAction.JOIN, "1999", Status.ACTUAL));
    assertThat(
            print(
                o -> new TextMembersPrinter(o, new Palette(false), 100),
                "NORTHERN PACT",
                "2021-12-31",
                r))
        .isEqualTo(
            """
            XAR  Arvand  member  since 1999
                 on-2021-12-23, 2021-12-23: The Northern Pact grew, says Arvand.
            Total given: 30; the reports name 1 of them
                 on-2021-12-23, 2021-12-23: The Northern Pact grew, says Arvand.
            """);
  }
}
