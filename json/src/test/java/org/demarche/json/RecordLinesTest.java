package org.demarche.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records read from lines, and what is said of lines that hold none. */
final class RecordLinesTest {
  private static final String RECORD =
      """
      {"id":"r1","language":"en","text":"Corvia attacked Belmora.","sentences":[[0,24]],
      "actors":[{"id":"a1","name":"Corvia","sectors":[],"kind":"STATE","mentions":[[0,6]],
      "by":"NAME"}],"events":[{"id":"e1","type":"ASSAULT","cameo":"190","quad":4,
      "goldstein":-10,"contexts":[],"sources":[{"actor":"a1","span":[0,6]}],"targets":[],
      "trigger":[[7,15]],"sentence":0,"status":"ACTUAL","confidence":0.5,"rule":"attack",
      "later":"unknown"}]}
      """
          .replace("\n", "");

  private static RecordLines lines(String text) {
    return new RecordLines(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "out.jsonl");
  }

  @Test
  void recordsAndFailuresInOrder() throws IOException {
    String failure =
        "{\"id\":\"r2\",\"failure\":{\"stage\":\"input\",\"message\":\"an empty file\"}}";
    try (RecordLines lines = lines(RECORD + "\n\n" + failure + "\n")) {
      Record record = lines.next().flatMap(RecordLines.Line::record).orElseThrow();
      assertThat(record.id()).isEqualTo("r1");
      assertThat(record.title()).isEmpty();
      Event event = record.events().get(0);
      assertThat(event.trigger()).containsExactly(new Span(7, 15));
      assertThat(event.quad().number()).isEqualTo(4);
      assertThat(event.date()).isEmpty();
      assertThat(lines.next().flatMap(RecordLines.Line::failure))
          .contains(new Failure("r2", "input", "an empty file"));
      assertThat(lines.next()).isEqualTo(Optional.empty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"r1\",\"text\":\"x\"}|language must be there, found nothing",
        "{\"id\":7,\"language\":\"en\",\"text\":\"x\"}|id must be a string, found 7",
        "[1]|a record must be an object, found [1]",
        "{\"id\":|one JSON object, found",
        "{\"id\":\"r\",\"language\":\"en\",\"text\":\"x\",\"sentences\":[[4,2]]}|sentences must be"
            + " two offsets, the first not after the second, found [4,2]",
        "{\"id\":\"r\",\"language\":\"en\",\"text\":\"x\",\"date\":\"2021-13\"}|date must be an ISO"
            + " date, found \"2021-13\"",
        "{\"id\":\"r\",\"language\":\"en\",\"text\":\"x\",\"times\":[{\"span\":[0,1],\"value\":"
            + "\"2021\",\"precision\":\"HOUR\"}]}|times[0].precision must be one of [DAY, WEEK,",
      })
  void aLineWithoutRecordIsNamedAndPassed(String bad, String message) throws IOException {
    try (RecordLines lines = lines(RECORD + "\n" + bad + "\n" + RECORD + "\n")) {
      assertThat(lines.next()).isPresent();
      assertThatThrownBy(lines::next)
          .isInstanceOf(RecordFormatException.class)
          .hasMessageStartingWith("out.jsonl:2: the line must hold")
          .hasMessageContaining(message)
          .hasMessageEndingWith("write it with \"demarche code --format json\"");
      assertThat(lines.next()).isPresent();
      assertThat(lines.next()).isEmpty();
    }
  }
}
