package org.demarche.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: articles done, their rate, and the time left where the end is known. */
final class Progress implements AutoCloseable {
  private static final int EVERY_MILLISECONDS = 250;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Shows nothing. */
  static Progress none() {
    return new Progress(Optional.empty());
  }

  /**
   * Shows a line on {@code err}, which it clears in the end.
   *
   * @param total how many articles there are, if known
   * @param width columns of the terminal
   * @param coloured whether the bar is coloured
   */
  static Progress on(PrintStream err, OptionalLong total, int width, boolean coloured) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName("Coding")
            .setInitialMax(total.orElse(-1))
            .setUnit(" articles", 1)
            .setStyle(
                coloured ? ProgressBarStyle.COLORFUL_UNICODE_BAR : ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(EVERY_MILLISECONDS)
            .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(err, Math.max(20, width - 1)));
    return new Progress(Optional.of(builder.build()));
  }

  /** One more article is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
