package org.trucewatch.reports.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.reports.gdelt.GdeltRows.event;
import static org.trucewatch.reports.gdelt.GdeltRows.mention;
import static org.trucewatch.reports.gdelt.GdeltRows.text;
import static org.trucewatch.reports.gdelt.GdeltRows.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.files.Archive;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Tally;

/// Tables of GDELT are known by their shape: as published, packed, with and without names of
/// columns. Tables of others are left to others, and what is not taken is refused with one reason.
class GdeltShapeTest {
  @TempDir Path folder;

  private Reading read(String text) {
    return Reading.ofText(folder, "f.csv", text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theUserIsToldThatTheColumnsAreNamedByTheShape() {
    var reading = read(text(event("1")));
    assertThat(reading.kinds()).containsExactly(Kind.NO_HEADER_ROW);
    assertThat(reading.flaws().getFirst().message())
        .isEqualTo(
            "f.csv: There is no header row. By its 61 columns and what stands in them this is a"
                + " table of events of GDELT 2, and its columns are called by the names of its"
                + " codebook. A remark; nothing was left out for it. Nothing, if that is what it"
                + " is.");
  }

  @Test
  void itIsReadPackedAsItIsPublished() throws IOException {
    String text = text(event("1"), event("2"));
    var zip = new Archive().part("20251010120000.export.CSV", text).bytes();
    var gzip = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(gzip)) {
      out.write(bytes(text));
    }
    for (byte[] packed : List.of(zip, gzip.toByteArray())) {
      var reading = Reading.ofBytes(folder, "20251010120000.export.CSV.zip", packed);
      assertThat(reading.tally().rows().leads()).isEqualTo(2);
      assertThat(reading.kinds()).containsExactlyInAnyOrder(Kind.PACKED_FILE, Kind.NO_HEADER_ROW);
    }
  }

  @Test
  void aFirstRowWithAMistakeDoesNotHideTheOthers() {
    for (String[] bad : List.of(with(event("1"), 0, "x1"), with(event("1"), 1, "soon"))) {
      var reading = read(text(bad, event("2"), event("3")));
      assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(3, 0, 2, 1, 0));
    }
    var cut = read("1\t20251009\t2025\n" + text(event("2"), event("3")));
    assertThat(cut.flaw(Kind.WRONG_NUMBER_OF_CELLS).message())
        .isEqualTo(
            "f.csv, line 1: This row has 3 cells and the table has 61. The row was not read. Look"
                + " for a tab too many or too few, or a line break within a cell.");
    assertThat(cut.tally().rows()).isEqualTo(new Tally.Rows(3, 0, 2, 1, 0));
  }

  @Test
  void aHeaderRowOfThePublishedNamesOrOfOthersIsNoEvent() {
    var published = read(text(event("1"))).reports().getFirst().original().cells();
    String[] names = published.stream().map(cell -> cell.column()).toArray(String[]::new);
    var named = read(text(names, with(event("1"), 6, "\"A\" of B")));
    assertThat(named.tally().rows()).isEqualTo(new Tally.Rows(1, 0, 1, 0, 0));
    assertThat(named.kinds()).isEmpty();
    String[] others = Collections.nCopies(61, "V").toArray(String[]::new);
    var other = read(text(others, event("1"), event("2")));
    assertThat(other.tally().rows()).isEqualTo(new Tally.Rows(2, 0, 2, 0, 0));
    assertThat(other.flaw(Kind.NO_HEADER_ROW).why()).contains("are not the published ones");
  }

  @Test
  void itIsReadToOnceASpreadsheetHasPutCommasForTabs() {
    String[] quoted = with(event("1"), 52, "\"A town, A province\"");
    quoted[16] = "";
    var reading = read(text(",", quoted));
    assertThat(reading.reports().getFirst().page().headline()).contains("A town, A province");
  }

  @Test
  void tablesOfOthersAreNotTaken() {
    String[] mention = mention("1");
    var foreign =
        List.of(
            text(with(mention, 3, "web")),
            text(with(mention, 11, "likely")),
            text(with(event("1"), 59, "2025-10-10")),
            "id\tday\n1\t20251009\n",
            "20251009\t4" + "\t".repeat(9) + "\n");
    for (String text : foreign) {
      var reading = read(text);
      assertThat(reading.items()).as(text).isEmpty();
      assertThat(reading.flaw(Kind.UNKNOWN_FORMAT).why()).as(text).doesNotContain("GDELT");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "20251009~4~K~T~L~P~O~1.5,2,3,-4,5,6~1~s~u|themes and numbers",
        "20251009~4~KILL~3~x~4~P~C~A~1.5~2.5~F~1~s~u|themes and numbers",
        "20251009,4711|totals by day and country",
        "20251009,,4711|totals by day and country",
        "20251009,AF,4711|totals by day and country",
        "202510,4711|totals by day and country",
        "name,type,description|describes the columns",
        "150 297a16b493de7cf6ca809a7cc31d0b93 http://x.example/1.export.CSV.zip|packed files to"
            + " fetch",
        "297a16b493de7cf6ca809a7cc31d0b93  20251009.export.CSV.zip|packed files to fetch"
      })
  void whatTellsOfNoEventIsRefusedWithOneReason(String line, String reason) {
    var reading = read(line.replace('~', '\t') + "\n");
    assertThat(reading.items()).isEmpty();
    assertThat(reading.flaws()).hasSize(1);
    Flaw flaw = reading.flaws().getFirst();
    assertThat(flaw.outcome()).isEqualTo(Outcome.FILE_REFUSED);
    assertThat(flaw.why()).contains(reason);
  }

  @Test
  void aListOfCodesIsRefusedAsOne() {
    var codes = new StringBuilder("{\"Description\": {");
    for (int code = 10; code < 40; code++) {
      codes.append("\"0").append(code).append("\": \" Word\", ");
    }
    var reading = read(codes + "\"20\": \"Last\"}}");
    assertThat(reading.flaws()).hasSize(1);
    assertThat(reading.flaws().getFirst().why()).contains("list of codes");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "cameoCodes.json, list of codes",
    "events1.csv, describes the columns",
    "events2.csv, describes the columns",
    "events2listsamp.gz, not",
    "gkg.csv, themes and numbers",
    "gkgT.csv, themes and numbers",
    "gkg1.csv, themes and numbers",
    "gkg1Count.csv, themes and numbers",
    "normDaily.csv, totals by day",
    "normDailyByCountry.csv, totals by day"
  })
  void realFilesThatTellOfNoEventAreRefusedWithOneReason(String name, String reason) {
    var reading = Reading.of(Reading.shared("data/gdelt").resolve(name));
    assertThat(reading.items()).isEmpty();
    assertThat(reading.flaws()).hasSize(1);
    assertThat(reading.flaws().getFirst().why()).contains(reason);
  }
}
