package org.demarche.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 3);

  private static Optional<LocalDate> read(String language, String text) {
    return new WrittenDate(Optional.of(language)).read(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-12-03",
        "2021-12-03T23:59:00-08:00",
        "2021/12/3",
        "20211203",
        "20211203T1200Z",
        "Fri, 03 Dec 2021 10:00:00 GMT",
        "Fri Dec 03 10:00:00 EST 2021",
        "December 3, 2021",
        "Published 3rd December 2021",
        "Dec. 3 2021",
        "03.12.2021",
        "1638532800",
        "1638532800000"
      })
  void forms(String text) {
    assertThat(read("en", text)).contains(DAY);
  }

  @Test
  void orderOfDayAndMonthIsTheCountrys() {
    assertThat(read("en-US", "12/3/2021")).contains(DAY);
    assertThat(read("en-GB", "3/12/2021")).contains(DAY);
    assertThat(read("en", "3/12/2021")).isEmpty();
    assertThat(read("en", "23/12/2021")).contains(LocalDate.of(2021, 12, 23));
  }

  @Test
  void monthsOfThePagesLanguage() {
    assertThat(read("de", "3. Dezember 2021")).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "today", "1970-01-01", "0001-01-01", "2021-02-30", "12 apples 2021"})
  void noDates(String text) {
    assertThat(read("en", text)).isEmpty();
  }
}
