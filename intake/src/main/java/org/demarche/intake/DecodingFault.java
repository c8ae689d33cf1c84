package org.demarche.intake;

/**
 * Bytes that are not text.
 *
 * @param line the line, from 1, or 0 if it is the file as a whole
 * @param message what must hold, what was found and what to do
 * @param binary whether the file doesn't look like text at all
 */
record DecodingFault(long line, String message, boolean binary) {
  static DecodingFault malformed(long line, String charset, int firstByte) {
    return new DecodingFault(
        line,
        String.format(
            "text must be in one charset, but the byte 0x%02X here is not valid %s as the text before"
                + " it seems to be; convert the file first, for example with \"iconv -f"
                + " WINDOWS-1252 -t UTF-8\"",
            firstByte & 0xFF, charset),
        false);
  }

  static DecodingFault zero(long line) {
    return new DecodingFault(
        line,
        "input must be plain text, JSON lines or CSV, but this holds zero bytes as binary files do;"
            + " extract its text first",
        true);
  }

  InputException in(String file) {
    return line == 0
        ? InputException.inFile(file, message)
        : InputException.atLine(file, line, message);
  }
}
