package org.demarche;

import java.util.List;
import java.util.Locale;
import org.demarche.article.Article;
import org.demarche.article.Cleaner;
import org.demarche.article.Document;
import org.demarche.commitment.Commitment;
import org.demarche.commitment.CommitmentFinder;
import org.demarche.event.EventFinder;
import org.demarche.event.Events;
import org.demarche.figure.Figure;
import org.demarche.figure.FigureFinder;
import org.demarche.language.LanguageReader;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.MentionFinder;
import org.demarche.mention.Mentions;
import org.demarche.statement.SpeakerPronouns;
import org.demarche.statement.Statement;
import org.demarche.statement.StatementFinder;
import org.jspecify.annotations.Nullable;

/**
 * The door to the program: one article in, one {@link Record} out.
 *
 * <pre>{@code
 * Coder coder = Coder.builder().build();
 * Record record = coder.code(Article.of("report-1", text).publishedOn(day));
 * }</pre>
 *
 * <p>Building loads the lexicon and the language models once (some seconds, about 1.5 GB of heap).
 * A coder has no state of its own afterwards: it may be shared by any number of threads, and the
 * same article always gives the same record. It does no I/O beyond that loading.
 */
public final class Coder {
  private final LanguageReader languageReader;
  private final MentionFinder mentionFinder;
  private final StatementFinder statementFinder;
  private final EventFinder eventFinder;
  private final FigureFinder figureFinder;
  private final CommitmentFinder commitmentFinder;

  private Coder(Builder builder) {
    Lexicon lexicon = builder.lexicon == null ? Lexicon.builtIn() : builder.lexicon;
    languageReader = LanguageReader.english();
    mentionFinder = new MentionFinder(lexicon);
    statementFinder = new StatementFinder(lexicon);
    eventFinder = new EventFinder(lexicon);
    figureFinder = new FigureFinder(lexicon);
    commitmentFinder = new CommitmentFinder(lexicon);
  }

  /** A builder with the built-in lexicon. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Codes one article.
   *
   * @param article an English article; relative times are resolved only where it has a date
   * @return its record
   * @throws CodingException if a stage fails on this article; it names the stage
   */
  public Record code(Article article) {
    return record(stages(article));
  }

  /**
   * Codes one article and says why: its trees, and every entry of the event lexicon that was tried.
   *
   * @param article an English article
   * @return its record with the reasons
   * @throws CodingException if a stage fails on this article; it names the stage
   */
  public Explanation explain(Article article) {
    Stages done = stages(article);
    return new Explanation(
        record(done),
        done.reading().sentences(),
        eventFinder.trials(done.reading(), done.mentions(), done.statements(), done.events()));
  }

  /**
   * Runs the stages on one article.
   *
   * @param article an English article
   * @return what each of them found
   * @throws CodingException if a stage fails on this article; it names the stage
   */
  public Stages stages(Article article) {
    String stage = "article";
    try {
      requireEnglish(article);
      Document document = Cleaner.clean(article);
      stage = "language";
      Reading reading = languageReader.read(document);
      stage = "mentions";
      Mentions mentions = mentionFinder.find(reading);
      stage = "statements";
      List<Statement> statements = statementFinder.find(reading, mentions);
      mentions = SpeakerPronouns.resolve(reading, mentions, statements);
      stage = "events";
      Events events = eventFinder.find(reading, mentions, statements);
      stage = "figures";
      List<Figure> figures = figureFinder.find(reading, mentions, statements, events);
      stage = "commitments";
      List<Commitment> commitments =
          commitmentFinder.find(reading, mentions, statements, events.events());
      return new Stages(reading, mentions, statements, events, figures, commitments);
    } catch (RuntimeException e) {
      throw new CodingException(article.id(), stage, e);
    }
  }

  private static void requireEnglish(Article article) {
    String language = article.language().orElse("en").toLowerCase(Locale.ROOT);
    if (!language.equals("en") && !language.startsWith("en-") && !language.startsWith("en_")) {
      throw new IllegalArgumentException(
          "the article's language must be English (en), found '" + language + "'; leave it out");
    }
  }

  private static Record record(Stages done) {
    Document document = done.reading().document();
    Article article = document.article();
    return new Record(
        article.id(),
        article.title(),
        article.date(),
        article.url(),
        article.source(),
        article.language().orElse("en"),
        document.text(),
        document.dropped(),
        done.reading().sentences().stream().map(Sentence::span).toList(),
        done.mentions().actors(),
        done.mentions().places(),
        done.mentions().times(),
        done.statements(),
        done.events().events(),
        done.events().memberships(),
        done.figures(),
        done.commitments());
  }

  /** Chooses what a {@link Coder} works with. Not thread-safe. */
  public static final class Builder {
    private @Nullable Lexicon lexicon;

    private Builder() {}

    /** Takes this lexicon in place of the built-in one. */
    public Builder lexicon(Lexicon newLexicon) {
      this.lexicon = newLexicon;
      return this;
    }

    /** Loads the language models and builds the coder. */
    public Coder build() {
      return new Coder(this);
    }
  }
}
