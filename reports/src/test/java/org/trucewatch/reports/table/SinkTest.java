package org.trucewatch.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.ReportId;
import org.trucewatch.reports.Reports;

/// What a sink hears of tables and rows beside the items.
class SinkTest {
  private static final String ACLED =
      "event_id_cnty,event_date,event_type,actor1,location,latitude,longitude,fatalities\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void itHearsTheTableAndWhatBecameOfEachRow() throws IOException {
    Files.writeString(folder.resolve("a.csv"), ACLED + row("PAK1", "2024-01-02"));
    Files.writeString(folder.resolve("b.csv"), ACLED + row("PAK2", "2024-13-02") + row("", "x"));
    assertThat(heard())
        .containsExactly(
            "table a.csv",
            "row ACCEPTED",
            "table b.csv",
            "refused acled-PAK2",
            "row REFUSED",
            "row REFUSED");
  }

  @Test
  void whatAFolderHoldsBesideTablesIsInTheTally() throws IOException {
    Files.writeString(folder.resolve("a.csv"), ACLED + row("PAK1", "2024-01-02"));
    Files.writeString(folder.resolve("letter.pdf"), "x");
    Files.writeString(folder.resolve(".trash"), "x");
    Files.createDirectory(folder.resolve("old"));
    assertThat(tally(new ArrayList<>()).leftAlone()).containsExactly("letter.pdf", "old/");
  }

  private List<String> heard() throws IOException {
    var heard = new ArrayList<String>();
    assertThat(tally(heard).rows().refused()).isEqualTo(2);
    return heard;
  }

  private Tally tally(List<String> heard) throws IOException {
    return Reports.read(folder, ReadSettings.DEFAULT, new Listener(heard));
  }

  private static String row(String id, String day) {
    return id + "," + day + ",Battles,One,Spera,33.1,69.8,3\n";
  }

  private record Listener(List<String> heard) implements Sink {
    @Override
    public void item(Item item) {}

    @Override
    public void flaw(Flaw flaw) {}

    @Override
    public void table(String name) {
      heard.add("table " + name);
    }

    @Override
    public void refused(ReportId report) {
      heard.add("refused " + report);
    }

    @Override
    public void row(RowEnd end) {
      heard.add("row " + end);
    }
  }
}
