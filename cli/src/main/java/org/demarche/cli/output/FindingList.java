package org.demarche.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.demarche.lexicon.Finding;
import org.demarche.lexicon.LexiconReport;

/** Writes what a check of the lexicon found. */
public final class FindingList {
  private static final JsonFactory JSON = new JsonFactory();

  private FindingList() {}

  /** One finding a line, and a line that sums up; each ends with a line feed. */
  public static String text(LexiconReport report) {
    StringBuilder text = new StringBuilder();
    for (Finding f : report.findings()) {
      text.append(OneLine.of(f.toString())).append('\n');
    }
    if (isMalformed(report)) {
      return text.append("The rest was not checked.\n").toString();
    }
    int n = report.findings().size();
    return text.append(
            String.format(
                Locale.ROOT,
                "%,d entries (%,d actors with %,d names, %,d agent nouns, %,d places, %,d event"
                    + " entries, %,d speech entries), %,d finding%s\n",
                report.entries(),
                report.actors(),
                report.names(),
                report.agents(),
                report.places(),
                report.events(),
                report.speech(),
                n,
                n == 1 ? "" : "s"))
        .toString();
  }

  private static boolean isMalformed(LexiconReport report) {
    return report.findings().stream().anyMatch(f -> f.problem() == Finding.Problem.MALFORMED);
  }

  /** One object on one line, with the counts and the list {@code findings}. */
  public static String json(LexiconReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("entries", report.entries());
      json.writeNumberField("actors", report.actors());
      json.writeNumberField("names", report.names());
      json.writeNumberField("agents", report.agents());
      json.writeNumberField("places", report.places());
      json.writeNumberField("events", report.events());
      json.writeNumberField("speech", report.speech());
      json.writeArrayFieldStart("findings");
      for (Finding f : report.findings()) {
        json.writeStartObject();
        json.writeStringField("file", f.file());
        json.writeNumberField("line", f.line());
        json.writeStringField("problem", f.problem().name());
        json.writeStringField("message", f.message());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't be written to", e);
    }
    return text.append('\n').toString();
  }
}
