package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data set that is published again and again: rows come, change and vanish, and the case says
/// what stood in it on any day.
class ReleasesTest {
  private static final String HEAD =
      "id,year,type_of_violence,side_a,side_b,number_of_sources,source_article,where_prec,"
          + "where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,"
          + "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n";

  @TempDir private Path folder = Path.of("");
  private Path living = Path.of("");

  @BeforeEach
  void aCaseWithTwoReleases() throws IOException {
    living = folder.resolve("living.trucewatch");
    Answer.to("new", living).wellDone();
    add("first.csv", "2011-08-10", row(1, "2"), row(2, "5"), row(3, "0"));
  }

  @Test
  void everyRowIsAccountedFor() throws IOException {
    assertThat(add("second.csv", "2018-02-01", row(1, "2"), row(2, "7"), row(4, "1")))
        .contains("second.csv: 3 rows read = 1 imported + 1 revisions + 1 duplicates + 0 leads")
        .contains("1 row held before and not in this release: withdrawn, ged-3.");
  }

  @Test
  void theSameReleaseAgainAddsNothing() throws IOException {
    String before = Answer.to("status", living).wellDone();
    assertThat(add("first.csv", "2011-08-10", row(1, "2"), row(2, "5"), row(3, "0")))
        .contains("3 rows read = 0 imported + 0 revisions + 3 duplicates + 0 leads + 0 refused");
    assertThat(Answer.to("status", living).wellDone()).isEqualTo(before);
  }

  @Test
  void oneCommandComparesTheRecorderWithItself() throws IOException {
    add("second.csv", "2018-02-01", row(1, "2"), row(2, "7"), row(4, "1"));
    String table = Answer.to("compare", living, "ucdp-ged", "--format", "csv").wellDone();
    assertThat(table.lines().map(line -> String.join(",", firstCells(line, 5))))
        .containsExactly(
            "as_of,rows,added,revised,withdrawn", "2011-08-10,3,0,0,0", "2018-02-01,3,1,1,1");
    assertThat(table).contains("2018-02-01,3,1,1,1,10,10,10,no,0");
    assertThat(Answer.to("compare", living, "ucdp-ged", "--changes", "--format", "csv").wellDone())
        .contains("2018-02-01,ged-2,revised,best,5,7")
        .contains("2018-02-01,ged-3,withdrawn")
        .contains("2018-02-01,ged-4,added");
  }

  @Test
  void anEarlierDayShowsTheEarlierRelease() throws IOException {
    String first = incidents("--as-of", "2011-12-31");
    add("second.csv", "2018-02-01", row(1, "2"), row(2, "7"), row(4, "1"));
    assertThat(incidents("--as-of", "2011-12-31")).isEqualTo(first);
    assertThat(incidents("--as-of", "2018-12-31")).isNotEqualTo(first).doesNotContain("ged-3");
  }

  @Test
  void aRowThatIsBackIsRestored() throws IOException {
    add("second.csv", "2018-02-01", row(1, "2"), row(2, "5"));
    assertThat(incidents()).doesNotContain("ged-3");
    assertThat(add("third.csv", "2019-02-01", row(1, "2"), row(2, "5"), row(3, "0")))
        .contains("3 rows read = 0 imported + 0 revisions + 3 duplicates")
        .contains("1 row withdrawn before and back in this release: restored, ged-3.");
    assertThat(incidents()).contains("ged-3");
    assertThat(incidents("--as-of", "2018-12-31")).doesNotContain("ged-3");
  }

  @Test
  void aRefusedRowHasNotVanishedIfItsIdCanBeRead() throws IOException {
    Path file = write("second.csv", row(1, "2"), row(2, "5").replace("2010-01-02", "2010-13-02"));
    var answer = Answer.to("add", living, file, "--published", "2018-02-01", "--complete");
    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("withdrawn, ged-3.").doesNotContain("ged-2");
    assertThat(incidents()).contains("i-ged-2").doesNotContain("i-ged-3");
  }

  @Test
  void nothingIsWithdrawnWhileARefusedRowMayBeTheOneThatSeemsToBeMissing() throws IOException {
    Path file = write("second.csv", row(1, "2"), row(2, "5").replaceFirst("2,", ","));
    Object[] words = {"add", living, file, "--published", "2018-02-01", "--complete"};
    var answer = Answer.to(words);
    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("Nothing was withdrawn").contains("--even-so");
    assertThat(incidents()).contains("i-ged-2").contains("i-ged-3");
    var evenSo = Arrays.copyOf(words, words.length + 1);
    evenSo[words.length] = "--even-so";
    assertThat(Answer.to(evenSo).out()).contains("withdrawn, ged-2, ged-3.");
    assertThat(incidents()).doesNotContain("i-ged-2").doesNotContain("i-ged-3");
  }

