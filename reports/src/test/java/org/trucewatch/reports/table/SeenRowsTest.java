package org.trucewatch.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;

class SeenRowsTest {
  private static final int MANY = 20_000;

  @TempDir Path folder;

  private Table table(String name) throws IOException {
    Path file = Reading.write(folder, name, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    return TextTable.open(file, ReadSettings.Limits.DEFAULT, _ -> {}).orElseThrow();
  }

  private static Row row(long line) {
    return new Row(line, line, 1, -1, false, List.of("x"));
  }

  @Test
  void theFirstPlaceIsTold() throws IOException {
    var seen = new SeenRows();
    Table one = table("one.csv");
    Table two = table("two.csv");
    assertThat(seen.before("a", one, row(2))).isEmpty();
    assertThat(seen.before("b", two, row(7))).isEmpty();
    assertThat(seen.before("a", two, row(8))).contains("one.csv, line 2");
    assertThat(seen.before("b", two, row(9))).contains("two.csv, line 7");
  }

  @Test
  void amongManyEachIsFoundAgainAndNoOtherIs() throws IOException {
    var seen = new SeenRows();
    Table table = table("one.csv");
    IntStream.range(0, MANY)
        .forEach(i -> assertThat(seen.before("row-" + i, table, row(i + 2))).isEmpty());
    IntStream.range(0, MANY)
        .forEach(i ->
            assertThat(seen.before("row-" + i, table, row(1)))
                .contains("one.csv, line " + (i + 2)));
  }
}
