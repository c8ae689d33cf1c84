package org.demarche.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.QuadClass;
import org.demarche.mention.Actor;
import org.demarche.mention.Resolution;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.store.Column;
import org.demarche.store.Filter;
import org.demarche.store.Page;
import org.demarche.store.Run;
import org.demarche.store.Store;

/**
 * Loads generated events into a database and asks of them: {@code StoreLoading DATABASE EVENTS}.
 * Articles have ten events each between sixty states over three years, from a fixed seed.
 */
final class StoreLoading {
  private static final int EVENTS = 10;
  private static final int STATES = 60;
  private static final int DAYS = 1_096;
  private static final int TIMES = 5;
  private static final String[] CAMEO = {
    "010", "036", "042", "051", "061", "112", "130", "173", "190"
  };

  private StoreLoading() {}

  public static void main(String[] arguments) {
    int events = Integer.parseInt(arguments[1]);
    Random random = new Random(8);
    try (Store store = Store.open(arguments[0])) {
      long start = System.nanoTime();
      long generating = 0;
      try (Store.Load load = store.load(new Run("benchmark", "none", ""))) {
        for (int i = 0; i < events / EVENTS; i++) {
          long begun = System.nanoTime();
          Record article = article(i, random);
          generating += System.nanoTime() - begun;
          load.add(article);
        }
        load.finish();
      }
      double seconds = (System.nanoTime() - start - generating) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "loaded %,d events in %.1f s: %,.0f a second%n",
          events,
          seconds,
          events / seconds);
      time(
          "month by dyad by type",
          () -> store.counts(Filter.NONE, Column.parse("month,dyad,type")).size());
      time("year by type", () -> store.counts(Filter.NONE, Column.parse("year,type")).size());
      time(
          "newest 50",
          () ->
              store.events(Filter.NONE, Store.Order.NEWEST, new Page.Window(0, 50)).rows().size());
      Filter dyad = Filter.NONE.between("AAB", "AAC");
      time(
          "newest 50 of a dyad",
          () -> store.events(dyad, Store.Order.NEWEST, new Page.Window(0, 50)).rows().size());
      time("count of a dyad", () -> store.countEvents(dyad));
      time("search", () -> store.search("state17 visits", new Page.Window(0, 20)).rows().size());
    }
  }

  private interface Question {
    long answer();
  }

  private static void time(String name, Question question) {
    long[] nanos = new long[TIMES];
    long rows = 0;
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      rows = question.answer();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%-24s %,9d   median %,.0f ms (%,.0f to %,.0f)%n",
        name,
        rows,
        nanos[TIMES / 2] / 1e6,
        nanos[0] / 1e6,
        nanos[TIMES - 1] / 1e6);
  }

  private static Record article(int number, Random random) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(DAYS));
    int[] states = random.ints(4, 0, STATES).toArray();
    for (int i = 0; i < states.length; i++) {
      String code = "A" + (char) ('A' + states[i] / 26) + (char) ('A' + states[i] % 26);
      actors.add(
          new Actor(
              "a" + i,
              "State" + states[i],
              Optional.of(code),
              Optional.of(code),
              List.of(),
              ActorKind.STATE,
              List.of(new Span(0, 5)),
              Resolution.NAME,
              ""));
    }
    for (int i = 0; i < EVENTS; i++) {
      int source = random.nextInt(states.length);
      int target = (source + 1 + random.nextInt(states.length - 1)) % states.length;
      String cameo = CAMEO[random.nextInt(CAMEO.length)];
      int start = text.length();
      text.append(actors.get(source).name())
          .append(" visits ")
          .append(actors.get(target).name())
          .append(" for the ")
          .append(number)
          .append(". time. ");
      sentences.add(new Span(start, text.length() - 1));
      events.add(
          new Event(
              "e" + i,
              EventType.values()[random.nextInt(EventType.values().length)],
              Optional.empty(),
              cameo,
              QuadClass.of(cameo),
              random.nextInt(20) - 10.0,
              List.of(),
              List.of(new Participant("a" + source, new Span(start, start + 5))),
              List.of(new Participant("a" + target, new Span(start, start + 5))),
              List.of(new Span(start, start + 5)),
              i,
              Optional.of(day.toString()),
              Optional.of(Precision.DAY),
              Optional.empty(),
              Status.ACTUAL,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              0.7,
              List.of(),
              "visit",
              "events.txt:1"));
    }
    return new Record(
        "article-" + number,
        Optional.of("Report " + number),
        Optional.of(day),
        Optional.empty(),
        Optional.of("Post"),
        "en",
        text.toString(),
        List.of(),
        sentences,
        actors,
        List.of(),
        List.of(),
        List.of(),
        events,
        List.of(),
        List.of(),
        List.of());
  }
}
