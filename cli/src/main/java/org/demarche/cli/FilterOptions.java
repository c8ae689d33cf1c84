package org.demarche.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Event;
import org.demarche.lexicon.EventType;
import org.demarche.store.Filter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rows of the store are wanted: those that fit all of the options. */
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "From this day; what has no date of its own has its article's.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Up to this day.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "WHO",
      description =
          "Who acts: a code (RUSGOV), its beginning (RUS) or a name. Given twice, either of them.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--target", paramLabel = "WHO", description = "Who is acted upon, likewise.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--dyad",
      paramLabel = "WHO,WHO",
      split = ",",
      description = "Between these two, either way.")
  private List<String> dyad = new ArrayList<>();

  @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "PLOVER types.")
  private List<EventType> types = new ArrayList<>();

  @Option(
      names = "--cameo",
      paramLabel = "CODE",
      split = ",",
      description = "CAMEO codes, or their beginnings: 19 finds 190 to 196.")
  private List<String> cameo = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "ACTUAL, PLANNED, CONDITIONAL, DENIED, REQUESTED, HYPOTHETICAL.")
  private List<Event.Status> statuses = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Where it happened: a name or the code of a country.")
  private Optional<String> place = Optional.empty();

  @Option(names = "--speaker", paramLabel = "WHO", description = "Who says or claims it.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "Words in the event's sentence, or in what was said.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description =
          "Words in the article, in any form: ceasefire, \"red line\", gas or oil, -summit.")
  private Optional<String> text = Optional.empty();

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description =
          "What this run coded, by its id or the beginning of it (default: the newest of each"
              + " article).")
  private Optional<String> run = Optional.empty();

  Filter filter() {
    try {
      return new Filter(
          from,
          to,
          sources,
          targets,
          dyad.stream().map(String::strip).toList(),
          types,
          cameo,
          statuses,
          place,
          speaker,
          about,
          text,
          Optional.empty(),
          run);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--dyad: " + e.getMessage());
    }
  }
}
