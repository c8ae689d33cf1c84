package org.demarche.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a source is called.
 *
 * @param shown in messages: the path as the user gave it
 * @param stem where ids are made from it: the file's own name
 */
record InputName(String shown, String stem) {
  static final InputName STANDARD_INPUT = new InputName("standard input", "stdin");

  static InputName of(Path path) {
    String name =
        Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
    return new InputName(path.toString(), name);
  }

  /** The id of an article that is a whole file: the file's name up to its first dot. */
  String fileId() {
    int dot = stem.indexOf('.');
    return dot > 0 ? stem.substring(0, dot) : stem;
  }

  /** The id of an article that has none of its own. */
  String lineId(long line) {
    return stem + ":" + line;
  }
}
