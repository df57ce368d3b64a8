package org.trucewatch.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.ReadSettings.Limits;
import org.trucewatch.reports.table.Row;

/// What the sheets of an XLSX file give, and what becomes of damaged and hostile ones.
class XlsxTest {
  private static final String TEXTS =
      "<si><t>Strike&#10;ID</t></si><si><r><t>Total </t></r><r><t>killed</t></r>"
          + "<rPh><t>SPOKEN</t></rPh></si><si><t>Date</t></si><si><t>a_x000D_b</t></si>";
  private static final String HEADER =
      "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>2</v></c><c r=\"C3\""
          + " t=\"s\"><v>1</v></c><c r=\"E3\" t=\"inlineStr\"><is><t>Total killed</t></is>"
          + "</c></row>";
  private static final String TITLE =
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Strikes, all</v></c></row>";

  @TempDir Path folder;

  private Opened sheet(String rows) {
    return open(Archive.xlsx(Map.of("Strikes", rows), TEXTS, false));
  }

  private Opened open(Archive archive) {
    return Opened.of(Reading.write(folder, "book.any", archive.bytes()));
  }

  @Test
  void namesOfColumnsAreThoseOfTheHeaderBelowTheTitle() {
    var opened =
        sheet(
            TITLE + HEADER + "<row r=\"4\"><c r=\"A4\"><v>7</v></c><c r=\"D4\"><v>1</v></c></row>");
    assertThat(opened.table().name()).isEqualTo("book.any, sheet Strikes");
    assertThat(opened.table().header())
        .containsExactly(
            "Strike\nID", "Date", "Total killed", "column D", "Total killed (column E)");
    assertThat(opened.table().position("strike id")).isZero();
    assertThat(opened.cells()).containsExactly(List.of("7", "", "", "1", ""));
    assertThat(opened.rows().getFirst().getFirst().line()).isEqualTo(4);
    assertThat(opened.flaw(Kind.LINES_ABOVE_HEADER).value()).isEqualTo("Strikes, all");
    assertThat(opened.flaw(Kind.LINES_ABOVE_HEADER).place().line()).isEqualTo(3);
    assertThat(opened.flaw(Kind.DOUBLE_COLUMN).place().column()).isEqualTo("Total killed");
  }

  @Test
  void serialNumbersAreDaysWhereTheStyleSaysSo() {
    String row =
        "<row><c t=\"str\"><v>x</v></c><c s=\"1\"><v>40183</v></c><c"
            + " s=\"2\"><v>40183.604166667</v></c><c s=\"0\"><v>40183</v></c><c"
            + " s=\"1\"><v>60</v></c></row>";
    assertThat(sheet(HEADER + row).cells())
        .containsExactly(List.of("x", "2010-01-05", "2010-01-05T14:30", "40183", "1900-02-29"));
    var mac = open(Archive.xlsx(Map.of("S", HEADER + row), TEXTS, true));
    assertThat(mac.cells().getFirst().get(1)).isEqualTo("2014-01-06");
    assertThat(
            sheet(HEADER + "<row><c s=\"1\"><v>59</v></c><c s=\"1\"><v>61</v></c></row>").cells())
        .containsExactly(List.of("1900-02-28", "1900-03-01", "", "", ""));
  }

  @Test
  void numbersAreThoseThatAreShown() {
    String row =
        "<row><c><v>33.729999999999997</v></c><c><v>1.0E-3</v></c><c><v>3.0</v></c>"
            + "<c t=\"b\"><v>1</v></c><c t=\"d\"><v>2010-01-05T00:00:00</v></c></row>";
    assertThat(sheet(HEADER + row).cells())
        .containsExactly(List.of("33.73", "0.001", "3", "TRUE", "2010-01-05"));
  }

  @Test
  void formulasAreReadAsComputedAndErrorsAreTold() {
    String row =
        "<row r=\"4\"><c><f>SUM(A1:A2)</f><v>12</v></c><c t=\"e\"><f>#REF!+1</f><v>#REF!</v></c>"
            + "<c><f>1+1</f></c><c t=\"str\"><f>A1</f><v>x</v></c></row>";
    var opened = sheet(HEADER + row);
    assertThat(opened.cells()).containsExactly(List.of("12", "", "", "x", ""));
    var flaw = opened.flaw(Kind.FORMULA_ERROR);
    assertThat(flaw.value()).isEqualTo("#REF!");
    assertThat(flaw.place().words()).isEqualTo("book.any, sheet Strikes, line 4, column Date");
    assertThat(flaw.outcome()).isEqualTo(Outcome.CELL_SET_ASIDE);
    assertThat(opened.kinds().stream().filter(Kind.FORMULA_ERROR::equals)).hasSize(2);
  }

