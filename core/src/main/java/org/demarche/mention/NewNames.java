package org.demarche.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.AgentLexicon.Agent;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/**
 * Second pass: runs of proper nouns that the lexicon does not know. In this order a run is the
 * surname or acronym of somebody named before, an organisation by the pattern of its name ("Corvian
 * Salt Ministry", "Bank of Corvia"), or a person, whose title gives the code.
 */
final class NewNames {
  private static final int LONGEST_PERSON = 4;
  private static final int LONGEST_ACRONYM = 6;
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  private final AgentLexicon agents;
  private final NamingLexicon naming;
  private final Titles titles;

  NewNames(Lexicon lexicon, Titles titles) {
    agents = lexicon.agents();
    naming = lexicon.naming();
    this.titles = titles;
  }

  void run(Draft draft) {
    Map<String, String> shortNames = shortNamesOfKnown(draft);
    addSurnames(draft, shortNames);
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        int start = afterLongTitle(draft, s, t);
        int end = end(draft, s, start);
        if (end > start) {
          name(draft, s, t, start, end - 1, shortNames);
          t = end;
        } else {
          t++;
        }
      }
    }
  }

  /** The last words of the names found so far, by which the article may name them again. */
  private Map<String, String> shortNamesOfKnown(Draft draft) {
    Map<String, String> keys = new HashMap<>();
    for (Sentence s : draft.reading().sentences()) {
      for (Draft.Found f : draft.in(s)) {
        Draft.Somebody known = draft.somebody(f);
        String name = known.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean body =
            (known.kind() == ActorKind.ORGANISATION || known.kind() == ActorKind.GROUP)
                && last.length() < name.length()
                && naming.is(Use.BODY, last);
        if (known.kind() == ActorKind.PERSON || body) {
          keys.putIfAbsent(last, known.key());
        }
        if (known.kind() == ActorKind.PERSON && beginsWithSurname(name)) {
          keys.putIfAbsent(name.substring(0, name.indexOf(' ')), known.key());
        }
      }
    }
    return keys;
  }

  /** Surnames of full names anywhere in the article, so that a headline's finds its person. */
  private void addSurnames(Draft draft, Map<String, String> shortNames) {
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        int start = afterLongTitle(draft, s, t);
        int end = withoutSuffix(s, start, end(draft, s, start));
        if (end > start) {
          int first = afterTitle(s, start, end - 1);
          if (end - first >= 2 && end - first <= LONGEST_PERSON && !isBody(s, end - 1)) {
            String name = draft.words(s, first, end - 1);
            int surname = beginsWithSurname(name) ? first : end - 1;
            String full = draft.words(s, first, end(draft, s, start) - 1);
            shortNames.putIfAbsent(s.token(surname).form(), key(full));
          }
        }
        t = Math.max(end, t + 1);
      }
    }
  }

  /** "Sun Tae-min": a Korean or Taiwanese given name of two syllables follows the surname. */
  private static boolean beginsWithSurname(String name) {
    int hyphen = name.lastIndexOf('-');
    int space = name.indexOf(' ');
    return space > 0
        && hyphen > space
        && hyphen + 1 < name.length()
        && Character.isLowerCase(name.charAt(hyphen + 1));
  }

  private static String key(String name) {
    return name + "|name";
  }

  /** One past the last token of the run of free proper nouns at the token, or the token itself. */
  private int end(Draft draft, Sentence s, int t) {
    int end = t;
    while (end < s.size() && NameRun.isFree(draft, naming, s, end)) {
      end++;
    }
    if (end > t + 1 && isSyllable(s, end)) {
      return end + 2;
    }
    if (end > t && end + 1 < s.size() && naming.is(Use.BODY, s.token(end - 1).form())) {
      String link = s.token(end).form();
      if (link.equals("of") || link.equals("for")) {
        int more = end + 1;
        while (more < s.size() && s.token(more).isProper()) {
          more++;
        }
        return more > end + 1 ? more : end;
      }
    }
    return end;
  }

  /** "-min" after "Sun Tae": a hyphen and the given name's second syllable, without blanks. */
  private static boolean isSyllable(Sentence s, int hyphen) {
    return hyphen + 1 < s.size()
        && s.token(hyphen).form().equals("-")
        && s.token(hyphen - 1).span().end() == s.token(hyphen).span().start()
        && s.token(hyphen).span().end() == s.token(hyphen + 1).span().start()
        && s.token(hyphen + 1).isNoun()
        && Character.isLowerCase(s.token(hyphen + 1).form().charAt(0));
  }

  /** The token after a title of several words that is no run of names: "Speaker of the House". */
  private int afterLongTitle(Draft draft, Sentence s, int t) {
    if (!s.token(t).isNoun() || !Character.isUpperCase(s.token(t).form().charAt(0))) {
      return t;
    }
    for (int end = Math.min(s.size() - 1, t + agents.longest()) - 1; end > t + 1; end--) {
      boolean of = s.token(t + 1).form().equals("of") || s.token(t + 1).form().equals("for");
      if (of && NameRun.isFree(draft, naming, s, end + 1) && titles.agent(s, t, end).isPresent()) {
        return end + 1;
      }
    }
    return t;
  }

  /** One past the last token of a name without "Jr." */
  private static int withoutSuffix(Sentence s, int first, int end) {
    return end - first > 2 && SUFFIXES.contains(s.token(end - 1).form()) ? end - 1 : end;
  }

  /**
   * Takes the run of proper nouns.
   *
   * @param title its first token, with a title of several words before it
   * @param first its first token
   */
  private void name(
      Draft draft, Sentence s, int title, int first, int last, Map<String, String> shortNames) {
    int start = afterTitle(s, first, last);
    if (start > last
        && first > 0
        && shortNames.containsKey(s.token(last).form())
        && naming.isHonorific(s.token(first - 1).form())) {
      start = last; // "Mr. King"
    }
    if (start > last
        && last > first
        && shortNames.containsKey(s.token(last).form())
        && naming.isHonorific(s.token(last - 1).form())) {
      start = last;
    }
    if (start > last) {
      return; // a bare title: a noun phrase for the next pass
    }
    NameRun run = new NameRun(s, title, start, last);
    boolean body = isBody(s, last) || hasBodyBeforeLink(run);
    String name = draft.words(s, body ? withDemonym(draft, s, start) : start, last);
    if (name.length() < 2
        || name.chars().noneMatch(Character::isLetter)
        || naming.is(Use.OBJECT, s.token(last).form())) {
      return;
    }
    String known = run.isSingle() ? shortNames.get(name) : null;
    Draft.Somebody somebody;
    Resolution by;
    if (known != null && !known.equals(key(name))) {
      String fullName = known.substring(0, known.lastIndexOf('|'));
      somebody = draft.register(unknown(draft, run, fullName, known, body));
      by = body ? Resolution.ACRONYM : Resolution.SURNAME;
    } else {
      somebody = draft.register(unknown(draft, run, name, key(name), body));
      by = somebody.by();
    }
    if (somebody.kind() == ActorKind.PERSON) {
      int from = title < first ? title : titles.firstBefore(s, first);
      if (from < start) {
        draft.title(somebody.key(), titles.words(s, from, start - 1));
      }
      titles
          .gender(s, from, start, somebody.name())
          .ifPresent(g -> draft.gender(somebody.key(), g));
    }
    draft.add(somebody, s, title, last, run.head(), Mention.Form.NAME, by);
    acronym(draft, s, last, somebody, shortNames);
  }

  /** "European Economic Community": the people's name is part of the body's. */
  private static int withDemonym(Draft draft, Sentence s, int start) {
    for (Draft.Found f : draft.in(s)) {
      if (f.form() == Mention.Form.DEMONYM && f.last() == start - 1 && s.head(f.head()) >= start) {
        return f.first();
      }
    }
    return start;
  }

  /** "Long Name (LN)": LN is the same actor from here on. */
  private static void acronym(
      Draft draft, Sentence s, int last, Draft.Somebody somebody, Map<String, String> shortNames) {
    if (last + 3 < s.size()
        && (s.token(last + 1).form().equals("(") || s.token(last + 1).form().equals("-LRB-"))
        && s.token(last + 2).form().length() > 1
        && isCapitals(s.token(last + 2).form())) {
      shortNames.put(s.token(last + 2).form(), somebody.key());
      int at = last + 2;
      draft.add(somebody, s, at, at, at, Mention.Form.NAME, Resolution.ACRONYM);
    }
  }

  private Draft.Somebody unknown(Draft draft, NameRun run, String name, String key, boolean body) {
    Sentence s = run.sentence();
    Optional<Agent> says =
        body
            ? sectorOfBody(run)
            : run.name() > run.first()
                ? titles.agent(s, run.first(), run.name() - 1)
                : titleBefore(s, run.first());
    Optional<String> country = run.country(draft);
    Optional<String> sector = says.flatMap(Agent::sector);
    Resolution by =
        body
            ? Resolution.BODY_PATTERN
            : says.isPresent() ? Resolution.TITLED_NAME : Resolution.UNKNOWN_NAME;
    return new Draft.Somebody(
        key,
        name,
        country.map(c -> c + sector.orElse("")).or(() -> sector),
        country,
        body ? ActorKind.ORGANISATION : ActorKind.PERSON,
        by,
        says.map(Agent::where).orElse(""));
  }

  private boolean isBody(Sentence s, int last) {
    String form = s.token(last).form();
    return naming.is(Use.BODY, form)
        || (form.length() >= 2 && form.length() <= LONGEST_ACRONYM && isCapitals(form));
  }

  private Optional<Agent> sectorOfBody(NameRun run) {
    Sentence s = run.sentence();
    for (int t = run.last(); t >= run.name(); t--) {
      Optional<Agent> agent = agents.find(s.token(t).lemma().toLowerCase(Locale.ROOT));
      if (agent.isPresent()) {
        return agent;
      }
    }
    return Optional.empty();
  }

  /** "Supreme Court of Corvia": the body's word stands before "of". */
  private boolean hasBodyBeforeLink(NameRun run) {
    for (int t = run.name() + 1; t < run.last(); t++) {
      if (!run.sentence().token(t).isProper()) {
        return naming.is(Use.BODY, run.sentence().token(t - 1).form());
      }
    }
    return false;
  }

  private static boolean isCapitals(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** The first token after the title words and honorifics that begin the run. */
  private int afterTitle(Sentence s, int first, int last) {
    int at = first;
    while (at <= last && naming.isHonorific(s.token(at).form())) {
      at++;
    }
    if (naming.is(Use.BODY, s.token(last).form())) {
      return at; // "Green Valley Movement" is no Green's name
    }
    for (int end = Math.min(last, at + agents.longest() - 1); end >= at; end--) {
      if (titles.agent(s, at, end).isPresent() && !(end == last && isBody(s, last))) {
        boolean whole = end < last && !s.token(end + 1).isProper(); // "Supreme Court of Corvia"
        return whole ? at : end + 1;
      }
    }
    return at;
  }

  private Optional<Agent> titleBefore(Sentence s, int first) {
    for (int words = Math.min(LONGEST_PERSON, first); words > 0; words--) {
      Optional<Agent> a = titles.agent(s, first - words, first - 1);
      if (a.isPresent()) {
        return a;
      }
    }
    return Optional.empty();
  }
}
