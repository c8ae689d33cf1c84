package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private static List<String> found(NameIndex<String> index, String text, int start) {
    return index.at(text, start, text.length()).stream()
        .map(f -> text.substring(start, f.end()) + "=" + f.values())
        .toList();
  }

  @Test
  void theLongestComesFirst() {
    NameIndex<String> index = index("Ar", "Arv", "Arvand", "Arvand Front", "Arvan", "B");
    assertThat(found(index, "Arvand Front", 0))
        .containsExactly(
            "Arvand Front=[Arvand Front]",
            "Arvand=[Arvand]",
            "Arvan=[Arvan]",
            "Arv=[Arv]",
            "Ar=[Ar]");
    assertThat(found(index, "Bel", 0)).containsExactly("B=[B]");
    assertThat(found(index, "in Arv", 3)).containsExactly("Arv=[Arv]", "Ar=[Ar]");
    assertThat(found(index, "Corvia", 0)).isEmpty();
  }

  @Test
  void valuesOfOneNameStayInOrder() {
    NameIndex<String> index =
        new NameIndex.Builder<String>().add("Vey", "b").add("Ab", "x").add("Vey", "a").build();
    assertThat(found(index, "Vey", 0)).containsExactly("Vey=[b, a]");
  }

  @Test
  void signsAndWhiteSpaceAreOne() {
    NameIndex<String> index = index("O'Vey of Tesk", "X-Y", "A B");
    assertThat(index.at("O\u2019Vey of\n\n  Tesk", 0, 17)).hasSize(1);
    assertThat(index.at("X\u2011Y", 0, 3)).hasSize(1);
    assertThat(index.at("A   B", 0, 5)).hasSize(1);
    assertThat(index.at("A   B", 0, 4)).isEmpty();
  }

  @Test
  void findsWhatASearchFromNameToNameFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<String> names = new ArrayList<>();
      NameIndex.Builder<String> builder = new NameIndex.Builder<>();
      for (int i = 0; i < 12; i++) {
        String name = word(random, 1 + random.nextInt(5));
        if (!names.contains(name)) {
          names.add(name);
          builder.add(name, name);
        }
      }
      NameIndex<String> index = builder.build();
      String text = word(random, 30);
      for (int start = 0; start < text.length(); start++) {
        int from = start;
        List<String> expected =
            names.stream()
                .filter(n -> text.startsWith(n, from))
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        assertThat(index.at(text, start, text.length()))
            .as("%s at %d of %s", names, start, text)
            .extracting(f -> f.values().get(0))
            .containsExactlyElementsOf(expected);
      }
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static NameIndex<String> index(String... names) {
    NameIndex.Builder<String> index = new NameIndex.Builder<>();
    for (String n : names) {
      index.add(n, n);
    }
    return index.build();
  }
}
