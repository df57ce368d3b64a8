package org.trucewatch.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spellings that readers take for the same are found by each other.
class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "كابل, کابل",
    "كابُل, کابل",
    "باكستان, باکستان",
    "أفغانستان, افغانستان",
    "سپین‌بولدک, سپینبولدک",
    "چوکی, چوکي",
    "۱۵ اکتوبر, 15 اکتوبر",
    "٢٠٢٥, 2025",
    "ننګرهار, ننگرهار"
  })
  void oneWordInTwoSpellings(String one, String other) {
    assertThat(Folding.of(one)).isEqualTo(Folding.of(other));
  }

  @ParameterizedTest
  @CsvSource({"کابل, کندهار", "Kabul, Kandahar", "تیر, پیر"})
  void otherWordsStayOthers(String one, String other) {
    assertThat(Folding.of(one)).isNotEqualTo(Folding.of(other));
  }
}
