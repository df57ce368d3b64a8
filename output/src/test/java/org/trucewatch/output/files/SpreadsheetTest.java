package org.trucewatch.output.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Tables;

/// A workbook says how to read it, runs nothing, and loses nothing that Excel cannot hold.
class SpreadsheetTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theFirstSheetsSayWhatThisIsAndWhatColumnsMean() throws IOException {
    var book = opened(sample("").edition(), Spreadsheet.Limits.EXCEL);
    assertThat(book.sheets().keySet())
        .startsWith("read me", "columns", "incidents", "numbers", "claims", "reports");
    assertThat(book.xml().getOrDefault("read me", ""))
        .contains("How to cite")
        .contains("range over origins/1")
        .contains("whole record");
    assertThat(book.cells("columns")).containsValue("killed_open_above");
  }

  @Test
  void numbersAreNumbersWithTheirPolicyBesideThemAndNothingIsNotZero() throws IOException {
    var edition =
        new Sample()
            .event("A", WherePrecision.EXACT, new Count.AtLeast(3), "")
            .event("B", WherePrecision.EXACT, Count.notStated(), "")
            .edition();
    var book = opened(edition, Spreadsheet.Limits.EXCEL);
    assertThat(book.cells("numbers").values())
        .containsSequence("i-c1000000", "killed", "3")
        .contains("range over origins/1", edition.root());
    assertThat(book.cell("numbers", "C2")).isEqualTo("3");
    assertThat(book.cell("numbers", "D2")).isEmpty();
    assertThat(book.cell("numbers", "E2")).isEqualTo("yes");
    assertThat(book.cell("numbers", "A3")).isEmpty();
  }

  @Test
  void aFormulaIsATextAndControlCharactersAreMarks() throws IOException {
    String note = "=HYPERLINK(\"x\")\u0000\u202e_x0041_ <b> ";
    var book = opened(sample(note).edition(), Spreadsheet.Limits.EXCEL);
    assertThat(book.cells("claims")).containsValue("=HYPERLINK(\"x\")<U+0000><U+202E>_x0041_ <b> ");
    assertThat(book.xml().values()).allMatch(xml -> !xml.contains("<f>"));
  }

  @Test
  void aTableLongerThanASheetGoesOnInTheNext() throws IOException {
    var sample = new Sample();
    for (int i = 0; i < 7; i++) {
      sample.event("Place " + i, WherePrecision.EXACT, Count.exactly(i), "");
    }
    Path file = folder.resolve("small.xlsx");
    var edition = sample.edition();
    var remarks =
        Spreadsheet.write(file, edition, Tables.record(edition), new Spreadsheet.Limits(4, 32_767));
    assertThat(remarks)
        .contains(
            "The table claims is longer than a sheet (4 rows) and goes on in the sheet"
                + " \"claims 2\".");
    var book = Opened.of(file);
    assertThat(book.sheets().keySet()).contains("claims", "claims 2", "claims 3");
    assertThat(book.cell("claims", "A1")).isEqualTo("claim");
    assertThat(book.cell("claims", "A4")).isEqualTo("c1000002");
    assertThat(book.cell("claims 2", "A1")).isEqualTo("claim");
    assertThat(book.cell("claims 2", "A2")).isEqualTo("c1000003");
    assertThat(book.cell("claims 3", "A2")).isEqualTo("c1000006");
  }

  @Test
  void aTextLongerThanACellIsWholeInPartsElsewhere() throws IOException {
    String huge = "_x0041_😀".repeat(9_000);
    Path file = folder.resolve("huge.xlsx");
    var edition = sample(huge).edition();
    assertThat(Spreadsheet.write(file, edition, Tables.record(edition)))
        .singleElement()
        .asString()
        .startsWith("1 text longer than a cell (32767 characters)");
    var book = Opened.of(file);
    var cells = book.cells("claims").values();
    assertThat(cells.stream().mapToInt(String::length).max().orElse(0)).isBetween(15_000, 32_767);
    assertThat(
            cells.stream()
                .filter(text -> text.endsWith("[whole in the sheet \"long texts\", text 1]")))
        .hasSize(1);
    var whole = new StringBuilder();
    for (int row = 2; !book.cell("long texts", "A" + row).isEmpty(); row++) {
      assertThat(book.cell("long texts", "D" + row)).isEqualTo("note");
      whole.append(book.cell("long texts", "F" + row));
    }
    assertThat(whole.toString().equals(huge)).isTrue();
  }

  private Opened opened(Edition edition, Spreadsheet.Limits limits) throws IOException {
    Path file = folder.resolve("case.xlsx");
    assertThat(Spreadsheet.write(file, edition, Tables.record(edition), limits)).isEmpty();
    return Opened.of(file);
  }

  private static Sample sample(String note) {
    return new Sample().event("Oldtown", WherePrecision.EXACT, Count.exactly(3), note);
  }
}
