package org.demarche.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Span;
import org.demarche.article.Document;

/**
 * Reads clean text as sentences with tags, lemmas and dependency trees, by Stanford CoreNLP.
 *
 * <p>The models are loaded once a process and shared; {@link #read} may be called from any thread.
 */
public final class LanguageReader {
  /** Tokens of the longest sentence that is parsed; longer ones are cut into pieces of it. */
  private static final int LONGEST_SENTENCE = 200;

  /** Stands for the annotations of a sentence without a tree. */
  private static final CoreMap EMPTY = new Annotation("");

  private static final Set<String> DETERMINES = Set.of("DT", "PRP$", "POS", "JJ", "NNP", "NNPS");

  private static final class Models {
    static final StanfordCoreNLP TAGGER = load("tokenize,pos");
    static final StanfordCoreNLP PARSER = load("lemma,depparse");

    private static StanfordCoreNLP load(String annotators) {
      Properties p = new Properties();
      p.setProperty("annotators", annotators);
      p.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=false");
      p.setProperty("ssplit.newlineIsSentenceBreak", "two");
      p.setProperty("depparse.numCached", "300000");
      // The parser keeps to one thread; articles are what runs in parallel.
      p.setProperty("threads", "1");
      // Longer sentences are tables or lost punctuation: they get no tags and no tree.
      p.setProperty("pos.maxlen", String.valueOf(LONGEST_SENTENCE));
      return new StanfordCoreNLP(p, false);
    }
  }

  /** "TESK, Arvand (Agency) — " or "LORUM, Feb. 14 -- " at the start of a paragraph. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:^|\\n)\\s*(\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?"
              + "(?:, \\p{Lu}[a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
              + "(?: ?\\([^)\\n]{2,30}\\))?\\s+(?:—|–|--|-)\\s)");

  private static final Set<String> HAVE = Set.of("have", "has", "had", "'s", "'ve", "'d");

  private LanguageReader() {
    annotate("Ready.");
  }

  /** A reader of English. The first call loads the models (some seconds). */
  public static LanguageReader english() {
    return new LanguageReader();
  }

  /** Reads the document. A document without words gives no sentences. */
  public Reading read(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    if (!text.isBlank()) {
      Annotation annotation = annotate(withoutDatelines(text));
      int paragraph = 0;
      int read = 0;
      for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        if (labels.isEmpty()) {
          continue;
        }
        int begin = labels.get(0).beginPosition();
        if (!sentences.isEmpty() && breaksParagraph(text, read, begin)) {
          paragraph++;
        }
        read = labels.get(labels.size() - 1).endPosition();
        if (labels.size() <= LONGEST_SENTENCE) {
          sentences.add(sentence(sentences.size(), paragraph, map, labels));
        } else {
          for (int i = 0; i < labels.size(); i += LONGEST_SENTENCE) {
            List<CoreLabel> piece =
                labels.subList(i, Math.min(labels.size(), i + LONGEST_SENTENCE));
            sentences.add(sentence(sentences.size(), paragraph, EMPTY, piece));
          }
        }
      }
    }
    return new Reading(document, sentences);
  }

  /** CoreNLP's lemma, with the plurals that it takes for singulars put right. */
  private static String lemma(CoreLabel l) {
    String lemma = l.lemma() == null ? l.word() : l.lemma();
    return switch (lemma) {
      case "troops" -> "troop";
      case "hostilities" -> "hostility";
      default -> lemma;
    };
  }

  private static Annotation annotate(String text) {
    Annotation annotation = new Annotation(text);
    Models.TAGGER.annotate(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      mendTags(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    List<CoreMap> all = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<CoreMap> parsed =
        all.stream()
            .filter(x -> x.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST_SENTENCE)
            .toList();
    annotation.set(CoreAnnotations.SentencesAnnotation.class, parsed);
    Models.PARSER.annotate(annotation);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, all);
    return annotation;
  }

  /**
   * Puts right taggings that news sentences often get wrong: a plural at the start of a sentence is
   * a common noun ("Sanctions were imposed"), a gerund between a determiner and "of" is a noun
   * ("the shelling of the town"), and "since" between "has" and its participle is an adverb.
   */
  /** A number above one, after which a noun is plural. */
  private static boolean isPlural(CoreLabel t) {
    return (t.tag().equals("CD") && !t.word().equals("1") && !t.word().equalsIgnoreCase("one"))
        || t.word().equals("dozen");
  }

  private static void mendTags(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel t = tokens.get(i);
      if (i == 0 && "NNPS".equals(t.tag())) {
        t.setTag("NNS");
      }
      if ("VBG".equals(t.tag())
          && i > 0
          && i + 1 < tokens.size()
          && tokens.get(i + 1).word().equals("of")
          && DETERMINES.contains(tokens.get(i - 1).tag())) {
        t.setTag("NN");
      }
      if ("VBZ".equals(t.tag())
          && i > 1
          && "NN".equals(tokens.get(i - 1).tag())
          && isPlural(tokens.get(i - 2))) {
        t.setTag("NNS"); // "two dozen air strikes"
      }
      if (t.word().equals("since")
          && i > 0
          && i + 1 < tokens.size()
          && HAVE.contains(tokens.get(i - 1).word())
          && tokens.get(i + 1).tag().startsWith("VB")) {
        t.setTag("RB");
      }
    }
  }

  /** The text with blanks in place of datelines, so that offsets stay as they are. */
  static String withoutDatelines(String text) {
    Matcher m = DATELINE.matcher(text);
    StringBuilder b = null;
    while (m.find()) {
      if (b == null) {
        b = new StringBuilder(text);
      }
      for (int i = m.start(1); i < m.end(1); i++) {
        b.setCharAt(i, ' ');
      }
    }
    return b == null ? text : b.toString();
  }

  private static boolean breaksParagraph(String text, int from, int to) {
    int newlines = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        newlines++;
      }
    }
    return newlines >= 2;
  }

  private static Sentence sentence(int index, int paragraph, CoreMap map, List<CoreLabel> labels) {
    SemanticGraph graph = map.get(BasicDependenciesAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    if (graph != null) {
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        IndexedWord dependent = edge.getDependent();
        heads[dependent.index() - 1] = edge.getGovernor().index() - 1;
        relations[dependent.index() - 1] = edge.getRelation().toString().intern();
      }
    }
    List<String> tags = labels.stream().map(l -> l.tag() == null ? "X" : l.tag()).toList();
    new TreeMender(tags, heads, relations).mend();
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel l = labels.get(i);
      tokens.add(
          new Token(
              i,
              l.word(),
              lemma(l),
              tags.get(i),
              heads[i],
              relations[i],
              new Span(l.beginPosition(), l.endPosition())));
    }
    return new Sentence(index, paragraph, tokens);
  }
}