  @Test
  void nothingIsWithdrawnWhereAPartOfTheFileWasNotRead() throws IOException {
    Path releases = Files.createDirectory(folder.resolve("releases"));
    Files.writeString(releases.resolve("one.csv"), HEAD + row(1, "2"));
    Files.writeString(releases.resolve("two.csv"), "something,else\n1,2\n");
    var answer =
        Answer.to("add", living, releases, "--published", "2018-02-01", "--complete", "--even-so");
    assertThat(answer.out()).contains("a file, or the rest of one, could not be read");
    assertThat(incidents()).contains("i-ged-2");
  }

  @Test
  void aMappingWithoutIdsCannotBeComplete() throws IOException {
    Path table = Files.writeString(folder.resolve("strikes.csv"), "Date,Place\n2010-01-05,Spera\n");
    Path mapping =
        Files.writeString(
            folder.resolve("strikes.yaml"),
            """
            mapping: 1
            rows: event
            source: {id: strikes, name: A list, kind: data-set}
            fields:
              date: Date
              place: Place
            """);
    var answer =
        Answer.to(
            "add", living, table, "--mapping", mapping, "--published", "2018-02-01", "--complete");
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("needs rows with ids of their own");
  }

  @Test
  void theAccountIsGivenForEachFileOfAFolder() throws IOException {
    Path releases = Files.createDirectory(folder.resolve("releases"));
    Files.writeString(
        releases.resolve("one.csv"), HEAD + "#x" + ",#x".repeat(23) + "\n" + row(1, "2"));
    Files.writeString(releases.resolve("two.csv"), HEAD + row(2, "9") + row(7, "1"));
    assertThat(
            Answer.to("add", living, releases, "--published", "2018-02-01")
                .wellDone()
                .replaceAll("\\s+", " "))
        .contains("releases: 3 rows read = 1 imported + 1 revisions + 1 duplicates")
        .contains("one.csv: 1 row read = 0 imported + 0 revisions + 1 duplicates")
        .contains("Not counted: 1 row without a record, such as tags below the header.")
        .contains("two.csv: 2 rows read = 1 imported + 1 revisions + 0 duplicates");
  }

  @Test
  void showTellsWhatBecameOfARow() throws IOException {
    add("second.csv", "2018-02-01", row(1, "2"), row(2, "7"));
    add("third.csv", "2019-02-01", row(1, "2"), row(2, "7"), row(3, "0"));
    assertThat(Answer.to("show", living, "i-ged-2").wellDone().replaceAll("\\s+", " "))
        .contains("2018-02-01 report ged-2 revised: best 5 -> 7; deaths_unknown 5 -> 7");
    assertThat(Answer.to("show", living, "i-ged-2", "--as-of", "2017-12-31").wellDone())
        .doesNotContain("revised");
    assertThat(Answer.to("show", living, "i-ged-3").wellDone().replaceAll("\\s+", " "))
        .contains("2018-02-01 report ged-3 withdrawn: not in the release second.csv")
        .contains("no longer holds: again in third.csv");
    var gone = Answer.to("show", living, "i-ged-3", "--as-of", "2018-06-01");
    assertThat(gone.exit()).isEqualTo(1);
  }

  @Test
  void showOfAWithdrawnRowSaysSince() throws IOException {
    add("second.csv", "2018-02-01", row(1, "2"), row(2, "5"));
    var gone = Answer.to("show", living, "i-ged-3");
    assertThat(gone.exit()).isEqualTo(1);
    assertThat(gone.err())
        .contains("claim ged-3 was withdrawn with its report from 2018-02-01 on")
        .contains("--as-of 2018-01-31");
    assertThat(Answer.to("show", living, "i-ged-3", "--as-of", "2018-01-31").wellDone())
        .contains("Town 3");
  }

  @Test
  void oneTableWithTheChangesBelow() throws IOException {
    add("second.csv", "2018-02-01", row(1, "2"), row(2, "7"), row(4, "1"));
    assertThat(Answer.to("compare", living).wellDone())
        .contains("not a range of confidence")
        .containsPattern("2018-02-01 +ged-2 +revised +best +5 +7")
        .containsPattern("2018-02-01 +ged-3 +withdrawn");
    assertThat(
            Answer.to(
                    "compare",
                    living,
                    "ucdp-ged",
                    "--at",
                    "2011-08-10",
                    "--at",
                    "2018-02-01",
                    "--format",
                    "csv")
                .wellDone())
        .isEqualTo(Answer.to("compare", living, "--format", "csv").wellDone());
  }

