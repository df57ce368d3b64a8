package org.trucewatch.reports.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.reports.gdelt.GdeltRows.event;
import static org.trucewatch.reports.gdelt.GdeltRows.mention;
import static org.trucewatch.reports.gdelt.GdeltRows.text;
import static org.trucewatch.reports.gdelt.GdeltRows.with;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Tally;

/// Mistakes in rows of GDELT: each a flaw with its column, and never an exception.
class GdeltFlawsTest {
  private static final long SEED = 41;
  private static final int FILES = 600;
  private static final String[] HOSTILE = {
    "",
    "\"",
    "\u0000",
    "\uFFFF",
    "\u202Egnp.exe",
    "=1+1",
    "-1",
    "NaN",
    "9".repeat(200),
    "٣٤",
    "20250230",
    "20251009256199",
    "0",
    "a\rb",
    "https://x.example/a b",
    "\t"
  };

  @TempDir Path folder;

  /// The second of two rows is changed, so that the first shows the shape.
  private Reading changed(boolean isEvent, int at, String cell) {
    String[] sound = isEvent ? event("1") : mention("1");
    String[] other = isEvent ? event("2") : mention("2");
    return Reading.ofText(folder, "f.csv", text(sound, with(other, at, cell)));
  }

  @ParameterizedTest(name = "cell {1} = {2}: {3}")
  @CsvSource({
    "true, 0, 9999999999999999999, UNUSABLE_ID, ROW_REFUSED",
    "true, 0, '', UNUSABLE_ID, ROW_REFUSED",
    "true, 1, 20250230, UNREADABLE_DATE, ROW_REFUSED",
    "true, 1, 00000101, UNREADABLE_DATE, ROW_REFUSED",
    "true, 59, 20251010250000, UNREADABLE_DATE, ROW_REFUSED",
    "true, 59, 2.0251E+13, UNREADABLE_DATE, ROW_REFUSED",
    "true, 1, 20251011, EVENT_AFTER_REPORT, KEPT",
    "true, 2, 202509, YEAR_DIFFERS, KEPT",
    "true, 3, 2015, YEAR_DIFFERS, KEPT",
    "true, 26, strike, UNKNOWN_WORD, KEPT",
    "true, 26, 215, UNKNOWN_WORD, KEPT",
    "true, 26, 20, CONTRADICTION, KEPT",
    "true, 51, 9, UNKNOWN_WORD, KEPT",
    "true, 40, 91, HALF_A_COORDINATE, CELL_SET_ASIDE",
    "true, 56, 91, COORDINATE_OUT_OF_RANGE, CELL_SET_ASIDE",
    "true, 57, 65.5#, COORDINATE_OUT_OF_RANGE, CELL_SET_ASIDE",
    "true, 60, https://a.example https://b.example, UNUSABLE_ADDRESS, CELL_SET_ASIDE",
    "false, 0, x2, UNUSABLE_ID, ROW_REFUSED",
    "false, 2, 20251310120000, UNREADABLE_DATE, ROW_REFUSED",
    "false, 1, 20251310120000, UNREADABLE_DATE, CELL_SET_ASIDE",
    "false, 1, 20251012000000, DATES_OUT_OF_ORDER, KEPT",
    "false, 3, 7, UNKNOWN_WORD, KEPT",
  })
  void aMistakeIsAFlawWithItsColumn(
      boolean isEvent, int at, String cell, Kind kind, Outcome outcome) {
    var reading = changed(isEvent, at, cell);
    long refused = outcome == Outcome.ROW_REFUSED ? 1 : 0;
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(2, 0, 2 - refused, refused, 0));
    var flaw = reading.flaw(kind);
    assertThat(flaw.outcome()).isEqualTo(outcome);
    assertThat(flaw.place().line()).isEqualTo(2);
    assertThat(flaw.place().column()).isNotEmpty();
    assertThat(flaw.value()).isEqualTo(cell);
  }

  @Test
  void aCodeThatLostItsZeroIsNotShownAsTheOtherCodeThatItLooksLike() {
    var appeal = event("2");
    appeal[GdeltRows.CODE] = "20";
    appeal[GdeltRows.ROOT] = "2";
    var reading = Reading.ofText(folder, "f.csv", text(event("1"), appeal));
    assertThat(reading.reports().getLast().page().headline())
        .startsWith("Coded as unknown (CAMEO 20)");
  }

  @Test
  void theCodebookNamesWhatACodeCanMeanButNoVerdict() {
    String strike = changed(true, 6, "X").reports().getLast().page().headline();
    assertThat(strike).startsWith("Coded as fight (CAMEO 195: air strike or drone strike");
    String verdict = changed(true, 26, "196").reports().getLast().page().headline();
    assertThat(verdict).startsWith("Coded as fight (CAMEO 196): ");
  }

  @Test
  void theMiddleOfACountryIsCalledACountry() {
    assertThat(changed(true, 51, "1").reports().getLast().page().headline())
        .contains("A country (a country), 2025-10-09");
  }

  @Test
  void aMentionWithoutAnAddressSaysWhatItIs() {
    var row = with(with(mention("2"), 3, "2"), 5, "A broadcast of 9 October");
    var lead = Reading.ofText(folder, "f.csv", text(mention("1"), row)).reports().getLast();
    assertThat(lead.page().url()).isEmpty();
    assertThat(lead.page().headline()).endsWith(", citation without an address");
  }

  @Test
  void aNameIsShownOnOneLineAndNotWithoutEnd() {
    var lead = changed(true, 6, "A\u0007B" + "\uD83D\uDE80".repeat(5000)).reports().getLast();
    assertThat(lead.page().headline()).contains("A B\uD83D\uDE80").hasSizeLessThan(400);
    assertThat(lead.page().headline().codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
    var outlet = changed(false, 4, "x".repeat(5000));
    assertThat(outlet.reports().getLast().cites()).isEmpty();
    assertThat(outlet.flaw(Kind.CELL_TOO_LONG).outcome()).isEqualTo(Outcome.CELL_SET_ASIDE);
  }

  @Test
  void whateverStandsInTheCellsTheAccountAddsUp() {
    long rows = 0;
    for (int i = 0; i < FILES; i++) {
      var random = new Random(SEED + i);
      boolean isEvent = random.nextBoolean();
      String[][] table = new String[12][];
      for (int row = 0; row < table.length; row++) {
        table[row] = isEvent ? event("" + row) : mention("" + row);
        for (int n = random.nextInt(4); n > 0; n--) {
          table[row][random.nextInt(table[row].length)] = HOSTILE[random.nextInt(HOSTILE.length)];
        }
      }
      byte[] bytes = text(table).getBytes(StandardCharsets.UTF_8);
      for (int n = random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      int length = random.nextInt(5) == 0 ? random.nextInt(bytes.length) : bytes.length;
      var reading = Reading.ofBytes(folder, "f.csv", Arrays.copyOf(bytes, length));
      assertThat(reading.claims()).as("seed " + (SEED + i)).isEmpty();
      assertThat(reading.tally().rows().accepted()).as("seed " + (SEED + i)).isZero();
      rows += reading.tally().rows().read();
    }
    assertThat(rows).isGreaterThan(FILES * 6L);
  }
}
