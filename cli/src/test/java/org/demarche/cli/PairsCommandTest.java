package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsCommandTest {
  private static final String TEXT = "\"text\": \"Arvand helped Corvia.\"";

  private static String line(String fields) {
    return "{" + TEXT + ", " + fields + "}\n";
  }

  @Test
  void answersAPairGivenByWords() {
    Invocation run =
        Invocation.withInput(
            line("\"id\": \"a\", \"source\": \"Arvand\", \"target\": \"Corvia\""), "pairs", "-");

    assertThat(run.out)
        .isEqualTo(
            "{\"id\":\"a\",\"relations\":[{\"source\":\"Arvand\",\"target\":\"Corvia\","
                + "\"type\":\"AID\",\"cameo\":\"070\",\"confidence\":0.75,"
                + "\"rule\":\"verb-help\"}]}\n");
    assertThat(run.status).isZero();
  }

  @Test
  void readsSpansInEveryForm() {
    Invocation run =
        Invocation.withInput(
            line(
                "\"pairs\": [{\"source\": [[0, 6]], \"target\": [14, 20]},"
                    + " {\"source\": {\"span\": [14, 20]}, \"target\": \"Arvand\"}]"),
            "pairs",
            "-");

    assertThat(run.out)
        .containsSubsequence(
            "\"source\":\"Arvand\",\"target\":\"Corvia\"",
            "\"source\":\"Corvia\",\"target\":\"Arvand\"");
  }

  @Test
  void inputWithoutAPairIsTold() {
    Invocation run = Invocation.withInput("\n", "pairs", "-");

    assertThat(run.status).isEqualTo(3);
    assertThat(run.err).contains("input must hold a pair a line");
  }

  @Test
  void aBadLineIsOneFailureAndTheRestGoesOn() {
    Invocation run =
        Invocation.withInput(
            line("\"id\": \"a\"")
                + line("\"id\": \"b\", \"source\": [[0, 6]], \"target\": [[14, 99]]")
                + line("\"id\": \"c\", \"source\": [[0, 8]], \"target\": [[4, 20]]")
                + line("\"id\": \"d\", \"source\": \"Belmar\", \"target\": \"Corvia\"")
                + "no json\n"
                + line("\"id\": \"f\", \"source\": \"Arvand\", \"target\": \"Corvia\""),
            "pairs",
            "-");

    assertThat(run.ids().subList(0, 4)).containsExactly("a", "b", "c", "d");
    assertThat(run.ids()).last().isEqualTo("f");
    assertThat(run.out.lines()).filteredOn(l -> l.contains("\"failure\"")).hasSize(5);
    assertThat(run.err)
        .contains("standard input:1", "standard input:2", "[14,99]", "standard input:3")
        .contains("does not hold \"Belmar\"", "standard input:5");
    assertThat(run.status).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void aTextThatCannotBeAnsweredNamesItsLine() {
    Invocation run =
        Invocation.withInput(
            "{\"text\": \"fail here now\", \"source\": \"fail\", \"target\": \"now\"}\n",
            "pairs",
            "-");

    assertThat(run.error()).contains("standard input:1", "no word");
    assertThat(run.status).isEqualTo(ExitCode.NOTHING_READ);
  }

  @Test
  void aFileThatIsMissingIsTold() {
    Invocation run = Invocation.of("pairs", "no-such-file.jsonl");

    assertThat(run.error()).contains("no-such-file.jsonl");
    assertThat(run.status).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.loads).isZero();
  }

  @Test
  void trainingDataWithoutATypeIsRefused() {
    Invocation run =
        Invocation.withInput(
            line("\"source\": \"Arvand\", \"target\": \"Corvia\", \"type\": \"WAR\""),
            "train-pairs",
            "-");

    assertThat(run.error()).contains("standard input:1", "'WAR'");
    assertThat(run.status).isEqualTo(ExitCode.USAGE);
  }
}
