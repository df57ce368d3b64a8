package org.trucewatch.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Row;

/// What the sheets of an ODS file give.
class OdsTest {
  @TempDir Path folder;

  private Opened open(Archive archive) {
    return Opened.of(Reading.write(folder, "book.ods", archive.bytes()));
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String table(String name, String rows) {
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
  }

  @Test
  void cellsAreReadWithTheirTypes() {
    String cells =
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2010-01-05\">"
            + "<text:p>5 Jan 10</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"float\" office:value=\"33.729999999999997\">"
            + "<office:annotation><text:p>a remark</text:p></office:annotation>"
            + "<text:p>34</text:p></table:table-cell>"
            + text("a<text:s text:c=\"2\"/>b</text:p><text:p>second")
            + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>";
    var opened =
        open(Archive.ods(table("S", row(text("d"), text("n"), text("t"), text("b")) + row(cells))));
    assertThat(opened.table().name()).isEqualTo("book.ods, sheet S");
    assertThat(opened.cells())
        .containsExactly(List.of("2010-01-05", "33.73", "a  b\nsecond", "TRUE"));
  }

  @Test
  void repeatedCellsAndRowsStandForThemselves() {
    String rows =
        row(text("a"), text("b"), text("c"))
            + "<table:table-row table:number-rows-repeated=\"3\"/>"
            + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
            + " table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"4\">"
            + "<text:p>4</text:p></table:table-cell><table:table-cell"
            + " table:number-columns-repeated=\"16382\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"/></table:table-row>";
    var opened = open(Archive.ods(table("S", rows)));
    assertThat(opened.cells()).containsExactly(List.of("4", "4", ""), List.of("4", "4", ""));
    assertThat(opened.rows().getFirst()).extracting(Row::line).containsExactly(5L, 6L);
  }

  @Test
  void errorsOfFormulasAreTold() {
    String cells =
        text("x")
            + "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\""
            + " office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p>"
            + "</table:table-cell>";
    var opened = open(Archive.ods(table("S", row(text("a"), text("b")) + row(cells))));
    assertThat(opened.cells()).containsExactly(List.of("x", ""));
    assertThat(opened.flaw(Kind.FORMULA_ERROR).value()).isEqualTo("#DIV/0!");
  }

  @Test
  void sheetsAreTablesAndTheSecondIsFound() {
    String one = table("One", row(text("a"), text("b")) + row(text("1"), text("2")));
    String two = table("Two", row(text("c"), text("d")) + row(text("3"), text("4")));
    var opened = open(Archive.ods(one + two));
    assertThat(opened.tables()).hasSize(2);
    assertThat(opened.rows().get(1).getFirst().cells()).containsExactly("3", "4");
  }

  @Test
  void aLockedFileIsNamedAsSuch() {
    var archive =
        Archive.ods("")
            .part("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
    assertThat(open(archive).kinds()).containsExactly(Kind.ENCRYPTED_FILE);
  }
}
