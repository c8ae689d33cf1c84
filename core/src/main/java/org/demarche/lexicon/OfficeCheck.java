package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.lexicon.Finding.Problem;
import org.demarche.lexicon.Identity.Office;
import org.demarche.lexicon.Identity.Role;

/**
 * Looks for offices whose times can't be: a time that ends before it begins, and two holders at one
 * time of an office that one person holds.
 */
final class OfficeCheck {
  /** Words of titles that several persons bear at a time. */
  private static final Set<String> SHARED =
      Set.of(
          "acting",
          "member",
          "senator",
          "congressman",
          "congresswoman",
          "lawmaker",
          "founder",
          "co-founder",
          "deputy",
          "vice",
          "special",
          "senior",
          "envoy",
          "adviser",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "commander",
          "co-leader",
          "co-chair");

  /** One holder of an office. */
  private record Holder(Block block, OfficeLine line) {
    String name() {
      return line.names().get(0);
    }

    Office office() {
      return line.office();
    }
  }

  private final Consumer<Finding> findings;

  OfficeCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void check(List<Block> actors) {
    Map<String, List<Holder>> heads = new LinkedHashMap<>();
    Map<String, List<Holder>> titles = new LinkedHashMap<>();
    for (Block b : actors) {
      String code = b.argument().split(" ", 2)[0];
      for (OfficeLine o : OfficeLine.of(b, code)) {
        Holder h = new Holder(b, o);
        possible(h);
        String title = o.office().title().toLowerCase(Locale.ROOT);
        if (b.kind().equals("person") || isShared(title)) {
          continue; // of a person's own career, the title alone does not say what of
        }
        Role role = o.office().role();
        if (role == Role.STATE || role == Role.BOTH) {
          add(heads, code + " head of state", h);
        }
        if (role == Role.GOVERNMENT || role == Role.BOTH) {
          add(heads, code + " head of government", h);
        }
        if (role == Role.OTHER) {
          add(titles, code + " " + title, h);
        }
      }
    }
    heads.values().forEach(this::overlaps);
    titles.values().forEach(this::overlaps);
  }

  private static void add(Map<String, List<Holder>> all, String key, Holder h) {
    all.computeIfAbsent(key, k -> new ArrayList<>()).add(h);
  }

  private static boolean isShared(String title) {
    for (String word : title.split(" ", -1)) {
      if (SHARED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void possible(Holder h) {
    Interval time = Interval.of(h.office());
    if (time.isEmpty()) {
      findings.accept(
          Finding.at(
              h.block(),
              h.line().line(),
              Problem.IMPOSSIBLE_DATES,
              "an office must end after it begins, found "
                  + time
                  + " for "
                  + h.name()
                  + "; put the dates right"));
    }
  }

  private void overlaps(List<Holder> holders) {
    for (int i = 0; i < holders.size(); i++) {
      for (int k = 0; k < i; k++) {
        Interval mine = Interval.of(holders.get(i).office());
        Interval other = Interval.of(holders.get(k).office());
        if (mine.overlaps(other)) {
          told(holders.get(i), holders.get(k), mine, other);
          break;
        }
      }
    }
  }

  private void told(Holder h, Holder other, Interval mine, Interval its) {
    findings.accept(
        Finding.at(
            h.block(),
            h.line().line(),
            Problem.OVERLAPPING_DATES,
            "one person at a time must be "
                + h.office().title()
                + ", found "
                + h.name()
                + " "
                + mine
                + " and "
                + other.name()
                + " "
                + its
                + " (line "
                + other.line().line()
                + "); let the one time end where the next begins"));
  }
}
