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
        .contains("second.csv: 3 rows read = 1 imported + 2 revisions + 0 duplicates + 0 leads")
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
        .contains("1 row withdrawn before and back in this release: restored, ged-3.");
    assertThat(incidents()).contains("ged-3");
    assertThat(incidents("--as-of", "2018-12-31")).doesNotContain("ged-3");
  }

  @Test
  void nothingIsWithdrawnWhileRowsAreRefused() throws IOException {
    Path file = write("second.csv", row(1, "2"), row(2, "5").replace("2010-01-02", "2010-13-02"));
    var answer = Answer.to("add", living, file, "--published", "2018-02-01", "--complete");
    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("Nothing was withdrawn");
    assertThat(incidents()).contains("ged-3");
  }

  @Test
  void aDryRunSaysWhatWouldBeAndAddsNothing() throws IOException {
    String before = Answer.to("status", living).wellDone();
    Path file = write("second.csv", row(1, "2"), row(2, "7"));
    assertThat(
            Answer.to("add", living, file, "--published", "2018-02-01", "--complete", "--dry-run")
                .wellDone())
        .contains("withdrawn, ged-3.")
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
