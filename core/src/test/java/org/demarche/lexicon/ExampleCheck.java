package org.demarche.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.Coder;
import org.demarche.Explanation;
import org.demarche.Record;
import org.demarche.article.Article;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.lexicon.EventEntry.Example;
import org.demarche.mention.Actor;

/** Runs the examples of event entries against the invented world of cases/world.txt. */
public final class ExampleCheck {
  /** The day on which all example sentences are published. */
  public static final LocalDate DAY = LocalDate.of(2021, 12, 23);

  private final Lexicon lexicon;
  private final Coder coder;

  /** A check with the built-in lexicon, its actors replaced by the invented world. */
  public ExampleCheck() {
    lexicon =
        Lexicon.of(
            LexiconSource.builtIn()
                .only(
                    "codes.txt",
                    "agents",
                    "commitments",
                    "events/",
                    "figures",
                    "memberships",
                    "naming",
                    "speech",
                    "times")
                .with(LexiconSource.of("actors/world.txt", world())));
    coder = Coder.builder().lexicon(lexicon).build();
  }

  private static String world() {
    try {
      return Files.readString(Path.of("../cases/world.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lexicon of the check. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Codes one sentence as an article of its own. */
  public Record code(String sentence) {
    return code(sentence, Optional.of(DAY));
  }

  /** Codes one text as an article published on the day, or on a day that is not known. */
  public Record code(String text, Optional<LocalDate> day) {
    Article article = Article.of("example", text);
    return coder.code(day.map(article::publishedOn).orElse(article));
  }

  /** Says why the sentence gives its events. */
  public Explanation explain(String sentence) {
    return coder.explain(Article.of("example", sentence).publishedOn(DAY));
  }

  /** Whether the sentence gives the event that the example expects. */
  public boolean gives(Example example) {
    String expected = example.expected();
    String status = "";
    int bracket = expected.indexOf('[');
    if (bracket >= 0) {
      status = expected.substring(bracket + 1, expected.indexOf(']')).strip();
      expected = expected.substring(0, bracket).strip();
    }
    String[] head = expected.split(" ", 3);
    String[] sides = head[2].split(">", 2);
    Record record = code(example.sentence());
    for (Event e : record.events()) {
      if (e.type().name().equals(head[0])
          && e.cameo().equals(head[1])
          && names(record, e.sources()).equals(side(sides[0]))
          && names(record, e.targets()).equals(side(sides[1]))
          && (status.isEmpty() || e.status().name().equals(status))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence gives no event of the type that the counter-example names. */
  public boolean avoids(Example example) {
    String type = example.expected().split(" ", 2)[0];
    return code(example.sentence()).events().stream().noneMatch(e -> e.type().name().equals(type));
  }

  /** What came out, for the failure message. */
  public String describe(Example example) {
    Record record = code(example.sentence());
    return example.sentence()
        + "\n  expected: "
        + example.expected()
        + "\n  found:    "
        + record.events().stream()
            .map(
                e ->
                    e.type()
                        + " "
                        + e.cameo()
                        + " "
                        + String.join(" + ", names(record, e.sources()))
                        + " > "
                        + String.join(" + ", names(record, e.targets()))
                        + " ["
                        + e.status()
                        + "] "
                        + e.reason())
            .collect(Collectors.joining("\n            "));
  }

  private static Set<String> side(String text) {
    Set<String> names = new TreeSet<>();
    for (String part : text.split("\\+", -1)) {
      if (!part.strip().equals("-")) {
        names.add(part.strip());
      }
    }
    return names;
  }

  /** Persons by name, others by their country's name where they have one. */
  private Set<String> names(Record record, List<Participant> participants) {
    Set<String> names = new TreeSet<>();
    for (Participant p : participants) {
      Actor a =
          record.actors().stream().filter(x -> x.id().equals(p.actor())).findFirst().orElseThrow();
      Optional<String> state =
          a.country().flatMap(c -> lexicon.actors().state(c)).map(Identity::name);
      boolean named =
          a.kind() == ActorKind.PERSON
              && Character.isUpperCase(a.name().charAt(0))
              && a.name().indexOf(' ') > 0
              && !a.reason().startsWith("agent");
      boolean group = a.kind() == ActorKind.GROUP && !a.reason().startsWith("agent");
      names.add(named || group ? a.name() : state.orElse(a.name()));
    }
    return names;
  }
}
