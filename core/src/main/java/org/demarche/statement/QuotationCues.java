package org.demarche.statement;

import java.util.Locale;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Part;
import org.demarche.lexicon.SpeechLexicon.Word;

/** Looks for the cue of a quotation in the words before and after it. */
final class QuotationCues {
  private static final int FAR = 45;
  private static final int NEAR = 14;

  private final SpeechLexicon lexicon;
  private final Words words;
  private final Limits limits;

  QuotationCues(SpeechLexicon lexicon, Words words, Limits limits) {
    this.lexicon = lexicon;
    this.words = words;
    this.limits = limits;
  }

  /**
   * A cue beside a quotation.
   *
   * @param at its token in the row of words
   * @param span its phrase
   * @param speaker who speaks, if named
   * @param word its entry, if it is a word and not a mark
   */
  record Cue(int at, Span span, Optional<Speaker> speaker, Optional<Word> word) {}

  /** The cue in the words {@code [from, to)} that follow the quotation, within one sentence. */
  Optional<Cue> after(int from, int to, char lastMark) {
    if (from >= to) {
      return Optional.empty();
    }
    Token first = words.token(from);
    if (isDash(first)) {
      Optional<Cue> signed = signature(from, to);
      if (signed.isPresent()) {
        return signed;
      }
    }
    int end = Math.min(to, Math.min(words.sentenceEnd(from), from + FAR));
    Optional<Cue> preposition = preposition(from, end);
    if (preposition.isPresent()) {
      return preposition;
    }
    if (end < words.size() && end == to && end > from && words.token(end - 1).form().equals(":")) {
      return Optional.empty();
    }
    boolean leadsOn =
        end == to && end < words.size() && end > from + 1 && leadsOn(words.token(end - 1));
    if (leadsOn && lastMark != ',' && Character.isUpperCase(first.form().charAt(0))) {
      return Optional.empty();
    }
    boolean fresh = lastMark == '.' && Character.isUpperCase(first.form().charAt(0));
    for (int i = from; i < end; i++) {
      Optional<Word> w = quoting(i);
      if (w.isEmpty() || (i > from && isAside(i))) {
        continue;
      }
      if (fresh && !isBare(i, from)) {
        return Optional.empty();
      }
      Sentence s = words.sentence(i);
      int v = words.token(i).index();
      int cueAt = i;
      Optional<Speaker> speaker =
          CuePhrases.speaker(s, v, limits)
              .filter(p -> p.span().start() >= first.span().start())
              .or(() -> beside(from, cueAt, s));
      return Optional.of(new Cue(i, CuePhrases.cue(s, v, lexicon), speaker, w));
    }
    return Optional.empty();
  }

