package org.demarche.store;

import java.sql.SQLException;

/** What a database's failures are called. */
final class Faults {
  private Faults() {}

  /**
   * The failure as a user reads it.
   *
   * @param what what could not be done: "read", "written"
   */
  static StoreException of(Dialect dialect, String what, Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException told) {
        return told;
      }
      if (cause instanceof SQLException sql) {
        String told = dialect.explain(sql);
        if (!told.isEmpty()) {
          return new StoreException(told, e);
        }
      }
    }
    return new StoreException("the database could not be " + what + ": " + e.getMessage(), e);
  }
}