  @Test
  void everySheetIsATableAndEmptyOnesAreTold() {
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("One", HEADER + "<row><c><v>1</v></c></row>");
    sheets.put("None", "");
    sheets.put("Two", HEADER + "<row><c><v>2</v></c></row>");
    var opened = open(Archive.xlsx(sheets, TEXTS, false));
    assertThat(opened.tables())
        .extracting(table -> table.name())
        .containsExactly("book.any, sheet One", "book.any, sheet Two");
    assertThat(opened.flaw(Kind.SHEET_NOT_READ).place().file()).isEqualTo("book.any, sheet None");
  }

  @Test
  void cellsBeyondTheHeaderAndCellsTooLongAreRefusedAndTheRestIsRead() {
    var rows = new StringBuilder(HEADER);
    for (int i = 4; i < 60; i++) {
      rows.append("<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>".formatted(i, i, i));
    }
    rows.append("<row r=\"60\"><c r=\"Z60\"><v>9</v></c></row>");
    rows.append("<row r=\"61\"><c t=\"str\"><v>").append("x".repeat(300)).append("</v></c></row>");
    rows.append("<row r=\"62\"><c><v>62</v></c></row>");
    byte[] bytes = Archive.xlsx(Map.of("S", rows.toString()), TEXTS, false).bytes();
    var opened = Opened.of(Reading.write(folder, "b.xlsx", bytes), new Limits(200, 1000, 1000));
    assertThat(opened.rows().getFirst()).extracting(Row::line).contains(4L, 59L, 62L).hasSize(57);
    assertThat(opened.flaw(Kind.WRONG_NUMBER_OF_CELLS).place().line()).isEqualTo(60);
    assertThat(opened.flaw(Kind.CELL_TOO_LONG).place().column()).isEqualTo("Strike\nID");
  }

  @Test
  void aTableOfAKnownFormatIsReadAsIfItWereText() {
    String[][] rows = {
      {"id", "name", "country", "kind", "affiliation", "independence_group", "url_host"},
      {"a", "Name & Co", "GB", "tv", "", "g", "x"}
    };
    var reading = Reading.ofBytes(folder, "sources.xlsx", Archive.xlsxOf(rows).bytes());
    assertThat(reading.sources()).extracting(source -> source.name()).containsExactly("Name & Co");
  }

  @Test
  void entitiesCannotReachForOtherFiles() {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM"
            + " \"file:///etc/hostname\">]><worksheet><sheetData><row><c"
            + " t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
    var archive = Archive.xlsx(Map.of("S", HEADER), TEXTS, false);
    archive.part("xl/worksheets/sheet1.xml", evil);
    var opened = open(archive);
    assertThat(opened.tables()).isEmpty();
    assertThat(opened.flaw(Kind.DAMAGED_FILE).why()).contains("entities");
  }

  @Test
  void aSmallFileThatUnpacksToFarTooMuchIsRefused() {
    var archive = Archive.xlsx(Map.of("S", HEADER), TEXTS, false);
    byte[] zeros = new byte[80 << 20];
    java.util.Arrays.fill(zeros, (byte) ' ');
    archive.part("xl/sharedStrings.xml", zeros);
    var opened = open(archive);
    assertThat(opened.tables()).isEmpty();
    assertThat(opened.flaw(Kind.UNPACKS_TOO_LARGE).outcome()).isEqualTo(Outcome.FILE_REFUSED);
  }

  @Test
  void aCellFarOutsideTheSheetIsADamage() {
    String row = "<row r=\"4\"><c r=\"ZZZZ4\"><v>1</v></c></row>";
    assertThat(sheet(HEADER + row).kinds()).contains(Kind.DAMAGED_FILE);
  }

  @Test
  void cutFilesAreRefusedWithAFlaw() {
    byte[] whole = Archive.xlsx(Map.of("S", TITLE + HEADER), TEXTS, false).bytes();
    for (int length = 4; length < whole.length; length += 7) {
      var bytes = java.util.Arrays.copyOf(whole, length);
      var opened = Opened.of(Reading.write(folder, "cut.xlsx", bytes));
      assertThat(opened.tables()).isEmpty();
      assertThat(opened.flaw(Kind.DAMAGED_FILE).remedy()).isNotBlank();
    }
  }

  @Test
  void aLockedWorkbookIsNamedAsSuch() {
    byte[] mark = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(magic, 0, bytes, 0, 4);
    System.arraycopy(mark, 0, bytes, 1024, mark.length);
    assertThat(Opened.of(Reading.write(folder, "l.xlsx", bytes)).kinds())
        .containsExactly(Kind.ENCRYPTED_FILE);
  }
}
