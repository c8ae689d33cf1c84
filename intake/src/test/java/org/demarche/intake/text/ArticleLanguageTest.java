package org.demarche.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German | Der Präsident von Corvia hat am Dienstag die Gespräche mit Belmar abgebrochen.",
        "French | Le président de la Corvie a rompu mardi les négociations avec le Belmar.",
        "Italian | Il presidente della Corvia ha interrotto martedì i colloqui con Belmar.",
        "Russian | Президент Корвии во вторник прервал переговоры с Бельмаром и уехал.",
        "Arabic | قطع رئيس كورفيا يوم الثلاثاء المحادثات مع بلمار وعاد إلى العاصمة",
        "Georgian script | პრეზიდენტმა სამშაბათს შეწყვიტა მოლაპარაკებები და დედაქალაქში დაბრუნდა"
      })
  void otherLanguages(String language, String text) {
    assertThat(ArticleLanguage.otherThanEnglish(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president of Corvia broke off the talks with Belmar on Tuesday.",
        "Corvia, Belmar sign Salem Accords; Vendel, Orsk hail breakthrough",
        "Orskaya Pravda editor Vasil Dragomirov, Belmari envoy Jürgen Straßmüller and Señora"
            + " Núñez de la Peña were seen at the Café Français"
      })
  void english(String text) {
    assertThat(ArticleLanguage.otherThanEnglish(text)).isEmpty();
  }

  @Test
  void shortTextsAreNotJudged() {
    assertThat(ArticleLanguage.otherThanEnglish("Der Präsident geht.")).isEmpty();
  }
}
