package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.article.Document.Dropped;
import org.demarche.article.Document.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static Document clean(String text) {
    return Cleaner.clean(Article.of("a", text));
  }

  @Test
  void dropsTheCommentFormAndListsIt() {
    Document d =
        clean(
            "Arvand urged Belmar to talk.\n\nLeave A Reply\n\nYour email address will not be published.\n");
    assertThat(d.text()).isEqualTo("Arvand urged Belmar to talk.");
    assertThat(d.dropped())
        .containsExactly(
            new Dropped("Leave A Reply", Reason.BOILERPLATE),
            new Dropped("Your email address will not be published.", Reason.BOILERPLATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to our newsletter",
        "Share this article",
        "Read more: Belmar answers",
        "© 2021 The Tesk Courier. All rights reserved.",
        "Required fields are marked *",
        "Advertisement",
        "3 comments"
      })
  void dropsFurniture(String line) {
    assertThat(clean("First.\n\n" + line + "\n\nLast.").text()).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices in Tesk fell after the talks broke down.",
        "Comment on the plan was sharp in Lorum, where ministers met.",
        "Moroz said he would subscribe to any plan that ended the war.",
        "Related disputes over water have troubled the two countries for years."
      })
  void keepsProseThatBeginsLikeFurniture(String line) {
    assertThat(clean(line).text()).isEqualTo(line);
  }

  @Test
  void takesExactTextAsItIs() {
    String text = "  Leave a Reply\r\n";
    Document d = Cleaner.clean(Article.of("a", text).in(Article.Form.EXACT));
    assertThat(d.text()).isEqualTo(text);
    assertThat(d.dropped()).isEmpty();
  }

  @Test
  void dropsALongLineThatRepeatsAnEarlierOne() {
    String line = "Arvand and Belmar agreed to hold talks in Mirna next week.";
    Document d = clean(line + "\n\nMore.\n\n" + line);
    assertThat(d.text()).isEqualTo(line + "\n\nMore.");
    assertThat(d.dropped()).containsExactly(new Dropped(line, Reason.REPEATED));
  }
}
