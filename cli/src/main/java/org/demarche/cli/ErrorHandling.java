package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.demarche.cli.output.OneLine;
import org.demarche.lexicon.LexiconException;
import org.demarche.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, or with the program. */
final class ErrorHandling {
  private ErrorHandling() {}

  /** Tells of a command line that isn't valid. */
  static int ofUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        "demarche: "
            + OneLine.of(String.valueOf(e.getMessage()))
            + suggestion(e)
            + "; see \""
            + command.getCommandSpec().qualifiedName()
            + " --help\"");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    List<String> suggestions = unmatched.getSuggestions();
    return suggestions.stream()
        .findFirst()
        .or(() -> nearestOption(unmatched))
        .map(w -> " (did you mean " + w + "?)")
        .orElse("");
  }

  /** Picocli itself looks no further than the first two letters. */
  private static Optional<String> nearestOption(UnmatchedArgumentException e) {
    String typed = e.getUnmatched().get(0).replaceFirst("=.*", "");
    return Spelling.nearest(typed, e.getCommandLine().getCommandSpec().optionsMap().keySet());
  }

  /** Tells of a program that can't go on. */
  static int ofProgram(Throwable thrown, Messages messages) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && !(cause instanceof LexiconException)
        && !(cause instanceof StoreException)
        && !(cause instanceof OutOfMemoryError)) {
      cause = cause.getCause();
    }
    if (cause instanceof LexiconException) {
      messages.tell("the lexicon must follow its format: " + cause.getMessage());
    } else if (cause instanceof StoreException) {
      messages.tell(String.valueOf(cause.getMessage()));
    } else if (cause instanceof OutOfMemoryError) {
      messages.tell(
          "the language models must fit into the memory, but it ran out ("
              + cause.getMessage()
              + "); give more, for example with DEMARCHE_JAVA_OPTS=-Xmx8g");
    } else {
      messages.tell(
          "the program failed, which is an error of its own ("
              + cause
              + "); run it again with --debug and report what it shows");
    }
    messages.trace(thrown);
    return ExitCode.NOTHING_READ;
  }
}
