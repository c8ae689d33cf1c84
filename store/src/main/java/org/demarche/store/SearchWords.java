package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what a user looks for apart into words and quoted phrases. */
final class SearchWords {
  private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"|\\S+");

  private SearchWords() {}

  /**
   * Words, and phrases with their quotation marks, in order; those without a letter are left out.
   */
  static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    Matcher m = PART.matcher(words);
    while (m.find()) {
      if (m.group().codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add(m.group());
      }
    }
    return parts;
  }
}
