package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.Identity;

/** The mentions of one article while the passes gather them. Used by one thread. */
final class Draft {
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "NGO",
          "MNC", "IGO", "SEP", "INS");

  /** Somebody, by the key under which the passes find each other's work. */
  record Somebody(
      String key,
      String name,
      Optional<String> code,
      Optional<String> country,
      ActorKind kind,
      boolean plural,
      String reason) {}

  /** A mention of somebody. */
  record Found(String key, Sentence sentence, int first, int last, int head, Mention.Form form) {
    Span span() {
      return sentence.span(first, last);
    }
  }

  private final Reading reading;
  private final Map<String, Somebody> somebodies = new LinkedHashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final Map<Long, Found> byHead = new HashMap<>();
  private final Map<Integer, List<Found>> bySentence = new HashMap<>();

  Draft(Reading reading) {
    this.reading = reading;
  }

  Reading reading() {
    return reading;
  }

  Optional<LocalDate> day() {
    return reading.document().article().date();
  }

  /** Registers an actor of the lexicon as of the article's day. */
  Somebody somebody(Identity identity, String how) {
    Somebody s =
        new Somebody(
            identity.name() + "|" + identity.code(),
            identity.name(),
            Optional.of(identity.codeOn(day())),
            identity.country(),
            identity.kind(),
            identity.kind() == ActorKind.GROUP,
            how + " " + identity.where());
    return register(s);
  }

  /** Registers somebody, or gives who is registered under the key already. */
  Somebody register(Somebody s) {
    Somebody known = somebodies.putIfAbsent(s.key(), s);
    return known == null ? s : known;
  }

  Somebody somebody(String key) {
    Somebody s = somebodies.get(key);
    if (s == null) {
      throw new IllegalStateException("nobody is registered as " + key);
    }
    return s;
  }

  /** Adds a mention unless the token heads one already. */
  void add(Somebody s, Sentence sentence, int first, int last, int head, Mention.Form form) {
    Found f = new Found(s.key(), sentence, first, last, head, form);
    if (byHead.putIfAbsent(key(sentence.index(), head), f) == null) {
      found.add(f);
      bySentence.computeIfAbsent(sentence.index(), k -> new ArrayList<>()).add(f);
    }
  }

  Optional<Found> headedBy(Sentence sentence, int token) {
    return Optional.ofNullable(byHead.get(key(sentence.index(), token)));
  }

  /** The mentions of one sentence in the order of adding. */
  List<Found> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** Numbers the actors by first mention. */
  Mentions finish(List<Place> places, List<TimeExpression> times) {
    found.sort((a, b) -> a.span().compareTo(b.span()));
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, List<Span>> spans = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Found f : found) {
      String id = ids.computeIfAbsent(f.key(), k -> "a" + (ids.size() + 1));
      spans.computeIfAbsent(f.key(), k -> new ArrayList<>()).add(f.span());
      mentions.add(
          new Mention(id, f.sentence().index(), f.first(), f.last(), f.head(), f.span(), f.form()));
    }
    List<Actor> actors = new ArrayList<>();
    ids.forEach(
        (key, id) -> {
          Somebody s = somebody(key);
          actors.add(
              new Actor(
                  id,
                  s.name(),
                  s.code(),
                  s.country(),
                  s.code().map(Draft::sectors).orElse(List.of()),
                  s.kind(),
                  spans.getOrDefault(key, List.of()),
                  s.reason()));
        });
    return new Mentions(actors, places, times, mentions);
  }

  /** The triples of a code that are sectors; a code may begin with one where no state is known. */
  static List<String> sectors(String code) {
    List<String> sectors = new ArrayList<>();
    for (int i = 0; i + 3 <= code.length(); i += 3) {
      String triple = code.substring(i, i + 3);
      if (SECTORS.contains(triple)) {
        sectors.add(triple);
      }
    }
    return sectors;
  }
}
