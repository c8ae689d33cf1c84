package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconSource;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;
import org.demarche.lexicon.SpeechLexicon.Part;
import org.demarche.lexicon.SpeechLexicon.Role;
import org.junit.jupiter.api.Test;

class SpeechLexiconTest {
  private static final String EXAMPLE = "  example: Moroz left. = Moroz | left | here\n";

  private static SpeechLexicon read(String text) {
    return Lexicon.of(LexiconSource.of("speech.txt", text)).speech();
  }

  @Test
  void theFileHoldsAsManyWordsAsItShould() {
    SpeechLexicon speech = SpeechSource.lexicon().speech();
    assertThat(count(speech, Part.VERB)).isGreaterThanOrEqualTo(150);
    assertThat(count(speech, Part.NOUN)).isGreaterThanOrEqualTo(40);
    assertThat(speech.has(Group.LEAD, "try")).isTrue();
    assertThat(speech.has(Group.CARRIER, "issue")).isTrue();
  }

  private static int count(SpeechLexicon speech, Part part) {
    return speech.words().stream()
        .filter(w -> w.part() == part)
        .mapToInt(w -> w.lemmas().size())
        .sum();
  }

  @Test
  void verbsWithParticlesAreFoundByTheirFirstWord() {
    SpeechLexicon speech = read("verb point out\n  content: clause, object as?\n" + EXAMPLE);
    assertThat(speech.starting(Part.VERB, "point")).hasSize(1);
    assertThat(speech.starting(Part.VERB, "out")).isEmpty();
    assertThat(speech.words().get(0).frames().get(1).get(1).optional()).isTrue();
  }

  @Test
  void faultsNameFileAndLine() {
    assertThatThrownBy(() -> read("verbs say\n" + EXAMPLE))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("speech.txt:1");
    assertThatThrownBy(() -> read("verb say\n  quote: maybe\n" + EXAMPLE))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("yes or no");
    assertThatThrownBy(() -> read("verb say\n" + EXAMPLE)).isInstanceOf(LexiconException.class);
    assertThatThrownBy(() -> read("verb say\n  quote: yes\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("example");
    assertThatThrownBy(() -> read("verb say\n  content: clause?\n" + EXAMPLE))
        .isInstanceOf(LexiconException.class);
  }

  @Test
  void theSpeakerIsTheSubjectUnlessTheBlockSaysOtherwise() {
    assertThat(read("verb say\n  content: clause\n" + EXAMPLE).words().get(0).speaker())
        .isEqualTo(Role.SUBJECT);
    assertThat(
            read("verb anger\n  content: subject\n  speaker: object\n" + EXAMPLE)
                .words()
                .get(0)
                .speaker())
        .isEqualTo(Role.OBJECT);
    assertThatThrownBy(() -> read("verb say\n  content: clause\n  speaker: hearer\n" + EXAMPLE))
        .hasMessageContaining("'speaker' is subject, object, bearer or nobody");
  }
}