  /** "…," according to Moroz: a preposition of speech right after the quotation. */
  private Optional<Cue> preposition(int from, int end) {
    String first = words.token(from).form().toLowerCase(Locale.ROOT);
    for (Word w : lexicon.starting(Part.PREPOSITION, first)) {
      for (String phrase : w.lemmas()) {
        String[] parts = phrase.split(" ", -1);
        int last = from + parts.length - 1;
        if (last + 1 < end && matches(from, parts)) {
          Sentence s = words.sentence(from);
          Span cue = words.token(from).span().cover(words.token(last).span());
          return noun(last + 1, end, s)
              .map(p -> new Cue(from, cue, Optional.of(p), Optional.of(w)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean matches(int from, String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      if (!words.token(from + i).form().equalsIgnoreCase(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean leadsOn(Token last) {
    return last.form().equals(",") || last.isVerb();
  }

  /** The cue in the words {@code [from, to)} that lead up to the quotation. */
  Optional<Cue> before(int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    Token last = words.token(to - 1);
    int start = Math.max(from, words.sentenceStart(to - 1));
    boolean colon = last.form().equals(":");
    int reach = colon ? FAR : NEAR;
    for (int i = to - 1; i >= start && to - i <= reach; i--) {
      Optional<Word> w = quoting(i);
      if (w.isPresent() && ends(last) && hasContent(i)) {
        return Optional.empty(); // "He declined. “We are …”": what was said stands before
      }
      if (w.isPresent() && (colon || last.form().equals(",") || follows(i, to))) {
        Sentence s = words.sentence(i);
        int v = words.token(i).index();
        Span cue = CuePhrases.cue(s, v, lexicon);
        Optional<Speaker> speaker =
            CuePhrases.speaker(s, v, limits).or(() -> CuePhrases.before(s, cue, v, limits));
        boolean adding = words.token(i).tag().equals("VBG");
        if (speaker.isPresent() || colon || adding) {
          return Optional.of(
              new Cue(i, CuePhrases.cue(s, v, lexicon), speaker.or(() -> subject(s)), w));
        }
      }
    }
    boolean label = colon || (isDash(last) && to - start <= 6 && from == start);
    return label ? colon(start, to - 1) : Optional.empty();
  }

  private static boolean ends(Token t) {
    return t.form().equals(".") || t.form().equals("?") || t.form().equals("!");
  }

  private boolean hasContent(int i) {
    Sentence s = words.sentence(i);
    int v = words.token(i).index();
    return s.has(v, "ccomp")
        || s.has(v, "xcomp")
        || s.has(v, "obj")
        || s.has(v, "discourse")
        || s.hasChild(v, t -> t.index() > v && t.is("advmod") && t.lemma().equals("so"));
  }

  /** Whether only the hearers and adjuncts of the verb stand between it and the quotation. */
  private boolean follows(int verb, int to) {
    Sentence s = words.sentence(verb);
    int v = words.token(verb).index();
    for (int i = verb + 1; i < to; i++) {
      Token t = words.token(i);
      boolean that = t.tag().equals("IN") && t.lemma().equals("that");
      if (t.isVerb() || that || !s.below(t.index(), v)) {
        return false;
      }
    }
    return to - verb <= 4;
  }

  private Optional<Cue> colon(int start, int colon) {
    Sentence s = words.sentence(colon);
    int name = colon;
    while (name > start && isName(words.token(name - 1))) {
      name--;
    }
    while (name < colon && !words.token(name).isProper()) {
      name++;
    }
    Optional<Speaker> speaker = onTopic(start, colon, s);
    if (speaker.isEmpty()
        && name < colon
        && (name == start || isDash(words.token(name - 1)) || name - start <= 3)) {
      speaker = noun(name, colon, s);
    }
    if (speaker.isEmpty()) {
      speaker = subject(s);
    }
    if (speaker.isEmpty()) {
      speaker = noun(Math.max(start, colon - 6), colon, s);
    }
    return speaker.map(
        p -> new Cue(colon, words.token(colon).span(), Optional.of(p), Optional.empty()));
  }

  /** "Moroz on the talks: “…”": whoever stands before "on", where no verb does. */
  private Optional<Speaker> onTopic(int start, int colon, Sentence s) {
    for (int i = start + 1; i < colon && i - start <= 6; i++) {
      if (words.token(i - 1).isVerb()) {
        return Optional.empty();
      }
      if (words.token(i).form().equalsIgnoreCase("on") && words.token(i - 1).isNoun()) {
        return noun(start, i, s);
      }
    }
    return Optional.empty();
  }

  /** The subject of the sentence's root, if it has one. */
  Optional<Speaker> subject(Sentence s) {
    for (Token t : s.tokens()) {
      if (t.head() < 0) {
        int subject = s.child(t.index(), "nsubj");
        return subject < 0 ? Optional.empty() : CuePhrases.phrase(s, subject, t.index(), limits);
      }
    }
    return Optional.empty();
  }

  /** The speaker's phrase beside a cue whose subject the parser did not see. */
  private Optional<Speaker> beside(int from, int verb, Sentence s) {
    Optional<Speaker> before = noun(from, verb, s);
    return before.isPresent()
        ? before
        : noun(verb + 1, Math.min(words.sentenceEnd(verb), verb + 8), s);
  }

  private Optional<Speaker> noun(int from, int to, Sentence s) {
    for (int i = from; i < to && words.sentence(i) == s; i++) {
      Token t = words.token(i);
      if (!t.isNoun() && !t.tag().equals("PRP")) {
        continue;
      }
      int head = t.index();
      int up = s.head(head);
      int low = words.token(from).index();
      while (up >= low && up < low + (to - from) && s.token(up).isNoun()) {
        head = up;
        up = s.head(head);
      }
      Span room = new Span(words.token(from).span().start(), words.token(to - 1).span().end());
      return CuePhrases.phrase(s, head, -1, limits)
          .map(p -> new Speaker(s, p.token(), clip(p.span(), room)));
    }
    return Optional.empty();
  }

  private static Span clip(Span span, Span room) {
    return new Span(Math.max(span.start(), room.start()), Math.min(span.end(), room.end()));
  }

  private Optional<Word> quoting(int i) {
    Token t = words.token(i);
    if (!t.isVerb() || t.is("aux") || t.is("cop") || limits.isQuoted(t.span())) {
      return Optional.empty();
    }
    return ReportedSpeech.verbs(lexicon, words.sentence(i), t.index()).stream()
        .filter(Word::quotes)
        .findFirst();
  }

  private boolean isAside(int i) {
    Token t = words.token(i);
    return t.relation().equals("acl:relcl") || t.relation().equals("acl") || t.is("amod");
  }

  /**
   * Whether the words from {@code from} on say nothing beside who spoke. What the parser hangs on
   * the cue may also be the quotation itself, where that stands in the cue's sentence.
   */
  private boolean isBare(int i, int from) {
    Sentence s = words.sentence(i);
    int first = words.token(from).index();
    boolean says =
        s.hasChild(
            words.token(i).index(),
            t -> t.index() >= first && (t.is("ccomp") || t.is("xcomp") || t.is("obj")));
    return !says && s.size() - first <= 12;
  }

  private static boolean isName(Token t) {
    return t.isNoun() || t.is("det") || t.is("cc") || t.form().equals(".");
  }

  private static boolean isDash(Token t) {
    return switch (t.form()) {
      case "―", "—", "–", "--", "-" -> true;
      default -> false;
    };
  }

  /** "…" — Dana Hollis: a dash and a name that end the paragraph. */
  private Optional<Cue> signature(int dash, int to) {
    if (to - dash > 10 || to - dash < 2 || !words.token(dash + 1).isProper()) {
      return Optional.empty();
    }
    for (int i = dash + 1; i < to; i++) {
      if (words.token(i).isVerb()) {
        return Optional.empty();
      }
    }
    return noun(dash + 1, to, words.sentence(dash + 1))
        .map(p -> new Cue(dash, words.token(dash).span(), Optional.of(p), Optional.empty()));
  }
}
