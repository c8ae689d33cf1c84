package org.demarche.intake.fetch;

import java.time.Duration;
import java.util.Optional;
import org.demarche.intake.InputException;

/** A request that failed but may not when it is made again. */
final class FaultForTheMoment extends Exception {
  private static final long serialVersionUID = 1L;

  private final InputException fault;
  private final transient Optional<Duration> patience;

  /**
   * Such a failure.
   *
   * @param fault what the user is told if it stays
   * @param patience how long the server asks to be left alone
   */
  FaultForTheMoment(InputException fault, Optional<Duration> patience) {
    super(fault);
    this.fault = fault;
    this.patience = patience;
  }

  InputException fault() {
    return fault;
  }

  Optional<Duration> patience() {
    return patience;
  }
}
