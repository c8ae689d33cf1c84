package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryIndexTest {
  private static final long SEED = 7;

  private final InventedArticles invented = new InventedArticles(SEED);
  private final StoryIndex index = new StoryIndex();

  private List<String> articles(int count) {
    return Stream.generate(invented::next).limit(count).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05, 0.10, 0.15})
  void findsCopiesAndNothingElse(double share) {
    CopySet set = CopySet.of(articles(400), invented.vocabulary(), share, SEED);

    Agreement found = set.found();

    assertThat(found.recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(found.precision()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void exactCopiesAreOneStoryInAnyOrder() {
    List<String> articles = articles(60);
    List<String> texts = new ArrayList<>();
    List<Integer> story = new ArrayList<>();
    for (int copy = 0; copy < 3; copy++) {
      for (int i = 0; i < articles.size(); i++) {
        texts.add(articles.get(i));
        story.add(i);
      }
    }
    CopySet set = new CopySet(texts, story);
    for (long seed = 1; seed <= 3; seed++) {
      Agreement found = set.shuffled(seed).found();
      assertThat(found.recall()).isEqualTo(1);
      assertThat(found.precision()).isEqualTo(1);
    }
  }

  @Test
  void aStoryIsNamedByItsFirstArticle() {
    String article = invented.next();
    index.add(invented.next());
    index.add(article);
    index.add(invented.next());
    int copy = index.add(article + "\n\nOne more line of another publisher.");

    assertThat(index.storyOf(copy)).isEqualTo(1);
    assertThat(index.storyOf(0)).isEqualTo(0);
    assertThat(index.size()).isEqualTo(4);
  }

  @Test
  void askingDoesNotAdd() {
    String article = invented.next();
    index.add(article);

    assertThat(index.find(article)).hasValue(0);
    assertThat(index.find(invented.next())).isEmpty();
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void furnitureOfAPublisherDoesNotJoinShortReports() {
    String furniture =
        """
        Read on for the Courier's guide to the autumn fairs. Our reporters visit every market town.
        Support the Courier with a subscription, and have it on your doorstep before six.
        Letters to the editor may be shortened. The Courier is printed on paper of its own mill.""";
    List<Integer> stories =
        articles(40).stream()
            .map(a -> a.substring(0, a.indexOf("\n\n")) + "\n\n" + furniture)
            .map(index::add)
            .toList();

    assertThat(stories.stream().map(index::storyOf).distinct()).hasSize(40);
  }

  @Test
  void furnitureAtTheTopJoinsThreeReportsAtMost() {
    String furniture =
        "Good morning from the Courier, the paper of the lowlands, with all that matters today in"
            + " politics, trade, weather and sport, brought to you with friendly support by the"
            + " savings bank of Tesk and the brewery of Salm, and edited while you were asleep.";
    List<String> articles = articles(40);
    articles.forEach(a -> index.add(furniture + "\n\n" + a));

    assertThat(IntStream.range(0, 40).map(index::storyOf).distinct().count())
        .isGreaterThanOrEqualTo(38);
  }

  @Test
  void textsTooShortToTellAreOneOnlyWhenEqual() {
    index.add("Talks resumed in Tesk on Monday.");
    index.add("Talks resumed in Tesk on Friday.");
    index.add("Talks resumed in Tesk on Monday.");
    index.add("");
    index.add("");

    assertThat(IntStream.range(0, 5).map(index::storyOf)).containsExactly(0, 1, 0, 3, 4);
  }

  @Test
  void wordsCountWholeSentencesOnly() {
    index.add("Corvia closed its border.\nMore about this\nThe envoy left at once");
    index.add("Corvia closed its b\uFFFDrder.");

    assertThat(index.words(0)).isEqualTo(4);
    assertThat(index.words(1)).isZero();
  }
}
