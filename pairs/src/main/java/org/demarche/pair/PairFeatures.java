package org.demarche.pair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.demarche.Span;
import org.demarche.Stages;
import org.demarche.event.Event;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.CodeTable;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.EventLexicon;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/**
 * What the model sees of a pair: the coder's events, the lexicon's triggers, the words and their
 * vectors, each by where it stands as to the pair, and what sort of actors the two are. Proper
 * nouns, and all words that are not written in lower case, are no features. Immutable.
 */
final class PairFeatures {
  /** Vectors have a length of 1 or less; this is what they count against a word's 1. */
  private static final double VECTOR_SCALE = 3;

  /** What a trigger counts whose entry has several words that may not all stand there. */
  private static final double PART_OF_ENTRY = 0.5;

  private static final Set<String> FUNCTION_TAGS =
      Set.of(
          "DT", "IN", "TO", "CC", "PRP", "PRP$", ".", ",", "``", "''", "POS", ":", "CD", "WDT",
          "WP", "-LRB-", "-RRB-", "HYPH", "EX", "SYM");

  private final EventLexicon lexicon;
  private final CodeTable codes;

  PairFeatures(Lexicon lexicon) {
    this.lexicon = lexicon.events();
    this.codes = lexicon.codes();
  }

  Features of(Stages text, Pair pair) {
    PairContext context = PairContext.of(text.reading(), pair);
    Features f = new Features();
    f.set("bias");
    f.set(context.sourceFirst() ? "source first" : "target first");
    f.set(context.target() < 0 ? "apart" : "in one sentence");
    events(f, text.events().events(), pair);
    words(f, context);
    side(f, "source", text, pair.source());
    side(f, "target", text, pair.target());
    if (context.target() >= 0) {
      context
          .sentence()
          .preposition(context.target())
          .ifPresent(p -> f.set("target preposition:" + p));
    }
    vectors(f, context);
    return f;
  }

  private static void events(Features f, List<Event> events, Pair pair) {
    List<Event> between = RuleAnswer.between(events, pair);
    if (between.isEmpty()) {
      f.set("no event between");
    } else {
      String type = Label.of(between.get(0).type()).name();
      f.set("event between:" + type);
      f.set("confidence between:" + type, between.get(0).confidence() - 0.7);
    }
    for (Event e : events) {
      String type = Label.of(e.type()).name();
      String sides =
          (RuleAnswer.names(e.sources(), pair.source()) ? "s" : "")
              + (RuleAnswer.names(e.targets(), pair.target()) ? "t" : "")
              + (RuleAnswer.names(e.sources(), pair.target()) ? " target acts" : "")
              + (RuleAnswer.names(e.targets(), pair.source()) ? " on source" : "");
      f.set("event:" + type + " " + sides);
      f.set("event:" + type);
    }
  }

  private void words(Features f, PairContext context) {
    Sentence s = context.sentence();
    List<Integer> path = context.path();
    for (Token t : s.tokens()) {
      int i = t.index();
      if (context.own(i)) {
        continue;
      }
      boolean onPath = path.contains(i);
      boolean below = !onPath && path.contains(t.head());
      String zone = context.zone(i).name().toLowerCase(Locale.ROOT);
      String place = onPath ? "path" : zone;
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      triggers(t)
          .forEach(
              (kind, weight) -> {
                f.add("trigger " + place + ":" + kind, weight);
                f.add("trigger:" + kind, weight);
                if (i == context.top()) {
                  f.add("trigger top:" + kind, weight);
                }
                if (below) {
                  f.add("trigger below path:" + kind, weight);
                }
              });
      lexicon.mood(lemma).ifPresent(m -> f.set("mood " + place + ":" + m));
      if (!Character.isLowerCase(t.form().charAt(0))) {
        continue;
      }
      if (below) {
        f.set("below path:" + lemma);
      }
      boolean between = context.zone(i) == PairContext.Zone.BETWEEN;
      if (FUNCTION_TAGS.contains(t.tag())) {
        if (between) {
          f.set("function word:" + lemma);
        }
        continue;
      }
      f.set("word:" + lemma);
      if (between) {
        f.set("word between:" + lemma);
      }
      if (onPath) {
        f.set("word path:" + lemma);
      }
      if (between && Set.of("not", "n't", "never", "no").contains(lemma)) {
        f.set("negation between");
      }
    }
  }

