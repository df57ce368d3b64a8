package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows that machines read out of news say where to look. They make no claim.
class LeadsTest {
  private static final String TABLE =
      """
      GlobalEventID,Day,ActionGeo_FullName,ActionGeo_CountryCode,CAMEO,Page
      901,2025-10-09,"Kabul, Kabol, Afghanistan",AF,190,https://paper.example/1
      902,2025-10-10,"Peshawar, Khyber Pakhtunkhwa, Pakistan",PK,190,https://paper.example/2
      903,2025-10-12,"Kandahar, Kandahar, Afghanistan",AF,193,https://wire.example/3
      """;
  private static final String MAPPING =
      """
      mapping: 1
      rows: event
      source: {id: machine, name: Read by a machine, kind: machine-coded}
      fields:
        id: GlobalEventID
        date: Day
        place: ActionGeo_FullName
        url: Page
      """;

  @TempDir private Path folder = Path.of("");
  private Path small = Path.of("");
  private String account = "";

  @BeforeEach
  void aCaseWithLeads() throws IOException {
    small = folder.resolve("small.trucewatch");
    Answer.to("new", small).wellDone();
    Path table = Files.writeString(folder.resolve("machine.csv"), TABLE);
    Path mapping = Files.writeString(folder.resolve("machine.yaml"), MAPPING);
    account = Answer.to("add", small, table, "--mapping", mapping).wellDone();
  }

  @Test
  void theyAreCountedApart() {
    assertThat(account)
        .contains("3 rows read = 0 imported + 0 revisions + 0 duplicates + 3 leads + 0 refused");
    assertThat(Answer.to("status", small).wellDone())
        .contains("3 leads among them")
        .contains("0 claims")
        .contains("0 incidents");
  }

  @Test
  void noIncidentComesOfThem() {
    assertThat(Answer.to("incidents", small).wellDone()).contains("No incidents.");
  }

  @Test
  void theyAreListedByCountryDayAndWords() {
    assertThat(ids()).isEqualTo("machine-901 machine-902 machine-903");
    assertThat(ids("--country", "afghanistan")).isEqualTo("machine-901 machine-903");
    assertThat(ids("--country", "PK")).isEqualTo("machine-902");
    assertThat(ids("--from", "2025-10-10", "--to", "2025-10-11")).isEqualTo("machine-902");
    assertThat(ids("--text", "wire.example")).isEqualTo("machine-903");
    assertThat(ids("--as-of", "2025-10-09")).isEqualTo("machine-901");
  }

  @Test
  void daysTheWrongWayRoundAreSaid() {
    assertThat(Answer.to("leads", small, "--from", "2026-01-01", "--to", "2025-01-01").err())
        .contains("Swap the two days");
  }

  @Test
  void theyAreLeadsAgainAfterARoundTrip() {
    Path out = folder.resolve("out");
    Answer.to("export", small, "--to", out, "--format", "case").wellDone();
    Path again = folder.resolve("again.trucewatch");
    Answer.to("new", again).wellDone();
    assertThat(Answer.to("add", again, out).wellDone()).contains("+ 3 leads + 0 refused");
  }

  private String ids(String... more) {
    Object[] words = new Object[more.length + 4];
    words[0] = "leads";
    words[1] = small;
    words[2] = "--format";
    words[3] = "csv";
    System.arraycopy(more, 0, words, 4, more.length);
    var ids =
        Answer.to(words).wellDone().lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
    return String.join(" ", ids);
  }
}
