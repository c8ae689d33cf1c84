package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.NamingLexicon.Gender;
import org.demarche.lexicon.Sectors;

/** The mentions of one article while the passes gather them. Used by one thread. */
final class Draft {
  /** Somebody, by the key under which the passes find each other's work. */
  record Somebody(
      String key,
      String name,
      Optional<String> code,
      Optional<String> country,
      ActorKind kind,
      Resolution by,
      String where) {
    /** Whether the code ends in the sector. */
    boolean isOf(String sector) {
      return code.map(c -> c.endsWith(sector)).orElse(false);
    }
  }

  /** A mention of somebody. */
  record Found(
      String key,
      Sentence sentence,
      int first,
      int last,
      int head,
      Mention.Form form,
      Resolution by) {
    Span span() {
      return sentence.span(first, last);
    }

    /** Whether its head is the subject of a clause. */
    boolean isSubject() {
      return sentence.token(head).is("nsubj");
    }
  }

  private final Reading reading;
  private final Map<String, Somebody> somebodies = new LinkedHashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final Map<Long, List<Found>> byHead = new HashMap<>();
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

  /** The words of the tokens, with single spaces. */
  String words(Sentence s, int first, int last) {
    return s.span(first, last).of(reading.text()).replaceAll("\\s+", " ");
  }

  /** Registers an actor of the lexicon as of the article's day. */
  Somebody somebody(Identity identity, Resolution by) {
    return register(
        new Somebody(
            identity.name() + "|" + identity.code(),
            identity.name(),
            Optional.of(identity.codeOn(day())),
            identity.country(),
            identity.kind(),
            by,
            identity.where()));
  }

  /** Registers somebody, or gives who is registered under the key already. */
  Somebody register(Somebody s) {
    Somebody known = somebodies.putIfAbsent(s.key(), s);
    return known == null ? s : known;
  }

  /** Gives somebody another code, for all mentions. */
  Somebody recode(Somebody s, String code) {
    return redefine(
        new Somebody(
            s.key(), s.name(), Optional.of(code), s.country(), s.kind(), s.by(), s.where()));
  }

  /** Puts what is now known of somebody in the place of what was, for all mentions. */
  Somebody redefine(Somebody s) {
    somebodies.put(s.key(), s);
    return s;
  }

  /** Notes the title that somebody is given, in lower case. */
  void title(String key, String title) {
    titles.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(title);
  }

  /** The titles that the article gives somebody, in lower case. */
  Set<String> titles(String key) {
    return titles.getOrDefault(key, Set.of());
  }

  Somebody somebody(String key) {
    Somebody s = somebodies.get(key);
    if (s == null) {
      throw new IllegalStateException("nobody is registered as " + key);
    }
    return s;
  }

  Somebody somebody(Found f) {
    return somebody(f.key());
  }

  /** Notes what a title or a name tells; what was told first stays. */
  void gender(String key, Gender gender) {
    genders.putIfAbsent(key, gender);
  }

  Optional<Gender> gender(String key) {
    return Optional.ofNullable(genders.get(key));
  }

  /** Adds a mention unless the token heads one already. */
  void add(
      Somebody s,
      Sentence sentence,
      int first,
      int last,
      int head,
      Mention.Form form,
      Resolution by) {
    addTogether(List.of(s), sentence, first, last, head, form, by);
  }

  /** Adds one phrase that mentions several, unless its head heads a mention already. */
  void addTogether(
      List<Somebody> all,
      Sentence sentence,
      int first,
      int last,
      int head,
      Mention.Form form,
      Resolution by) {
    List<Found> together =
        all.stream().map(s -> new Found(s.key(), sentence, first, last, head, form, by)).toList();
    if (byHead.putIfAbsent(key(sentence.index(), head), together) == null) {
      found.addAll(together);
      bySentence.computeIfAbsent(sentence.index(), k -> new ArrayList<>()).addAll(together);
    }
  }

  /** The first of the mentions whose head is the token. */
  Optional<Found> headedBy(Sentence sentence, int token) {
    return allHeadedBy(sentence, token).stream().findFirst();
  }

  /** The mentions whose head is the token: one phrase may mention several. */
  List<Found> allHeadedBy(Sentence sentence, int token) {
    return byHead.getOrDefault(key(sentence.index(), token), List.of());
  }

  /** The mentions of one sentence in the order of adding. */
  List<Found> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** Numbers the actors by first mention. */
  Mentions finish(List<Place> places, List<TimeExpression> times) {
    found.sort((a, b) -> a.span().compareTo(b.span()));
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, Set<Span>> spans = new HashMap<>();
    Map<String, Set<Resolution>> ways = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Found f : found) {
      String id = ids.computeIfAbsent(f.key(), k -> "a" + (ids.size() + 1));
      spans.computeIfAbsent(f.key(), k -> new LinkedHashSet<>()).add(f.span());
      ways.computeIfAbsent(f.key(), k -> EnumSet.noneOf(Resolution.class)).add(f.by());
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
                  s.code().map(Sectors::of).orElse(List.of()),
                  s.kind(),
                  List.copyOf(spans.getOrDefault(key, Set.of())),
                  s.by(),
                  reason(s, ways.getOrDefault(key, Set.of()))));
        });
    return new Mentions(actors, inOrder(places), times, mentions);
  }

  private static List<Place> inOrder(List<Place> places) {
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    for (int i = 0; i < sorted.size(); i++) {
      sorted.set(i, sorted.get(i).numbered(i + 1));
    }
    return sorted;
  }

  private static String reason(Somebody s, Set<Resolution> ways) {
    StringBuilder b = new StringBuilder(s.by().text());
    if (!s.where().isEmpty()) {
      b.append(' ').append(s.where());
    }
    String before = Actor.ALSO;
    for (Resolution way : ways) {
      if (way != s.by()) {
        b.append(before).append(way.text());
        before = ", ";
      }
    }
    return b.toString();
  }
}
