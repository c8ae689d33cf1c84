package org.demarche.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.article.Document.Dropped;
import org.demarche.article.Document.Reason;

/**
 * Drops the page's furniture from a report that was saved as plain text, line by line, and lists
 * what it dropped. What is kept is kept as it stands, so that quotations stay exact.
 */
public final class Cleaner {
  /** A longer line is prose, whatever it says. */
  private static final int LONGEST_FURNITURE = 160;

  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:"
              + "leave a (?:reply|comment)\\b.*"
              + "|(?:post|add|write|submit) (?:a|your) comment\\b.*"
              + "|your email address will not be published\\b.*"
              + "|required fields are marked.*"
              + "|(?:name|email|e-mail|website|comment)\\s*\\*?:?"
              + "|save my name, email,? and website.*"
              + "|notify me of (?:follow-?up|new).*"
              + "|(?:\\d+ )?comments?(?: \\(\\d+\\))?"
              + "|(?:sign|log) (?:in|up)\\b.{0,80}\\b(?:newsletter|account|comment|updates?|reply)\\b.*"
              + "|subscribe\\b.{0,80}\\b(?:newsletter|now|today|channel|updates?|alerts?)\\b.*"
              + "|subscribe|newsletter|advertisement|sponsored(?: content)?|share(?: this)?(?: article| story)?:?"
              + "|(?:share|tweet|pin|print|email)(?: (?:on|via|to) \\w+)?"
              + "|(?:click|tap) here to\\b.*"
              + "|(?:read|see|view) (?:more|also|next)\\b.{0,100}"
              + "|(?:related|recommended|trending|popular|latest)(?: (?:articles?|posts?|stories|news|topics?|content))?:?"
              + "|follow us on\\b.*"
              + "|(?:©|\\(c\\)|copyright ©?)\\s*\\d{4}\\b.*"
              + "|.{0,60}\\ball rights reserved\\b.{0,60}"
              + "|(?:we use|this (?:site|website) uses) cookies\\b.*"
              + "|(?:accept|reject) (?:all )?cookies"
              + "|(?:previous|next) (?:post|article|story)\\b.*"
              + "|back to top|skip to (?:main )?content|load more|show more"
              + "|(?:photo|image)(?: credit)?:.{0,100}"
              + ")$");

  private Cleaner() {}

  /**
   * The article's clean text with what was dropped. An article of {@link Article.Form#EXACT} loses
   * nothing.
   */
  public static Document clean(Article article) {
    if (article.form() == Article.Form.EXACT) {
      return new Document(article, article.text(), List.of());
    }
    String text = article.text().replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
    StringBuilder kept = new StringBuilder(text.length());
    List<Dropped> dropped = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String line : text.split("\n", -1)) {
      String bare = line.strip();
      if (isFurniture(bare)) {
        dropped.add(new Dropped(bare, Reason.BOILERPLATE));
      } else if (bare.length() > 40 && !seen.add(bare)) {
        dropped.add(new Dropped(bare, Reason.REPEATED));
      } else {
        kept.append(line).append('\n');
      }
    }
    return new Document(article, kept.toString().strip(), dropped);
  }

  private static boolean isFurniture(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_FURNITURE
        && FURNITURE.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }
}
