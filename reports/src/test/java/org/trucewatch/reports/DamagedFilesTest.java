package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Tally;

/// Files that are damaged, packed, or something else altogether: a clear flaw, never an exception,
/// and what can be read is read.
class DamagedFilesTest {
  private static final String HEADER =
      "id,name,country,kind,affiliation,independence_group,url_host\n";

  @TempDir Path folder;

  private static String row(String id) {
    return id + ",Name,GB,tv,,g,\n";
  }

  private Reading read(String text) {
    return Reading.ofText(folder, "sources.csv", text);
  }

  private static void assertRefused(Reading reading, Kind kind) {
    assertThat(reading.flaw(kind).outcome()).isEqualTo(Outcome.FILE_REFUSED);
    assertThat(reading.items()).isEmpty();
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(0, 0, 0, 0, 0));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused(read(""), Kind.EMPTY_FILE);
  }

  @Test
  void aHeaderWithoutRowsIsTold() {
    var reading = read(HEADER);
    assertThat(reading.flaw(Kind.NO_ROWS).outcome()).isEqualTo(Outcome.NOTED);
    assertThat(reading.items()).isEmpty();
  }

  @Test
  void packedFilesAreUnpackedAndDamagedOnesRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write((HEADER + row("a")).getBytes(StandardCharsets.UTF_8));
    }
    var reading = Reading.ofBytes(folder, "sources.csv", bytes.toByteArray());
    assertThat(reading.flaw(Kind.PACKED_FILE).outcome()).isEqualTo(Outcome.NOTED);
    assertThat(reading.sources()).hasSize(1);
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
    assertRefused(Reading.ofBytes(folder, "book.csv", zip), Kind.DAMAGED_FILE);
  }

  @Test
  void textInUtf16IsReadWithItsMarkAndRefusedWithout() {
    byte[] marked = ("\uFEFF" + HEADER + row("a")).getBytes(StandardCharsets.UTF_16LE);
    var reading = Reading.ofBytes(folder, "a.csv", marked);
    assertThat(reading.flaw(Kind.WRONG_ENCODING).outcome()).isEqualTo(Outcome.NOTED);
    assertThat(reading.sources()).hasSize(1);
    byte[] bare = HEADER.getBytes(StandardCharsets.UTF_16LE);
    assertRefused(Reading.ofBytes(folder, "b.csv", bare), Kind.BINARY_FILE);
  }

  @Test
  void aPictureIsRefused() {
    byte[] bytes = new byte[5000];
    bytes[1] = 'P';
    assertRefused(Reading.ofBytes(folder, "a.csv", bytes), Kind.BINARY_FILE);
  }

  @Test
  void anUnknownTableIsRefusedWithAListOfWhatCanBeRead() {
    var reading = read("date,place\n2025-10-09,Kabul\n");
    assertRefused(reading, Kind.UNKNOWN_FORMAT);
    assertThat(reading.flaws().getFirst().remedy()).contains("case folder").contains("UCDP GED");
  }

  @Test
  void textThatIsNoTableIsRefused() {
    assertRefused(read("Dear editor\nplease find below\n"), Kind.UNKNOWN_FORMAT);
  }

  @Test
  void aTableOfLabelsIsRefusedByItself() {
    assertRefused(read("claim_id,true_incident,relation\nc1,i1,same\n"), Kind.UNKNOWN_FORMAT);
  }

  @Test
  void aFolderWithoutTablesIsRefused() {
    var reading = Reading.of(folder);
    assertThat(reading.flaw(Kind.EMPTY_FILE).why()).contains("no table");
  }

  @Test
  void aRowWithTooFewOrTooManyCellsIsRefusedAlone() {
    var reading = read(HEADER + row("a") + "b,Name\n" + row("c") + "d" + ",".repeat(9) + "\n");
    assertThat(reading.kinds())
        .containsExactly(Kind.WRONG_NUMBER_OF_CELLS, Kind.WRONG_NUMBER_OF_CELLS);
    assertThat(reading.flaws().getFirst().place().line()).isEqualTo(3);
    assertThat(ids(reading)).containsExactly("a", "c");
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(4, 2, 0, 2, 0));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedCostsOneRowNotTheRest() {
    var reading = read(HEADER + row("a") + "b,\"Name,GB,tv,,g,\n" + row("c") + row("d"));
    assertThat(reading.flaw(Kind.BROKEN_QUOTING).place().line()).isEqualTo(3);
    assertThat(ids(reading)).containsExactly("a", "c", "d");
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(4, 3, 0, 1, 0));
  }

  @Test
  void aQuotationMarkThatIsClosedByALaterRowCostsOneRow() {
    var reading =
        read(HEADER + row("a") + "b,\"Name,GB,tv,,g,\n" + row("c") + "d,\"Na,me\",GB,tv,,g,\n");
    assertThat(ids(reading)).containsExactly("a", "c", "d");
    assertThat(reading.tally().rows().refused()).isEqualTo(1);
  }

  @Test
  void aBrokenRowOfSeveralLinesIsOneFlaw() {
    var reading = read(HEADER + row("a") + "b,\"Na\nm\ne\",GB,tv,,g,,one too many\n" + row("c"));
    assertThat(reading.flaw(Kind.WRONG_NUMBER_OF_CELLS).place().line()).isEqualTo(3);
    assertThat(ids(reading)).containsExactly("a", "c");
    assertThat(reading.flaws().getFirst().why()).contains("lines 3 to 5");
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(3, 2, 0, 1, 0));
  }

  @Test
  void theRestOfABrokenRowIsNeverTakenForARow() {
    var reading = read(HEADER + "b,\"Na\nm\ne\"x,GB,tv,,g,\ni\"x,GB,tv,,g,,\n" + row("c"));
    assertThat(ids(reading)).containsExactly("c");
    assertThat(reading.kinds())
        .containsExactly(
            Kind.BROKEN_QUOTING,
            Kind.WRONG_NUMBER_OF_CELLS,
            Kind.WRONG_NUMBER_OF_CELLS,
            Kind.BROKEN_QUOTING);
  }

  @Test
  void tooManyBrokenRowsEndTheReading() {
    var reading = read(HEADER + "x,\"y\n".repeat(301) + row("a"));
    assertThat(reading.flaws().getLast().outcome()).isEqualTo(Outcome.FILE_REFUSED);
    assertThat(reading.flaws().getLast().why()).contains("left out");
  }

  @Test
  void aNulCharacterRefusesItsRow() {
    var reading = read(HEADER + row("a") + "b,Na\0me,GB,tv,,g,\n" + row("c"));
    var flaw = reading.flaw(Kind.NUL_CHARACTER);
    assertThat(flaw.place()).isEqualTo(new Flaw.Place("sources.csv", 3, "name"));
    assertThat(ids(reading)).containsExactly("a", "c");
  }

  @Test
  void aCellBeyondTheLimitRefusesItsRow() throws IOException {
    var limits = new ReadSettings.Limits(50, 100, 100);
    Path file = folder.resolve("sources.csv");
    Files.writeString(file, HEADER + row("a") + row("x".repeat(51)) + row("c"));
    var reading = Reading.of(file, ReadSettings.DEFAULT.withLimits(limits));
    assertThat(reading.flaw(Kind.CELL_TOO_LONG).value()).hasSize(50);
    assertThat(ids(reading)).containsExactly("a", "c");
  }

  @Test
  void rowsBeyondTheLimitAreLeftOutAndThisIsTold() throws IOException {
    Path file = folder.resolve("sources.csv");
    Files.writeString(file, HEADER + row("a") + row("b") + row("c"));
    var limits = new ReadSettings.Limits(50, 2, 100);
    var reading = Reading.of(file, ReadSettings.DEFAULT.withLimits(limits));
    assertThat(reading.flaw(Kind.TOO_MANY_ROWS).why()).contains("more than 2 rows");
    assertThat(ids(reading)).containsExactly("a", "b");
  }

  @Test
  void aByteOrderMarkIsSteppedOver() {
    assertThat(ids(read("\uFEFF" + HEADER + row("a")))).containsExactly("a");
    assertThat(read("\uFEFF" + HEADER + row("a")).flaws()).isEmpty();
  }

  @Test
  void linesInWindows1252AreReadAsSuchAndTheOthersAsUtf8() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write((HEADER + "a,Zoë,GB,tv,,g,\n").getBytes(StandardCharsets.UTF_8));
    bytes.write("b,Zoë’s,GB,tv,,g,\n".getBytes(Charset.forName("windows-1252")));
    var reading = Reading.ofBytes(folder, "sources.csv", bytes.toByteArray());
    var flaw = reading.flaw(Kind.MIXED_ENCODING);
    assertThat(flaw.place().line()).isEqualTo(3);
    assertThat(flaw.why()).startsWith("1 line(s)");
    assertThat(flaw.outcome()).isEqualTo(Outcome.NOTED);
    assertThat(reading.sources().get(0).name()).isEqualTo("Zoë");
    assertThat(reading.sources().get(1).name()).isEqualTo("Zoë’s");
  }

  @Test
  void semicolonsAndTabsAsSeparatorsAreReadAndTold() {
    var semicolons = read((HEADER + row("a")).replace(',', ';'));
    assertThat(semicolons.flaw(Kind.SEPARATOR).why()).contains("semicolons");
    assertThat(ids(semicolons)).containsExactly("a");
    assertThat(read((HEADER + row("a")).replace(',', '\t')).flaw(Kind.SEPARATOR).why())
        .contains("tabs");
  }

  @Test
  void anyLineEndsAndBlankLinesAreRead() {
    assertThat(ids(read((HEADER + row("a") + "\n" + row("b")).replace("\n", "\r\n"))))
        .containsExactly("a", "b");
    assertThat(ids(read((HEADER + row("a")).replace('\n', '\r')))).containsExactly("a");
  }

  @Test
  void aColumnNamedTwiceIsTold() {
    var reading = read(HEADER.replace("url_host", "name") + row("a"));
    assertThat(reading.flaw(Kind.DOUBLE_COLUMN).place().column()).isEqualTo("name");
  }

  @Test
  void progressEndsAtTheSizeOfTheFile() {
    var reading = read(HEADER + row("a"));
    var last = reading.progress().getLast();
    assertThat(last.bytesRead())
        .isEqualTo(last.bytesTotal())
        .isEqualTo(HEADER.length() + row("a").length());
    assertThat(last.rows()).isEqualTo(1);
  }

  @Test
  void aFlawSaysWhereWhatAndWhatToDo() {
    var reading = read(HEADER + "a,Name,Britain,tv,,g,\n");
    assertThat(reading.flaw(Kind.UNKNOWN_COUNTRY).message())
        .isEqualTo(
            "sources.csv, line 2, column country: \"Britain\" is not a two-letter country code."
                + " The row was kept; this cell counts as not stated."
                + " Write the ISO 3166 code in capitals; XX for unknown or both sides of a line.");
  }

  @Test
  void aLongValueIsShortenedWithoutBreakingACharacter() {
    String wide = "x".repeat(78) + "🕊".repeat(5);
    var place = new Flaw.Place("f", 1, "");
    var flaw = new Flaw(Kind.EMPTY_CELL, place, wide, "Why.", "Do.", Outcome.KEPT);
    assertThat(flaw.value()).isEqualTo("x".repeat(78) + "…");
  }

  @Test
  void aMissingFileIsTheSystemsBusiness() {
    assertThatThrownBy(() -> Reading.of(folder.resolve("none.csv")))
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  private static List<String> ids(Reading reading) {
    return reading.sources().stream().map(source -> source.id().value()).toList();
  }
}
