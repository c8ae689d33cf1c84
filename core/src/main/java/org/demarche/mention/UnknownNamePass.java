package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.AgentLexicon.Agent;

/**
 * Pass two: runs of proper nouns that the lexicon does not know. A title or a nationality before a
 * name, or the name's own last word ("Ministry", "Front"), gives its code; a surname after its full
 * name, and an acronym in brackets after the long form, are the same actor.
 */
final class UnknownNamePass {
  private static final Set<String> NOT_NAMES =
      Set.of(
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "christmas",
          "easter",
          "ramadan",
          "internet",
          "islam",
          "christianity",
          "covid-19",
          "english",
          "abstract",
          "full",
          "text",
          "gmt",
          "god",
          "act",
          "twitter");

  private static final Set<String> BODY_WORDS =
      Set.of(
          "ministry",
          "department",
          "bank",
          "university",
          "college",
          "institute",
          "institution",
          "inc",
          "inc.",
          "corp",
          "corp.",
          "corporation",
          "company",
          "co",
          "co.",
          "ltd",
          "ltd.",
          "llc",
          "plc",
          "group",
          "council",
          "committee",
          "commission",
          "agency",
          "court",
          "association",
          "union",
          "union's",
          "federation",
          "front",
          "party",
          "movement",
          "army",
          "organization",
          "organisation",
          "foundation",
          "fund",
          "center",
          "centre",
          "office",
          "bureau",
          "board",
          "authority",
          "alliance",
          "coalition",
          "league",
          "society",
          "network",
          "times",
          "post",
          "journal",
          "news",
          "radio",
          "television",
          "hospital",
          "church",
          "school",
          "airlines",
          "airways",
          "club",
          "congress",
          "senate",
          "parliament",
          "assembly",
          "campaign",
          "administration",
          "guard",
          "force",
          "forces",
          "police",
          "service",
          "services",
          "embassy",
          "brigade",
          "brigades",
          "corps",
          "command",
          "pact",
          "forum",
          "initiative",
          "project",
          "trust",
          "house",
          "systems",
          "industries",
          "international",
          "community",
          "area",
          "market",
          "treaty",
          "conference",
          "summit",
          "games",
          "republic",
          "kingdom",
          "state",
          "county",
          "province",
          "district",
          "city",
          "valley",
          "street",
          "river",
          "sea",
          "islands",
          "island",
          "port",
          "airport",
          "base",
          "square");

  private final AgentLexicon agents;

  UnknownNamePass(AgentLexicon agents) {
    this.agents = agents;
  }

