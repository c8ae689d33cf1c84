package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.NamingLexicon.Gender;

/**
 * Resolves pronouns to the nearest actor that fits in number, kind and gender, subjects first. A
 * pronoun that is not reflexive is never its own clause's subject ("Tal Odun told him").
 */
final class Pronouns {
  /** What a pronoun asks of its actor. */
  private enum Kind {
    HE,
    SHE,
    IT,
    THEY
  }

  private static final int FOR_SENTENCE = 4;
  private static final int FOR_SUBJECT = 5;
  private static final int FOR_GENDER = 2;
  private static final int FOR_TOGETHER = 4;

  void read(Draft draft, Sentence s, int t, Discourse discourse) {
    String form = s.token(t).form().toLowerCase(Locale.ROOT);
    switch (form) {
      case "he", "him", "his", "himself" -> refer(draft, s, t, Kind.HE, discourse);
      case "she", "her", "hers", "herself" -> refer(draft, s, t, Kind.SHE, discourse);
      case "they", "them", "their", "theirs", "themselves" ->
          refer(draft, s, t, Kind.THEY, discourse);
      case "it", "its", "itself" -> {
        if (!s.token(t).is("expl")) {
          refer(draft, s, t, Kind.IT, discourse);
        }
      }
      case "who", "which", "whose", "that" -> relative(draft, s, t);
      default -> {}
    }
  }

  /** "The minister, who ...": the noun that the clause is about. */
  private static void relative(Draft draft, Sentence s, int t) {
    int clause = s.head(t);
    while (clause >= 0 && !s.relation(clause).equals("acl:relcl")) {
      clause = s.token(clause).isVerb() || s.token(clause).isNoun() ? s.head(clause) : -1;
    }
    int noun = clause >= 0 ? s.head(clause) : before(s, t);
    if (noun >= 0 && noun < t) {
      List<Draft.Somebody> all = draft.allHeadedBy(s, noun).stream().map(draft::somebody).toList();
      if (!all.isEmpty()) {
        draft.addTogether(all, s, t, t, t, Mention.Form.PRONOUN, Resolution.PRONOUN);
      }
    }
  }

  /** "Belmar, whose ...": the word before, where the parse shows no relative clause. */
  private static int before(Sentence s, int t) {
    int at = t > 0 && s.token(t - 1).form().equals(",") ? t - 2 : t - 1;
    boolean personal = s.token(t).tag().equals("WP$") || s.lemma(t).equals("who");
    return personal && at >= 0 && s.token(at).isNoun() ? at : -1;
  }

  private static void refer(Draft draft, Sentence s, int t, Kind kind, Discourse discourse) {
    if (kind == Kind.IT && isThing(draft, s, t)) {
      return;
    }
    Set<String> own = ownSubjects(draft, s, t);
    List<Draft.Somebody> best = List.of();
    int bestScore = Integer.MIN_VALUE;
    int order = 0;
    for (Draft.Found f : discourse.recent(s)) {
      Draft.Somebody x = draft.somebody(f);
      int score =
          -FOR_SENTENCE * (s.index() - f.sentence().index())
              - order / 2
              + (f.isSubject() ? FOR_SUBJECT : 0)
              + (f.form() == Mention.Form.PRONOUN ? 1 : 0)
              + genderScore(draft.gender(x.key()), kind);
      if (score > bestScore && fits(x, kind) && !own.contains(x.key()) && agrees(draft, x, kind)) {
        best = List.of(x);
        bestScore = score;
      }
      order++;
    }
    if (kind == Kind.THEY) {
      for (Discourse.Together together : discourse.together(s)) {
        int score =
            -FOR_SENTENCE * (s.index() - together.sentence().index())
                + (together.subject() ? FOR_SUBJECT : 0)
                + FOR_TOGETHER;
        if (score > bestScore) {
          best = together.keys().stream().map(draft::somebody).toList();
          bestScore = score;
        }
      }
    }
    if (!best.isEmpty()) {
      draft.addTogether(best, s, t, t, t, Mention.Form.PRONOUN, Resolution.PRONOUN);
    }
  }

  private static int genderScore(Optional<Gender> gender, Kind kind) {
    return gender.isPresent() && (kind == Kind.HE || kind == Kind.SHE) ? FOR_GENDER : 0;
  }

  private static boolean agrees(Draft draft, Draft.Somebody x, Kind kind) {
    return switch (kind) {
      case HE -> draft.gender(x.key()).map(g -> g == Gender.MAN).orElse(true);
      case SHE -> draft.gender(x.key()).map(g -> g == Gender.WOMAN).orElse(true);
      case IT, THEY -> true;
    };
  }

  private static boolean fits(Draft.Somebody x, Kind kind) {
    return switch (kind) {
      case HE, SHE -> x.kind() == ActorKind.PERSON;
      case IT ->
          x.kind() == ActorKind.STATE
              || x.kind() == ActorKind.ORGANISATION
              || (x.kind() == ActorKind.GROUP && x.by() == Resolution.NAME); // an armed group
      case THEY -> x.kind() != ActorKind.PERSON;
    };
  }

  /** The subjects of the clause whose object the pronoun is; a reflexive pronoun may mean them. */
  private static Set<String> ownSubjects(Draft draft, Sentence s, int t) {
    Token token = s.token(t);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (form.endsWith("self") || form.endsWith("selves") || !isObject(token)) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    for (int c : s.childrenBy(token.head(), "nsubj")) {
      draft.allHeadedBy(s, c).forEach(f -> keys.add(f.key()));
    }
    return keys;
  }

  private static boolean isObject(Token t) {
    return t.is("obj") || t.is("iobj") || t.is("obl");
  }

  /** "Signed the treaty. ... will ratify it": the last object is a thing and no actor. */
  private static boolean isThing(Draft draft, Sentence s, int t) {
    if (!s.token(t).is("obj")) {
      return false;
    }
    List<Sentence> all = draft.reading().sentences();
    for (int i = s.index(); i >= Math.max(0, s.index() - 1); i--) {
      Sentence at = all.get(i);
      for (int o = (i == s.index() ? t : at.size()) - 1; o >= 0; o--) {
        Token noun = at.token(o);
        if (noun.is("obj") && (noun.tag().equals("NN") || noun.tag().equals("NNP"))) {
          return draft.headedBy(at, o).isEmpty();
        }
      }
    }
    return false;
  }
}
