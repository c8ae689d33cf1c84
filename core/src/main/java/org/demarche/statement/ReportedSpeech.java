package org.demarche.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;
import org.demarche.lexicon.SpeechLexicon.Part;
import org.demarche.lexicon.SpeechLexicon.Role;
import org.demarche.lexicon.SpeechLexicon.Slot;
import org.demarche.lexicon.SpeechLexicon.Word;

/**
 * Finds what a sentence reports in the reporter's words: a clause, infinitive or phrase that a
 * speech or thought word governs, or the sentence that a loose "Moroz said" or "according to Moroz"
 * stands in.
 */
final class ReportedSpeech {
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "get", "will", "would", "can", "could", "may", "might", "must");

  private final SpeechLexicon lexicon;
  private final Sentence s;
  private final Limits limits;
  private final List<Draft> found = new ArrayList<>();

  private ReportedSpeech(SpeechLexicon lexicon, Sentence s, Limits limits) {
    this.lexicon = lexicon;
    this.s = s;
    this.limits = limits;
  }

  /** What the sentence reports, in the order of the cues; some may lie inside others. */
  static List<Draft> find(SpeechLexicon lexicon, Sentence s, Limits limits) {
    ReportedSpeech r = new ReportedSpeech(lexicon, s, limits);
    for (Token t : s.tokens()) {
      if (!limits.isQuoted(t.span())) {
        r.read(t);
      }
    }
    return r.found;
  }

  private void read(Token t) {
    boolean auxiliary = isAuxiliary(t);
    boolean attribute = t.is("compound") || (t.is("amod") && !isMisread(t));
    if (t.isVerb() && !auxiliary && !attribute) {
      if (!t.tag().equals("VBN") || !adjective(t.index())) {
        verb(t.index());
      }
    } else if (t.isNoun()) {
      noun(t.index());
    } else if (t.isAdjective()) {
      adjective(t.index());
    } else if (t.tag().equals("RB")) {
      adverb(t.index());
    }
    for (Word w : lexicon.starting(Part.PREPOSITION, t.form().toLowerCase(Locale.ROOT))) {
      preposition(t.index(), w);
    }
  }

  /** Whether the participle before a noun has that noun for its object: "by | praising miners". */
  private boolean isMisread(Token t) {
    if (t.tag().equals("VBD")) {
      return true;
    }
    if (t.index() == 0 || t.head() < t.index() || t.tag().equals("VBN")) {
      return false;
    }
    Token before = s.token(t.index() - 1);
    return before.tag().equals("IN")
        || before.tag().equals("TO")
        || before.is("cc")
        || before.form().equals(",");
  }

  /** Whether the verb only helps another; "said" and "argued" never do, whatever the parse. */
  private static boolean isAuxiliary(Token t) {
    return (t.is("aux") || t.is("cop")) && AUXILIARIES.contains(t.lemma());
  }

  private void verb(int v) {
    List<Word> entries = verbs(lexicon, s, v);
    entries.removeIf(w -> leadsToSpeech(v, w));
    for (Word w : entries) {
      if (w.quotes() && trails(v, w, withParticle(v, w))) {
        return;
      }
    }
    for (Word w : entries) {
      if (entries.size() > 1 && reports(v, w, clauses(w))) {
        return;
      }
    }
    for (Word w : entries) {
      if (reports(v, w, w.frames())) {
        return;
      }
      Span cue = withParticle(v, w);
      if (w.quotes() && loose(v, w, cue, speaker(v, w, cue))) {
        return;
      }
    }
  }

  /** The entry's frames that ask for a clause, which tell most. */
  private static List<List<Slot>> clauses(Word w) {
    return w.frames().stream().filter(f -> f.get(0).name().equals("clause")).toList();
  }

  private Optional<Speaker> speaker(int v, Word w, Span cue) {
    return switch (w.speaker()) {
      case NOBODY -> Optional.empty();
      case OBJECT -> affected(v);
      default ->
          parallel(v)
              .or(() -> author(v))
              .or(() -> CuePhrases.speaker(s, v, limits))
              .or(() -> isNaming(v) ? Optional.empty() : CuePhrases.before(s, cue, v, limits));
    };
  }

  /** Whoever made the document that says it: "Moroz sent a letter | urging Belmar to wait". */
  private Optional<Speaker> author(int v) {
    Token t = s.token(v);
    if (!t.tag().equals("VBG") || !t.relation().equals("acl") || t.head() > v) {
      return Optional.empty();
    }
    int noun = t.head();
    while (s.token(noun).is("nmod") && s.head(noun) < noun && s.token(s.head(noun)).isNoun()) {
      noun = s.head(noun);
    }
    int verb = s.head(noun);
    int document = isDocument(noun) || isDocument(t.head()) ? noun : -1;
    if (document < 0 && verb >= 0 && s.token(noun).is("obl")) {
      int object = s.child(verb, "obj");
      document = object >= 0 && object < v && isDocument(object) ? object : -1;
    }
    if (document < 0) {
      return Optional.empty();
    }
    int owner = s.child(document, "nmod:poss");
    if (owner >= 0) {
      return CuePhrases.phrase(s, owner, document, limits);
    }
    boolean made = s.token(document).is("obj") && verb >= 0;
    return made ? CuePhrases.speaker(s, verb, limits) : Optional.empty();
  }

  private boolean isDocument(int noun) {
    return lexicon.has(Group.OCCASION, s.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /** Whether a participle gives the noun before it a name: "a town | called Tesk". */
  private boolean isNaming(int v) {
    return s.token(v).tag().equals("VBN") && s.token(v).relation().equals("acl");
  }

  private boolean trails(int v, Word w, Span cue) {
    boolean addresses = w.hearers().contains("object");
    return TrailingCue.read(lexicon, s, v, s.tokenAt(cue.start()), addresses, limits)
        .map(c -> add(w, v, cue, Optional.of(c.speaker()), c.content()))
        .orElse(false);
  }

  /** Adds what the verb reports by one of the frames, if one is filled. */
  private boolean reports(int v, Word w, List<List<Slot>> frames) {
    Span cue = withParticle(v, w);
    Optional<Speaker> speaker = speaker(v, w, cue);
    if (speaker.isEmpty() && w.speaker() != Role.NOBODY && !Syntax.isPassive(s, v)) {
      return false;
    }
    Optional<SpeechFrames.Filled> filled =
        SpeechFrames.fill(lexicon, s, v, frames)
            .filter(f -> speaker.isPresent() || w.speaker() == Role.NOBODY || f.tells());
    if (filled.isEmpty()) {
      return false;
    }
    int lead = filled.get().preposition();
    Span whole = leadsOn(v, lead, cue.end()) ? cue.cover(s.token(lead).span()) : cue;
    BitSet words = filled.get().words();
    ContentEdges.correct(s, v, words, lexicon);
    return add(w, v, whole, speaker, words);
  }

  /** Whether the preposition follows the verb at once, its particle and adverbs aside. */
  private boolean leadsOn(int v, int preposition, int last) {
    for (int i = v + 1; i < preposition; i++) {
      boolean particle =
          s.token(i).is("obj") && s.token(i).head() == v && last >= s.token(i).span().end();
      if (!particle && !s.token(i).is("compound:prt") && !s.token(i).is("advmod")) {
        return false;
      }
    }
    return preposition > v;
  }

  /** The one whom the verb says something is felt by: the object, in a passive the subject. */
  private Optional<Speaker> affected(int v) {
    List<Integer> patients = Syntax.patients(s, v);
    return patients.isEmpty() ? Optional.empty() : CuePhrases.phrase(s, patients.get(0), v, limits);
  }

  /** Whether the verb only leads up to another speech verb: "seemed to accept". */
  private boolean leadsToSpeech(int v, Word w) {
    int next = s.child(v, "xcomp");
    return (w.speaker() == Role.NOBODY || lexicon.has(Group.LEAD, s.lemma(v)))
        && next > v
        && next - v <= 3
        && s.token(next).isVerb()
        && !verbs(lexicon, s, next).isEmpty();
  }

  private Span withParticle(int v, Word w) {
    Span cue = CuePhrases.cue(s, v, lexicon);
    int particle = particle(s, v, w);
    return particle < 0 || particle - v > 4 ? cue : cue.cover(s.token(particle).span());
  }

  /** The token of the entry's particle at {@code v}, or -1. */
  private static int particle(Sentence s, int v, Word w) {
    for (String lemma : w.lemmas()) {
      int space = lemma.indexOf(' ');
      if (space > 0 && lemma.startsWith(s.lemma(v) + " ")) {
        for (int c : s.children(v)) {
          if (isParticle(s.token(c), v, lemma.substring(space + 1))) {
            return c;
          }
        }
      }
    }
    return -1;
  }

  /** The speaker of the cue that {@code v} goes on from, misread as part of its content. */
  private Optional<Speaker> parallel(int v) {
    int cue = s.has(v, "nsubj") ? -1 : ContentEdges.cueBefore(s, v, lexicon);
    return cue < 0 ? Optional.empty() : CuePhrases.speaker(s, cue, limits);
  }

  /** The entries for the verb at {@code v}, those with a particle first. */
  static List<Word> verbs(SpeechLexicon lexicon, Sentence s, int v) {
    List<Word> fits = new ArrayList<>(1);
    for (Word w : lexicon.starting(Part.VERB, s.lemma(v))) {
      for (String lemma : w.lemmas()) {
        int space = lemma.indexOf(' ');
        boolean same = lemma.equals(s.lemma(v));
        if (space < 0 ? same : hasParticle(s, v, lemma)) {
          if (space < 0) {
            fits.add(w);
          } else {
            fits.add(0, w);
          }
          break;
        }
      }
    }
    return fits;
  }

  private static boolean hasParticle(Sentence s, int v, String phrase) {
    String verb = s.lemma(v) + " ";
    return phrase.startsWith(verb)
        && s.hasChild(v, t -> isParticle(t, v, phrase.substring(verb.length())));
  }

  private static boolean isParticle(Token t, int v, String particle) {
    return t.index() > v && t.lemma().equals(particle) && !t.is("obl");
  }

  /** "X, Moroz said" and "as Moroz said, X": what the clause stands in is the content. */
  private boolean loose(int v, Word w, Span cue, Optional<Speaker> speaker) {
    Token t = s.token(v);
    int host = t.head();
    boolean as =
        s.hasChild(v, m -> m.is("mark") && m.lemma().equals("as") && !s.has(m.index(), "fixed"));
    boolean set = t.is("parataxis") || t.is("discourse") || t.is("dep") || (t.is("advcl") && as);
    if (host < 0 || !set || speaker.isEmpty() || !s.has(v, "nsubj")) {
      return false;
    }
    int first = s.tokenAt(Math.min(speaker.get().span().start(), cue.start()));
    if (!as && first > 0 && !s.token(first - 1).is("punct")) {
      return false; // "the law he proposed": a relative clause, not an aside
    }
    BitSet words = words(host, v);
    boolean relative = s.token(s.child(v, "nsubj")).tag().startsWith("W");
    return !relative && hasFinite(words) && add(w, v, cue, speaker, words);
  }

  private boolean hasFinite(BitSet words) {
    return s.tokens().stream()
        .filter(t -> words.get(t.index()))
        .map(Token::tag)
        .anyMatch(
            tag -> tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"));
  }

  /** The words below {@code host} save those below {@code except}. */
  private BitSet words(int host, int except) {
    BitSet words = new BitSet();
    for (int i : s.subtree(host, x -> x.index() == except)) {
      words.set(i);
    }
    return words;
  }

  private void noun(int n) {
    for (Word w : lexicon.starting(Part.NOUN, s.lemma(n))) {
      Optional<SpeechFrames.Filled> filled = SpeechFrames.fill(lexicon, s, n, w.frames());
      if (filled.isEmpty()) {
        continue;
      }
      NounCue cue =
          w.speaker() == Role.BEARER
              ? NounCue.borne(s, n, limits)
              : NounCue.read(s, n, lexicon, limits);
      if (cue.speaker().isEmpty() && w.speaker() != Role.NOBODY) {
        continue;
      }
      int lead = filled.get().preposition();
      boolean near = lead == n + 1;
      add(
          w,
          n,
          near ? cue.span().cover(s.token(lead).span()) : cue.span(),
          cue.speaker(),
          filled.get().words());
      return;
    }
  }

  private boolean adjective(int a) {
    for (Word w : lexicon.starting(Part.ADJECTIVE, s.token(a).form().toLowerCase(Locale.ROOT))) {
      int copula = s.token(a).isVerb() ? s.child(a, "aux:pass") : s.child(a, "cop");
      int felt = s.child(a, "nsubj:pass");
      Optional<Speaker> speaker =
          felt >= 0 ? CuePhrases.phrase(s, felt, a, limits) : CuePhrases.speaker(s, a, limits);
      Optional<SpeechFrames.Filled> filled = SpeechFrames.fill(lexicon, s, a, w.frames());
      if (copula < 0 || speaker.isEmpty() || filled.isEmpty()) {
        continue;
      }
      int lead = filled.get().preposition();
      Span cue = CuePhrases.cue(s, a, lexicon);
      add(
          w,
          a,
          lead == a + 1 ? cue.cover(s.token(lead).span()) : cue,
          speaker,
          filled.get().words());
      return true;
    }
    return false;
  }

  private void adverb(int i) {
    int host = s.head(i);
    List<Word> words = lexicon.starting(Part.ADVERB, s.lemma(i));
    if (!words.isEmpty() && host >= 0 && s.token(host).isVerb()) {
      add(words.get(0), i, s.token(i).span(), Optional.empty(), words(host, i));
    }
  }

  private void preposition(int first, Word w) {
    for (String phrase : w.lemmas()) {
      String[] parts = phrase.split(" ", -1);
      int last = first + parts.length - 1;
      if (last + 1 >= s.size() || !matches(first, parts)) {
        continue;
      }
      int noun = namedBy(first, last);
      int host = noun < 0 ? -1 : clauseAbove(first, last, noun);
      if (host < 0) {
        continue;
      }
      int top = s.below(noun, first) ? first : topBetween(noun, first, last);
      Optional<Speaker> speaker =
          CuePhrases.phrase(s, noun, -1, limits)
              .map(p -> new Speaker(s, p.token(), after(p.span(), s.token(last + 1).span())));
      BitSet words = words(host, top);
      if (first == 0) {
        words.set(noun, s.size());
      }
      speaker.ifPresent(p -> without(words, p.span()));
      for (int i = first; i <= last; i++) {
        words.clear(i);
      }
      add(w, first, s.span(first, last), speaker, words);
      return;
    }
  }

  private static Span after(Span phrase, Span first) {
    return phrase.start() >= first.start() ? phrase : new Span(first.start(), phrase.end());
  }

  private void without(BitSet words, Span span) {
    for (Token t : s.tokens()) {
      if (span.contains(t.span())) {
        words.clear(t.index());
      }
    }
  }

  private boolean matches(int first, String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      if (!s.token(first + i).form().equalsIgnoreCase(parts[i])) {
        return false;
      }
    }
    return true;
  }

  /** The head of the noun phrase that follows the preposition, or -1. */
  private int namedBy(int first, int last) {
    int head = s.head(last);
    for (int at = last + 1; at < Math.min(s.size(), last + 12); at++) {
      Token t = s.token(at);
      int up = t.head();
      boolean outside =
          up < 0 || up <= last || up == s.head(first) || up == head || !s.below(up, at);
      if ((t.isNoun() || t.isPronoun()) && outside && (up < first || up > at || up <= last)) {
        int top = at;
        while (s.head(top) > last && s.token(s.head(top)).isNoun() && s.head(top) - at < 12) {
          top = s.head(top);
        }
        return top;
      }
    }
    return -1;
  }

  /** The highest word of the phrase that begins at {@code first}. */
  private int topBetween(int noun, int first, int last) {
    int top = noun;
    while (s.head(top) >= first && s.head(top) <= last) {
      top = s.head(top);
    }
    return top;
  }

  private int clauseAbove(int first, int last, int noun) {
    int at = topBetween(noun, first, last);
    at = s.head(at);
    while (at >= 0) {
      boolean clause = s.has(at, "nsubj") || s.has(at, "expl") || s.head(at) < 0;
      if (clause && (at < first || at > noun)) {
        return at;
      }
      at = s.head(at);
    }
    return -1;
  }

  /** Whether the token is the "by" of the phrase that names the speaker. */
  private boolean isBy(int i, Speaker speaker) {
    return s.lemma(i).equals("by") && s.head(i) == speaker.token() && s.token(i).is("case");
  }

  private boolean add(Word w, int at, Span cue, Optional<Speaker> speaker, BitSet words) {
    for (int i = 0; i < s.size(); i++) {
      Span t = s.token(i).span();
      boolean own =
          speaker.isPresent() && (speaker.get().span().contains(t) || isBy(i, speaker.get()));
      if (own || cue.contains(t) || limits.isQuoted(t)) {
        words.clear(i);
      }
    }
    List<Span> content = Stretches.of(s, words);
    if (content.isEmpty()) {
      return false;
    }
    found.add(
        new Draft(s, Optional.of(cue), speaker, content, CuePhrases.hearers(s, at, w.hearers())));
    return true;
  }
}
