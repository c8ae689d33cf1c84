package org.demarche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.FailedStage;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.lexicon.EventType;
import org.demarche.pair.Pair;
import org.demarche.pair.Relation;

/** One run of the program in this process, with a coder that loads nothing. */
final class Invocation {
  final int status;
  final String out;
  final String err;
  final int loads;

  private Invocation(int status, String out, String err, int loads) {
    this.status = status;
    this.out = out;
    this.err = err;
    this.loads = loads;
  }

  static Invocation of(String... arguments) {
    return withInput("", arguments);
  }

  static Invocation withInput(String input, String... arguments) {
    return run(input, false, Map.of(), arguments);
  }

  static Invocation onTerminal(Map<String, String> environment, String... arguments) {
    return run("", true, environment, arguments);
  }

  /** Runs with an output that fails, as a full disk or a closed pipe does. */
  static Invocation withOutputFailure(String message, String... arguments) {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() throws IOException {
            throw new IOException(message);
          }
        };
    return run("", out, false, Map.of(), arguments);
  }

  private static Invocation run(
      String input, boolean terminal, Map<String, String> environment, String... arguments) {
    return run(input, new ByteArrayOutputStream(), terminal, environment, arguments);
  }

  private static Invocation run(
      String input,
      ByteArrayOutputStream out,
      boolean terminal,
      Map<String, String> environment,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicInteger loads = new AtomicInteger();
    int status =
        Main.run(
            List.of(arguments),
            new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                false,
                environment),
            lexicon -> {
              loads.incrementAndGet();
              if (List.of(arguments).contains("--lexicon")
                  || List.of(arguments).contains("--dictionary")
                  || List.of(arguments).contains("--gazetteer")) {
                java.util.Objects.requireNonNull(lexicon.get());
              }
              return Invocation::code;
            },
            lexicon -> {
              loads.incrementAndGet();
              return Invocation::relations;
            });
    return new Invocation(
        status,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        loads.get());
  }

  /** Gives a record of one sentence; an article whose text is "fail" fails. */
  static Record code(Article article) {
    if (article.text().equals("fail")) {
      throw FailedStage.of(article.id(), "events", "no\nreason");
    }
    if (article.text().equals("deep")) {
      throw new StackOverflowError();
    }
    return new Record(
        article.id(),
        article.title(),
        article.date(),
        article.url(),
        article.source(),
        article.language().orElse("en"),
        article.text(),
        List.of(),
        List.of(new Span(0, article.text().length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Answers AID to every pair; a text that is "fail" fails. */
  static List<Relation> relations(Article article, List<Pair> pairs) {
    if (article.text().startsWith("fail")) {
      throw new IllegalArgumentException("no word");
    }
    return pairs.stream()
        .map(p -> new Relation(EventType.AID, Optional.of("070"), 0.75, "verb-help"))
        .toList();
  }

  /** The ids of the JSON output, in order. */
  List<String> ids() {
    return out.lines().map(l -> l.replaceFirst("^\\{\"id\":\"([^\"]*)\".*", "$1")).toList();
  }

  /** The one line on standard error that tells of a fault. */
  String error() {
    List<String> lines = err.lines().filter(l -> l.startsWith("demarche: ")).toList();
    if (lines.size() != 1) {
      throw new AssertionError("expected one message but got: " + err);
    }
    return lines.get(0);
  }

  Optional<String> summary() {
    return err.lines().filter(l -> l.contains(" articles in = ")).findFirst();
  }
}
