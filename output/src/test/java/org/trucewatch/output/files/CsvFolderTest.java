package org.trucewatch.output.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.incidents.Policy;
import org.trucewatch.output.Exports;
import org.trucewatch.output.Form;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Field;
import org.trucewatch.output.tables.Shape;
import org.trucewatch.output.tables.Table;

/// Tables for spreadsheets and scripts: nothing runs, nothing unknown is a number, nothing
/// restricted leaves.
class CsvFolderTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\n=1",
        "\r=1",
        " =1",
        "＝1",
        "'=1",
        "''",
        "'",
        "plain",
        "a,b",
        "a\"b",
        "two\nlines",
        "x\u0000y",
        "x\u202ey",
        "<U+0000>",
        " lead",
        ";"
      })
  void whateverATextHoldsItRunsNowhereAndComesBack(String text) throws IOException {
    String cell = notes(text).getFirst();
    assertThat(cell).doesNotContain("\u0000", "\u202e", "\r");
    assertThat(cell.stripLeading()).doesNotStartWith("=").doesNotStartWith("@");
    String undone = cell.startsWith("'") ? cell.substring(1) : cell;
    assertThat(
            undone
                .replace("<U+0000>", "\u0000")
                .replace("<U+202E>", "\u202e")
                .replace("<U+000D>", "\r")
                .replace("<U+003C>", "<"))
        .isEqualTo(text.equals("<U+0000>") ? "<U+0000>" : text);
  }

  @Test
  void acledGetsOneNumberFromThePolicyOrNone() throws IOException {
    assertThat(column(Form.ACLED, "acled", "fatalities", new Count.Between(3, 5)))
        .containsExactly("3");
    assertThat(column(Form.ACLED, "acled", "fatalities", Count.notStated())).containsExactly("");
    assertThat(column(Form.ACLED, "acled", "fatalities", Count.exactly(0))).containsExactly("0");
    assertThat(column(Form.ACLED, "acled", "fatalities_policy", Count.exactly(0)))
        .containsExactly("range over origins/1");
    assertThat(column(Form.ACLED, "acled", "event_type", Count.exactly(0)))
        .containsExactly("Explosions/Remote violence");
    assertThat(column(Form.ACLED, "acled", "sub_event_type", Count.exactly(0)))
        .containsExactly("Air/drone strike");
  }

  @Test
  void aPolicyThatGivesNoNumberLeavesTheCellEmptyAndSaysWhy() throws IOException {
    var edition =
        new Sample()
            .event("A", WherePrecision.EXACT, Count.exactly(4), "")
            .by(new Policy.Pending())
            .edition();
    Exports.write(Form.ACLED, folder.resolve("pending"), edition);
    var rows = rows(folder.resolve("pending/acled.csv"));
    assertThat(value(rows, "fatalities")).isEmpty();
    assertThat(value(rows, "fatalities_low")).isEmpty();
    assertThat(value(rows, "fatalities_answer")).isNotEmpty();
    assertThat(value(rows, "fatalities_policy")).isEqualTo("pending/1");
  }

  @Test
  void gedKeepsAnOpenTopEmptyAndSaysWhyThereIsNoTypeOfViolence() throws IOException {
    assertThat(column(Form.GED, "ged", "low", new Count.AtLeast(3))).containsExactly("3");
    assertThat(column(Form.GED, "ged", "high", new Count.AtLeast(3))).containsExactly("");
    assertThat(column(Form.GED, "ged", "high_open_above", new Count.AtLeast(3)))
        .containsExactly("yes");
    assertThat(column(Form.GED, "ged", "best", Count.notStated())).containsExactly("");
    assertThat(column(Form.GED, "ged", "type_of_violence", Count.exactly(1))).containsExactly("");
    assertThat(column(Form.GED, "ged", "type_of_violence_why", Count.exactly(1)))
        .containsExactly("none: The codebook in force does not know both parties.");
  }

  @Test
  void whoIsNotKnownIsNobodysName() throws IOException {
    var edition =
        new Sample()
            .event(
                "A",
                new Actor.Unknown("unknown jets"),
                WherePrecision.COUNTRY,
                Count.exactly(4),
                "")
            .edition();
    Exports.write(Form.ACLED, folder.resolve("unknown"), edition);
    var rows = rows(folder.resolve("unknown/acled.csv"));
    assertThat(value(rows, "actor1")).isEmpty();
    assertThat(value(rows, "latitude")).isEmpty();
    assertThat(value(rows, "geo_precision")).isEmpty();
  }

  @Test
  void theReadMeExplainsEveryColumnAndHowToCite() throws IOException {
    var edition = one(Count.exactly(1));
    Exports.write(Form.CSV, folder.resolve("csv"), edition);
    String readMe = Files.readString(folder.resolve("csv/README.md"));
    assertThat(readMe)
        .contains("## How to cite", edition.root(), "range over origins/1", "whole record");
    try (var files = Files.list(folder.resolve("csv"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
        for (String name : rows(file).getFirst()) {
          assertThat(readMe).contains("| " + name + " | ");
        }
      }
    }
  }

  @Test
  void aRestrictedColumnIsInNoTable() throws IOException {
    var fields =
        List.of(
            new Field("open", Field.Kind.TEXT, "For all.", Field.Disclosure.OPEN),
            new Field("closed", Field.Kind.TEXT, "Not for all.", Field.Disclosure.RESTRICTED),
            new Field("last", Field.Kind.WHOLE, "For all.", Field.Disclosure.OPEN));
    var row =
        new Listing.Row(
            List.of(Cell.of("seen"), Cell.of("witness"), Cell.of(1)), Optional.of(new Point(1, 2)));
    var table = new Table(new Shape("planted", "A table.", fields), () -> Stream.of(row));
    CsvFolder.write(folder.resolve("planted"), one(Count.exactly(1)), List.of(table));
    assertThat(Files.readString(folder.resolve("planted/planted.csv")))
        .isEqualTo("open,last\nseen,1\n");
    assertThat(Files.readString(folder.resolve("planted/README.md"))).doesNotContain("closed");
    Path book = folder.resolve("planted.xlsx");
    Spreadsheet.write(book, one(Count.exactly(1)), List.of(table));
    assertThat(Opened.of(book).xml().values().toString()).doesNotContain("witness", "closed");
    Path map = folder.resolve("planted.gpkg");
    GeoPackage.write(map, one(Count.exactly(1)), table, List.of());
    assertThat(new String(Files.readAllBytes(map), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("witness")
        .doesNotContain("closed");
  }

  private List<String> notes(String note) throws IOException {
    Path target = folder.resolve("notes");
    var edition =
        new Sample().event("Oldtown", WherePrecision.EXACT, Count.exactly(3), note).edition();
    Exports.write(Form.CSV, target, edition);
    var rows = rows(target.resolve("claims.csv"));
    return List.of(value(rows, "note"));
  }

  private List<String> column(Form form, String table, String name, Count killed)
      throws IOException {
    Path target = Files.createTempDirectory(folder, "of").resolve("out");
    Exports.write(form, target, one(killed));
    return List.of(value(rows(target.resolve(table + ".csv")), name));
  }

  private static Edition one(Count killed) {
    return new Sample().event("Oldtown", WherePrecision.EXACT, killed, "").edition();
  }

  private static String value(List<List<String>> rows, String column) {
    return rows.get(1).get(rows.getFirst().indexOf(column));
  }

  /// RFC 4180, read by another way than it was written.
  private static List<List<String>> rows(Path file) throws IOException {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : Files.readString(file).toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
        cell.append(quoted && cell.length() > 0 ? "\"" : "");
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
