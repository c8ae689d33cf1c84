package org.demarche.cli;

import org.demarche.CodingException;
import org.demarche.Record;
import org.demarche.article.Article;
import org.demarche.cli.output.OneLine;
import org.demarche.intake.InputEntry;
import org.demarche.intake.InputException;
import org.demarche.json.Failure;

/** What came of one place in the input. */
sealed interface Outcome {
  /** A record. */
  record Coded(Record result) implements Outcome {}

  /**
   * No record.
   *
   * @param failure what is written in its place
   * @param sentence what the user is told
   * @param cause what went wrong
   */
  record Failed(Failure failure, String sentence, Throwable cause) implements Outcome {
    /** Whether there was no article to code. */
    boolean isOfInput() {
      return cause instanceof InputException;
    }
  }

  /** Codes the article. Whatever goes wrong with it stays with it. */
  static Outcome of(Article article, ArticleCoder coder) {
    try {
      return new Coded(coder.code(article));
    } catch (CodingException e) {
      return failed(article, e.stage(), e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(article, "unknown", e);
    } catch (OutOfMemoryError e) {
      return new Failed(
          new Failure(article.id(), "unknown", "out of memory"),
          "article "
              + article.id()
              + ": an article must fit into the memory with its parse, but this does not; give"
              + " more, for example with DEMARCHE_JAVA_OPTS=-Xmx8g, or use fewer --threads",
          e);
    }
  }

  private static Outcome failed(Article article, String stage, Throwable cause) {
    return new Failed(
        new Failure(article.id(), stage, OneLine.of(cause.toString())),
        "article "
            + article.id()
            + ": every stage must finish, but the stage \""
            + stage
            + "\" failed ("
            + cause
            + "); the other articles are not affected, and --debug shows more for a bug report",
        cause);
  }

  /** The failure of a place that is no article. */
  static Outcome of(InputEntry.Unreadable entry) {
    String message = OneLine.of(entry.fault().getMessage());
    return new Failed(
        new Failure(entry.id(), InputException.STAGE, message), message, entry.fault());
  }
}
