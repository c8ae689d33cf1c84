package org.demarche.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.store.Filter;
import org.demarche.store.Run;

/**
 * What stands beside an export, so that a row can be traced: what it holds, of what, made by what.
 *
 * @param file the name of the file
 * @param layout its layout
 * @param events how many events it holds
 * @param rows how many rows they are
 * @param filter which events were wanted
 * @param scale the Goldstein table
 * @param runs the runs of the database, newest first
 * @param program the program that wrote it
 * @param written ISO instant
 */
public record Manifest(
    String file,
    Layout layout,
    long events,
    long rows,
    Filter filter,
    String scale,
    List<Run.Stored> runs,
    String program,
    String written) {
  /** Copies the list. */
  public Manifest {
    runs = List.copyOf(runs);
  }

  /** Writes it as JSON. */
  public void write(Path to) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file);
    fields.put("layout", layout.name());
    fields.put("events", events);
    fields.put("rows", rows);
    fields.put("filter", filter.described());
    fields.put("scale", scale);
    fields.put("program", program);
    fields.put("written", written);
    fields.put(
        "runs",
        runs.stream()
            .map(
                r ->
                    Map.of(
                        "run", r.hash(),
                        "program", r.run().program(),
                        "lexicon", r.run().lexicon().isEmpty() ? "built in" : r.run().lexicon(),
                        "loaded", r.loaded(),
                        "articles", r.articles(),
                        "events", r.events()))
            .toList());
    fields.put(
        "cite",
        "Events coded with Demarche "
            + program
            + ", runs "
            + String.join(", ", runs.stream().map(Run.Stored::hash).toList())
            + ", exported "
            + written
            + ".");
    Files.write(
        to,
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(fields));
  }
}