  void run(Draft draft) {
    Map<String, String> surnames = new HashMap<>();
    for (Sentence s : draft.reading().sentences()) {
      for (Draft.Found f : List.copyOf(draft.in(s.index()))) {
        Draft.Somebody known = draft.somebody(f.key());
        String name = known.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean body =
            known.kind() == ActorKind.ORGANISATION
                && last.length() < name.length()
                && BODY_WORDS.contains(last.toLowerCase(Locale.ROOT));
        if (known.kind() == ActorKind.PERSON || body) {
          surnames.putIfAbsent(last, known.key());
        }
      }
    }
    collectFullNames(draft, surnames);
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        int end = runEnd(draft, s, t);
        if (end > t) {
          name(draft, s, t, end - 1, surnames);
          t = end;
        } else {
          t++;
        }
      }
    }
  }

  /**
   * Surnames of full names anywhere in the article, so that a headline's surname finds its name.
   */
  private void collectFullNames(Draft draft, Map<String, String> surnames) {
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        int end = runEnd(draft, s, t);
        if (end > t) {
          int first = afterTitle(s, t, end - 1);
          if (end - first >= 2 && end - first <= 4 && !isBody(s, end - 1)) {
            String name = text(draft, s, first, end - 1);
            surnames.putIfAbsent(s.token(end - 1).form(), name + "|name");
          }
          t = end;
        } else {
          t++;
        }
      }
    }
  }

  /** One past the last token of the run of free proper nouns at the token, or the token itself. */
  private static int runEnd(Draft draft, Sentence s, int t) {
    int end = t;
    while (end < s.size() && isFree(draft, s, end)) {
      end++;
    }
    if (end > t
        && end + 1 < s.size()
        && BODY_WORDS.contains(s.token(end - 1).form().toLowerCase(Locale.ROOT))
        && (s.token(end).form().equals("of") || s.token(end).form().equals("for"))) {
      int more = end + 1;
      while (more < s.size() && s.token(more).isProper()) {
        more++;
      }
      return more > end + 1 ? more : end;
    }
    return end;
  }

  private static boolean isFree(Draft draft, Sentence s, int t) {
    Token token = s.token(t);
    if (!token.isProper()
        || CalendarNames.contains(token.form().toLowerCase(Locale.ROOT))
        || NOT_NAMES.contains(token.form().toLowerCase(Locale.ROOT))
        || !Character.isLetterOrDigit(token.form().codePointAt(0))) {
      return false;
    }
    for (Draft.Found f : draft.in(s.index())) {
      if (f.first() <= t && t <= f.last()) {
        return false;
      }
    }
    return true;
  }

  private void name(Draft draft, Sentence s, int first, int last, Map<String, String> surnames) {
    int start = afterTitle(s, first, last);
    int head = NamePass.head(s, first, last);
    if (start > last) {
      return; // a bare title: a nominal for the next pass
    }
    int named = isBody(s, last) ? withDemonym(draft, s, start) : start;
    String name = text(draft, s, named, last);
    if (name.length() < 2 || !name.chars().anyMatch(Character::isLetter)) {
      return;
    }
    String known = start == last ? surnames.get(name) : null;
    if (known != null && !known.equals(name + "|name")) {
      int from = first;
      Draft.Somebody s0 =
          draft.register(
              unknown(
                  draft, s, known.substring(0, known.lastIndexOf('|')), known, first, start, last));
      draft.add(s0, s, from, last, head, Mention.Form.NAME);
      return;
    }
    Draft.Somebody somebody =
        draft.register(unknown(draft, s, name, name + "|name", first, start, last));
    draft.add(somebody, s, first, last, head, Mention.Form.NAME);
    acronym(draft, s, last, somebody, surnames);
  }

  /** "European Economic Community": the people's name is part of the body's. */
  private static int withDemonym(Draft draft, Sentence s, int start) {
    for (Draft.Found f : draft.in(s.index())) {
      if (f.form() == Mention.Form.DEMONYM && f.last() == start - 1 && s.head(f.head()) >= start) {
        return f.first();
      }
    }
    return start;
  }

  /** "Long Name (LN)": LN is the same actor from here on. */
  private static void acronym(
      Draft draft, Sentence s, int last, Draft.Somebody somebody, Map<String, String> surnames) {
    if (last + 3 < s.size()
        && (s.token(last + 1).form().equals("(") || s.token(last + 1).form().equals("-LRB-"))
        && s.token(last + 2).form().length() > 1
        && s.token(last + 2).form().equals(s.token(last + 2).form().toUpperCase(Locale.ROOT))) {
      surnames.put(s.token(last + 2).form(), somebody.key());
      draft.add(somebody, s, last + 2, last + 2, last + 2, Mention.Form.NAME);
    }
  }

  private Draft.Somebody unknown(
      Draft draft, Sentence s, String name, String key, int first, int start, int last) {
    Optional<Agent> title = start > first ? agent(s, first, start - 1) : titleBefore(s, first);
    Optional<Agent> body = agents.find(s.token(last).lemma().toLowerCase(Locale.ROOT));
    boolean isBody = isBody(s, last);
    Optional<Agent> says = isBody ? body : title;
    Optional<String> country = country(draft, s, first, last);
    Optional<String> sector = says.flatMap(Agent::sector);
    Optional<String> code = country.map(c -> c + sector.orElse("")).or(() -> sector);
    return new Draft.Somebody(
        key,
        name,
        code,
        country,
        isBody ? ActorKind.ORGANISATION : ActorKind.PERSON,
        false,
        "unknown name" + says.map(a -> " with " + a.where()).orElse(""));
  }

  private static boolean isBody(Sentence s, int last) {
    String form = s.token(last).form();
    return BODY_WORDS.contains(form.toLowerCase(Locale.ROOT))
        || (form.length() >= 2 && form.length() <= 6 && form.equals(form.toUpperCase(Locale.ROOT)));
  }

  /** The first token after the title words and honorifics that begin the run. */
  private int afterTitle(Sentence s, int first, int last) {
    int at = first;
    while (at <= last && NamePass.isHonorific(s.token(at))) {
      at++;
    }
    for (int end = Math.min(last, at + agents.longest() - 1); end >= at; end--) {
      if (agent(s, at, end).isPresent() && !(end == last && isBody(s, last))) {
        return end + 1;
      }
    }
    return at;
  }

  private Optional<Agent> agent(Sentence s, int first, int last) {
    StringBuilder lemmas = new StringBuilder();
    for (int i = first; i <= last; i++) {
      lemmas.append(i > first ? " " : "").append(s.token(i).form().toLowerCase(Locale.ROOT));
    }
    return agents.find(lemmas.toString().replace(" - ", "-"));
  }

  private Optional<Agent> titleBefore(Sentence s, int first) {
    for (int words = Math.min(4, first); words > 0; words--) {
      Optional<Agent> a = agent(s, first - words, first - 1);
      if (a.isPresent()) {
        return a;
      }
    }
    return Optional.empty();
  }

  /**
   * The state or body whose name stands in or right before the name ("Belmari Foreign Minister X").
   */
  private static Optional<String> country(Draft draft, Sentence s, int first, int last) {
    Draft.Found near = null;
    for (Draft.Found f : draft.in(s.index())) {
      boolean inside = f.first() >= first && f.last() <= last;
      boolean before =
          f.last() < first && first - f.last() <= 4 && sameNominal(s, f.last() + 1, first);
      boolean governed =
          s.below(f.head(), NamePass.head(s, first, last))
              && f.first() > last
              && f.first() - last <= 6
              && s.relation(f.head()).startsWith("nmod");
      if ((inside || before || governed)
          && draft.somebody(f.key()).country().isPresent()
          && draft.somebody(f.key()).kind() != ActorKind.PERSON) {
        near = f;
      }
    }
    return near == null ? Optional.empty() : draft.somebody(near.key()).country();
  }

  private static boolean sameNominal(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (!t.isNoun() && !t.isAdjective() && !t.tag().equals("POS")) {
        return false;
      }
    }
    return true;
  }

  private static String text(Draft draft, Sentence s, int first, int last) {
    return s.span(first, last).of(draft.reading().text()).replaceAll("\\s+", " ");
  }
}