  @Test
  void theOtherClockIsThatOfTheCase() throws IOException {
    add("second.csv", "2018-02-01", row(1, "2"));
    assertThat(Answer.to("compare", living, "--by", "recorded", "--format", "csv").wellDone())
        .contains("2026-05-01,1,0,0,0,2,")
        .doesNotContain("2018-02-01");
    assertThat(Answer.to("compare", living, "--by", "guess").err())
        .contains("published or recorded");
  }

  @Test
  void aDryRunSaysWhatWouldBeAndAddsNothing() throws IOException {
    String before = Answer.to("status", living).wellDone();
    Path file = write("second.csv", row(1, "2"), row(2, "7"));
    assertThat(
            Answer.to("add", living, file, "--published", "2018-02-01", "--complete", "--dry-run")
                .wellDone())
        .contains("withdrawn, ged-3.")
        .contains("Incidents, if second.csv were added:")
        .contains("1 incident would be told differently: i-ged-2.")
        .contains("i-ged-3 is no incident any more")
        .contains("Nothing was added: this was a dry run.");
    assertThat(Answer.to("status", living).wellDone()).isEqualTo(before);
  }

  @Test
  void anOlderReleaseCannotTakeRowsAway() throws IOException {
    Path file = write("older.csv", row(1, "2"));
    var answer = Answer.to("add", living, file, "--published", "2010-06-01", "--complete");
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("in the order in which they were published");
  }

  @Test
  void aReleaseThatRepeatsEveryRowCountsAllTheSame() throws IOException {
    add("second.csv", "2018-02-01", row(1, "2"), row(2, "5"), row(3, "0"));
    Path file = write("between.csv", row(1, "2"));
    var answer = Answer.to("add", living, file, "--published", "2014-01-01", "--complete");
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("published on 2018-02-01");
    assertThat(Answer.to("compare", living, "--format", "csv").wellDone())
        .contains("2018-02-01,3,0,0,0,");
    Path out = folder.resolve("out");
    Answer.to("export", living, "--to", out, "--format", "case").wellDone();
    assertThat(out.resolve("releases")).doesNotExist();
  }

  @Test
  void aRevisedClaimIsToldPartByPart() throws IOException {
    var tables = SmallCase.in(folder.resolve("tables"));
    Path small = tables.load(folder.resolve("small.trucewatch"));
    tables.change("claims.csv", "asserts,4,4,", "asserts,4,7,");
    assertThat(Answer.to("add", small, tables.folder()).wellDone())
        .contains("0 imported + 1 revisions");
    assertThat(Answer.to("show", small, "i-c1").wellDone().replaceAll("\\s+", " "))
        .contains("2026-05-01 claim c1 revised: killed 4 -> 4-7 (recorded 2026-05-01, entry ");
  }

  @Test
  void completeNeedsADayAndADataSet() throws IOException {
    Path file = write("second.csv", row(1, "2"));
    assertThat(Answer.to("add", living, file, "--complete").err()).contains("--published DATE");
    Path tables = SmallCase.in(folder.resolve("tables")).folder();
    assertThat(Answer.to("add", living, tables, "--published", "2018-02-01", "--complete").err())
        .contains("is no release of a data set");
  }

  private String add(String name, String published, String... rows) throws IOException {
    Path file = write(name, rows);
    return Answer.to("add", living, file, "--published", published, "--complete").wellDone();
  }

  private String incidents(String... more) {
    Object[] words = new Object[more.length + 4];
    words[0] = "incidents";
    words[1] = living;
    words[2] = "--format";
    words[3] = "csv";
    System.arraycopy(more, 0, words, 4, more.length);
    return Answer.to(words).wellDone();
  }

  private Path write(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEAD + String.join("", rows));
  }

  private static String row(int id, String dead) {
    return "%d,2010,1,Government of North,South,-1,,1,Town %d,Province,%d.5,65.5,Afghanistan,700,1,"
            .formatted(id, id, 30 + id)
        + "2010-01-0%d,2010-01-0%d,0,0,0,%s,%s,%s,%s\n".formatted(id, id, dead, dead, dead, dead);
  }

  private static String[] firstCells(String line, int cells) {
    return Arrays.stream(line.split(",", -1))
        .limit(cells)
        .collect(Collectors.toList())
        .toArray(String[]::new);
  }
}
