package org.demarche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Rows of the database as values. */
final class Mapping {
  private Mapping() {}

  static ArticleRow article(ResultSet r, String prefix) throws SQLException {
    return new ArticleRow(
        r.getLong(prefix + "id"),
        r.getString(prefix + "hash"),
        r.getString(prefix + "name"),
        text(r, prefix + "title"),
        text(r, prefix + "date"),
        text(r, prefix + "url"),
        text(r, prefix + "source"));
  }

  static ActorRow actor(ResultSet r, String prefix) throws SQLException {
    return new ActorRow(
        r.getLong(prefix + "id"),
        r.getString(prefix + "name"),
        r.getString(prefix + "code"),
        r.getString(prefix + "country"),
        r.getString(prefix + "sectors"),
        r.getString(prefix + "kind"),
        r.getString(prefix + "party"));
  }

  static EventRow event(ResultSet r, Sides sides) throws SQLException {
    long key = r.getLong("id");
    return new EventRow(
        key,
        r.getString("name"),
        article(r, "a_"),
        r.getString("run_hash"),
        r.getString("type"),
        text(r, "mode"),
        r.getString("cameo"),
        r.getInt("quad"),
        r.getDouble("goldstein"),
        r.getString("contexts"),
        r.getString("status"),
        text(r, "date"),
        text(r, "date_precision"),
        r.getString("day"),
        text(r, "place"),
        text(r, "place_country"),
        number(r, "lat"),
        number(r, "lon"),
        sides.sources(key),
        sides.targets(key),
        r.getString("words"),
        r.getString("sentence"),
        text(r, "statement"),
        text(r, "same_as"),
        r.getDouble("confidence"),
        r.getString("rule"),
        r.getString("reason"));
  }

  static StatementRow statement(ResultSet r, Sides addressees) throws SQLException {
    long key = r.getLong("id");
    return new StatementRow(
        key,
        r.getString("name"),
        article(r, "a_"),
        r.getString("run_hash"),
        r.getString("t_name") == null ? Optional.empty() : Optional.of(actor(r, "t_")),
        text(r, "speaker_words"),
        text(r, "cue"),
        r.getString("kind"),
        r.getString("content"),
        text(r, "date"),
        r.getString("day"),
        addressees.targets(key));
  }

  static CommitmentRow commitment(ResultSet r, Sides sides) throws SQLException {
    long key = r.getLong("id");
    return new CommitmentRow(
        key,
        r.getString("name"),
        article(r, "a_"),
        r.getString("kind"),
        sides.sources(key),
        sides.targets(key),
        r.getString("what"),
        text(r, "condition_words"),
        text(r, "deadline"),
        r.getString("status"),
        r.getString("day"));
  }

  static MembershipRow membership(ResultSet r) throws SQLException {
    String text = r.getString("a_text");
    return new MembershipRow(
        article(r, "a_"),
        r.getString("member"),
        r.getString("organisation"),
        r.getString("action"),
        text(r, "date"),
        r.getString("status"),
        text.substring(r.getInt("begin_at"), r.getInt("end_at")));
  }

  private static Optional<String> text(ResultSet r, String column) throws SQLException {
    return Optional.ofNullable(r.getString(column));
  }

  private static Optional<Double> number(ResultSet r, String column) throws SQLException {
    double value = r.getDouble(column);
    return r.wasNull() ? Optional.empty() : Optional.of(value);
  }
}