  /** The types that entries for the word have, their weights adding up to 1, and its operators. */
  private Map<String, Double> triggers(Token t) {
    Optional<Part> part = part(t);
    if (part.isEmpty()) {
      return Map.of();
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    Map<Label, Double> types = new EnumMap<>(Label.class);
    Map<String, Double> found = new TreeMap<>();
    double sum = 0;
    for (EventEntry e : lexicon.entries(part.get(), lemma)) {
      e.operator().ifPresent(o -> found.put("operator " + o, 1.0));
      Optional<Label> label = type(e).map(Label::of);
      if (label.isPresent()) {
        double weight = e.lemmas().contains(lemma) ? 1 : PART_OF_ENTRY;
        types.merge(label.get(), weight, Double::sum);
        sum += weight;
      }
    }
    for (Map.Entry<Label, Double> e : types.entrySet()) {
      found.put(e.getKey().name(), e.getValue() / sum);
    }
    return found;
  }

  /**
   * Which of the two ways to give way the words of the sentence speak for: RETREAT where entries
   * for them name it more often than CONCEDE, else CONCEDE.
   */
  EventType yielding(Stages text, Pair pair) {
    PairContext context = PairContext.of(text.reading(), pair);
    double retreat = 0;
    for (Token t : context.sentence().tokens()) {
      if (!context.own(t.index())) {
        retreat += count(t, EventType.RETREAT) - count(t, EventType.CONCEDE);
      }
    }
    return retreat > 0 ? EventType.RETREAT : EventType.CONCEDE;
  }

  private double count(Token t, EventType type) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    List<EventEntry> entries = part(t).map(p -> lexicon.entries(p, lemma)).orElse(List.of());
    long of = entries.stream().filter(e -> type(e).equals(Optional.of(type))).count();
    return entries.isEmpty() ? 0 : (double) of / entries.size();
  }

  private Optional<EventType> type(EventEntry e) {
    return e.cameo().flatMap(codes::find).flatMap(CodeTable.Code::type);
  }

  private static Optional<Part> part(Token t) {
    if (t.isVerb()) {
      return Optional.of(Part.VERB);
    }
    if (t.isNoun() || t.tag().equals("$")) {
      return Optional.of(Part.NOUN);
    }
    return t.isAdjective() ? Optional.of(Part.ADJECTIVE) : Optional.empty();
  }

  private static void side(Features f, String side, Stages text, List<Span> spans) {
    for (Mention m : text.mentions().mentions()) {
      if (spans.stream().anyMatch(m.span()::overlaps)) {
        Actor a = text.mentions().actor(m.actor());
        f.set(side + " kind:" + a.kind());
        a.code()
            .filter(c -> c.length() > 3)
            .ifPresent(c -> f.set(side + " sector:" + c.substring(3, Math.min(6, c.length()))));
      }
    }
  }

  private static void vectors(Features f, PairContext context) {
    Sentence s = context.sentence();
    List<Integer> path = context.path();
    int top = context.top();
    vector(f, "path", context, path::contains);
    vector(f, "between", context, i -> context.zone(i) == PairContext.Zone.BETWEEN);
    vector(f, "sentence", context, i -> true);
    vector(f, "top", context, i -> i == top);
    vector(f, "below path", context, i -> path.contains(s.head(i)) && !path.contains(i));
    vector(f, "below top", context, i -> s.head(i) == top);
  }

  /** The mean of the vectors of the content words that are meant. */
  private static void vector(Features f, String name, PairContext context, IntPredicate isMeant) {
    Sentence s = context.sentence();
    List<float[]> vectors = new ArrayList<>();
    IntStream.range(0, s.size())
        .filter(isMeant)
        .filter(i -> !context.own(i) && !s.token(i).isProper())
        .filter(i -> !FUNCTION_TAGS.contains(s.token(i).tag()))
        .forEach(
            i ->
                WordVectors.of(s.lemma(i))
                    .or(() -> WordVectors.of(s.token(i).form()))
                    .ifPresent(vectors::add));
    for (int d = 0; d < WordVectors.SIZE && !vectors.isEmpty(); d++) {
      double sum = 0;
      for (float[] v : vectors) {
        sum += v[d];
      }
      f.set("vector " + name + ":" + d, VECTOR_SCALE * sum / vectors.size());
    }
  }
}
