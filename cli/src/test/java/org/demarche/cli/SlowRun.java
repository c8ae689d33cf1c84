package org.demarche.cli;

import java.util.List;

/** The program as a process of its own, with a coder that takes some time and loads nothing. */
final class SlowRun {
  private static final long MILLISECONDS = 4;

  private SlowRun() {}

  /** Runs the program; each article takes a few milliseconds, some far more than others. */
  public static void main(String[] arguments) {
    System.exit(
        Main.run(
            List.of(arguments),
            Terminal.ofProcess(),
            lexicon ->
                article -> {
                  try {
                    Thread.sleep(MILLISECONDS + (article.id().endsWith("7") ? 20 : 0));
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return Invocation.code(article);
                },
            lexicon -> Invocation::relations));
  }
}
