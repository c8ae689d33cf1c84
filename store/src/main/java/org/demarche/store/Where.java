package org.demarche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A filter as a condition on rows, with its parameters. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Dialect dialect;
  private boolean article;

  private Where(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Of events {@code e}. */
  static Where ofEvents(Filter f, Dialect dialect) {
    Where w = new Where(dialect);
    w.common(f, "e");
    w.side(0, f.sources());
    w.side(1, f.targets());
    if (!f.dyad().isEmpty()) {
      w.dyad(f.dyad().get(0), f.dyad().get(1));
    }
    w.in("e.type", f.types());
    w.in("e.status", f.statuses());
    if (!f.cameo().isEmpty()) {
      w.any(
          f.cameo().stream()
              .map(c -> "e.cameo LIKE " + w.parameter(pattern(c) + "%") + " ESCAPE '!'")
              .toList());
    }
    f.place()
        .ifPresent(
            p -> {
              String name = w.parameter(p.toLowerCase(Locale.ROOT));
              w.conditions.add(
                  "(lower(e.place) = " + name + " OR lower(e.place_country) = " + name + ")");
            });
    f.speaker()
        .ifPresent(
            s ->
                w.conditions.add(
                    "EXISTS (SELECT 1 FROM statement st WHERE st.record = e.record AND st.name ="
                        + " e.statement AND st.speaker IN ("
                        + w.actors(s)
                        + "))"));
    f.about()
        .ifPresent(
            words -> {
              w.article = true;
              w.conditions.add(
                  "lower(substr(a.text, e.sentence_begin + 1, e.sentence_end - e.sentence_begin))"
                      + " LIKE "
                      + w.parameter("%" + pattern(words.toLowerCase(Locale.ROOT)) + "%")
                      + " ESCAPE '!'");
            });
    return w;
  }

  /** Of statements {@code st}. */
  static Where ofStatements(Filter f, Dialect dialect) {
    Where w = new Where(dialect);
    w.common(f, "st");
    for (String speaker : f.speaker().map(List::of).orElse(f.sources())) {
      String words = w.parameter("%" + pattern(speaker.toLowerCase(Locale.ROOT)) + "%");
      w.conditions.add(
          "(st.speaker IN ("
              + w.actors(speaker)
              + ") OR lower(st.speaker_words) LIKE "
              + words
              + " ESCAPE '!' OR st.speaker IN (SELECT id FROM actor WHERE lower(name) LIKE "
              + words
              + " ESCAPE '!'))");
    }
    if (!f.targets().isEmpty()) {
      w.any(
          f.targets().stream()
              .map(
                  t ->
                      "EXISTS (SELECT 1 FROM addressee ad WHERE ad.statement = st.id AND ad.actor"
                          + " IN ("
                          + w.actors(t)
                          + "))")
              .toList());
    }
    f.about()
        .ifPresent(
            words ->
                w.conditions.add(
                    "lower(st.content) LIKE "
                        + w.parameter("%" + pattern(words.toLowerCase(Locale.ROOT)) + "%")
                        + " ESCAPE '!'"));
    return w;
  }

  /** Of commitments {@code c}. */
  static Where ofCommitments(Filter f, Dialect dialect) {
    Where w = new Where(dialect);
    w.common(f, "c");
    w.committed(0, f.sources());
    w.committed(1, f.targets());
    if (!f.dyad().isEmpty()) {
      String one = f.dyad().get(0);
      String other = f.dyad().get(1);
      w.conditions.add(
          "(("
              + w.committed(0, one)
              + " AND "
              + w.committed(1, other)
              + ") OR ("
              + w.committed(0, other)
              + " AND "
              + w.committed(1, one)
              + "))");
    }
    f.about()
        .ifPresent(
            words ->
                w.conditions.add(
                    "lower(c.what) LIKE "
                        + w.parameter("%" + pattern(words.toLowerCase(Locale.ROOT)) + "%")
                        + " ESCAPE '!'"));
    return w;
  }

  private void common(Filter f, String row) {
    f.from().ifPresent(d -> conditions.add(row + ".day >= " + parameter(d.toString())));
    f.to()
        .ifPresent(
            d -> {
              conditions.add(row + ".day <= " + parameter(d.toString()));
              conditions.add(row + ".day <> ''");
            });
    f.text()
        .ifPresent(
            t -> {
              article = true;
              conditions.add(dialect.hasWords());
              parameters.put("text", dialect.query(t));
            });
    f.article()
        .ifPresent(
            h ->
                conditions.add(
                    row
                        + ".record IN (SELECT r.id FROM record r JOIN article x ON x.id = r.article"
                        + " WHERE x.hash = "
                        + parameter(h)
                        + ")"));
    if (f.run().isPresent()) {
      conditions.add(
          row
              + ".record IN (SELECT r.id FROM record r JOIN run ON run.id = r.run WHERE run.hash"
              + " LIKE "
              + parameter(pattern(f.run().get()) + "%")
              + " ESCAPE '!')");
    } else {
      conditions.add(row + ".newest = 1");
    }
  }

  private void side(int side, List<String> parties) {
    if (!parties.isEmpty()) {
      any(parties.stream().map(p -> takesPart(side, p)).toList());
    }
  }

  private void dyad(String one, String other) {
    conditions.add(
        "(("
            + takesPart(0, one)
            + " AND "
            + takesPart(1, other)
            + ") OR ("
            + takesPart(0, other)
            + " AND "
            + takesPart(1, one)
            + "))");
  }

  private String takesPart(int side, String party) {
    return "EXISTS (SELECT 1 FROM participant p WHERE p.event = e.id AND p.side = "
        + side
        + " AND p.actor IN ("
        + actors(party)
        + "))";
  }

  private void committed(int side, List<String> parties) {
    if (!parties.isEmpty()) {
      any(parties.stream().map(p -> committed(side, p)).toList());
    }
  }

  private String committed(int side, String party) {
    return "EXISTS (SELECT 1 FROM commitment_party cp WHERE cp.commitment = c.id AND cp.side = "
        + side
        + " AND cp.actor IN ("
        + actors(party)
        + "))";
  }

  /** The keys of the actors that a code, its beginning or a name stands for. */
  private String actors(String party) {
    String code = party.toUpperCase(Locale.ROOT);
    String sql =
        "SELECT id FROM actor WHERE code = "
            + parameter(code)
            + " OR country = "
            + parameter(code)
            + " OR party = "
            + parameter(code)
            + " OR lower(name) = "
            + parameter(party.toLowerCase(Locale.ROOT));
    return code.matches("[A-Z]{3,}") ? sql + " OR code LIKE " + parameter(code + "%") : sql;
  }

  private void in(String column, Collection<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      conditions.add(
          column
              + " IN ("
              + values.stream().map(v -> parameter(v.name())).collect(Collectors.joining(", "))
              + ")");
    }
  }

  private void any(List<String> alternatives) {
    conditions.add("(" + String.join(" OR ", alternatives) + ")");
  }

  private static String pattern(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private String parameter(Object value) {
    String name = "v" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }

  /** Whether the condition speaks of the article {@code a}. */
  boolean needsArticle() {
    return article;
  }

  String sql() {
    return " WHERE " + String.join(" AND ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
