package org.demarche.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8 | The talks in Zürich went on.",
        "windows-1252 | “The talks”, he said in Zürich and Genève, “went on” – at the café.",
        "UTF-16LE | The talks in Zürich went on.",
        "UTF-16BE | The talks in Zürich went on.",
        "windows-1251 | Президент Корвии во вторник прервал переговоры с Бельмаром и уехал домой.",
        "GB18030 | 科尔维亚总统周二中断了与贝尔马尔的会谈，并返回首都。双方都没有给出时间表。",
        "Shift_JIS | コルビアの大統領は火曜日、ベルマルとの会談を打ち切り、首都に戻った。",
        "EUC-KR | 코르비아 대통령은 화요일 벨마르와의 회담을 중단하고 수도로 돌아갔다."
      })
  void textDecodesAsItWasWritten(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(new String(bytes, CharsetGuess.of(bytes, bytes.length))).isEqualTo(text);
  }

  @Test
  void aFewFaultsDoNotMakeAnotherCharset() {
    byte[] bytes = "Zürich, Genève, café".getBytes(StandardCharsets.UTF_8);
    bytes[2] = 'x';
    assertThat(CharsetGuess.of(bytes, bytes.length)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void latin1MeansWindows1252() {
    assertThat(CharsetGuess.named("iso-8859-1")).contains(CharsetGuess.WESTERN);
    assertThat(CharsetGuess.named("no such charset")).isEmpty();
  }
}
