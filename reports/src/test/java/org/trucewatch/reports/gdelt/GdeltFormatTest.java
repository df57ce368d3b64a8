package org.trucewatch.reports.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Tally;

class GdeltFormatTest {
  private static final int WIDTH_2 = 61;
  private static final int WIDTH_1 = 58;

  @TempDir Path folder;

  /// An event of GDELT 2 in the order of its columns, without a header row.
  private static String[] event(String id, String day, String added) {
    String[] cells = new String[WIDTH_2];
    Arrays.fill(cells, "");
    cells[0] = id;
    cells[1] = day;
    cells[6] = "ARMY OF A";
    cells[15] = "ARMY OF B";
    cells[26] = "190";
    cells[52] = "A town, A province, A country";
    cells[56] = "31.5";
    cells[57] = "65.5";
    cells[59] = added;
    cells[60] = "https://news.example/page \"quoted\"".replace(" \"quoted\"", "?q=\"x\"");
    return cells;
  }

  private static String text(String[]... rows) {
    var text = new StringBuilder();
    for (String[] row : rows) {
      text.append(String.join("\t", row)).append('\n');
    }
    return text.toString();
  }

  @Test
  void anEventWithoutAHeaderRowIsALeadAndNoClaim() {
    var reading = Reading.ofText(folder, "e.csv", text(event("410", "20251009", "20251010120000")));
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(1, 0, 1, 0, 0));
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.sources().getFirst().kind()).isEqualTo(SourceKind.MACHINE_CODED);
    Report lead = reading.reports().getFirst();
    assertThat(lead.id().value()).isEqualTo("gdelt-410");
    assertThat(lead.publication().published()).isEqualTo(LocalDate.of(2025, 10, 10));
    assertThat(lead.page().headline())
        .isEqualTo(
            "Coded as fight (CAMEO 190: ground clash or ground incursion): ARMY OF A and ARMY OF B,"
                + " A town, A province, A country, 2025-10-09");
    assertThat(lead.page().url()).isEqualTo("https://news.example/page?q=\"x\"");
    assertThat(lead.original().cells())
        .hasSize(WIDTH_2)
        .contains(new Report.Cell("ActionGeo_FullName", "A town, A province, A country"));
  }

  @Test
  void eventsOfTheFirstGdeltHaveNoSecondLevelOfProvincesAndADayOfEntry() {
    String[] cells = new String[WIDTH_1];
    Arrays.fill(cells, "");
    cells[0] = "7";
    cells[1] = "20131009";
    cells[26] = "0841";
    cells[56] = "20131010";
    var reading = Reading.ofText(folder, "e.csv", text(cells));
    assertThat(reading.tally().rows().leads()).isEqualTo(1);
    assertThat(reading.reports().getFirst().page().headline())
        .contains("yielding (CAMEO 0841: release)");
  }

  @Test
  void withAHeaderRowItIsTheSame() {
    String[] names = "GLOBALEVENTID,SQLDATE,EventCode,QuadClass,DATEADDED".split(",");
    String[] row = {"9", "20251009", "173", "4", "20251009"};
    var reading = Reading.ofText(folder, "e.csv", text(names, row).replace('\t', ','));
    assertThat(reading.tally().rows().leads()).isEqualTo(1);
    assertThat(reading.reports().getFirst().page().headline()).startsWith("Coded as coercion");
  }

  @Test
  void aMentionIsALeadToOnePageThatTellsTheEventAgain() {
    String row =
        "410\t20251009120000\t20251010120000\t1\tnews.example\thttps://news.example/2\t3\t-1\t5\t9"
            + "\t1\t50\t900\t-2.5\t\t\n";
    var reading = Reading.ofText(folder, "m.csv", row + row);
    assertThat(reading.tally().rows().leads()).isEqualTo(2);
    assertThat(reading.reports().getFirst().id()).isEqualTo(reading.reports().getLast().id());
    Report lead = reading.reports().getFirst();
    assertThat(lead.page().headline())
        .isEqualTo("Mention of GDELT event 410 by news.example, read 2025-10-10, confidence 50 %");
    assertThat(lead.cites()).containsExactly(new SourceId("outlet-news-example"));
  }

  @Test
  void badRowsAreNamedWithTheirLineAndTheRestIsRead() {
    var reading =
        Reading.ofText(
            folder,
            "e.csv",
            text(
                    event("1", "20251009", "20251010120000"),
                    event("2", "20251341", "20251010120000"),
                    event("x3", "20251009", "20251010120000"),
                    event("1", "20251009", "20251010120000"),
                    event("4", "20251012", "20251010120000"))
                + "too\tshort\n");
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(6, 0, 2, 4, 0));
    assertThat(reading.kinds())
        .contains(
            Kind.UNREADABLE_DATE,
            Kind.UNUSABLE_ID,
            Kind.DUPLICATE_ID,
            Kind.EVENT_AFTER_REPORT,
            Kind.WRONG_NUMBER_OF_CELLS);
    assertThat(reading.flaw(Kind.UNREADABLE_DATE).place().line()).isEqualTo(2);
    assertThat(reading.flaw(Kind.UNREADABLE_DATE).place().column()).isEqualTo("SQLDATE");
  }

  @Test
  void impossibleCoordinatesAreSetAside() {
    String[] cells = event("1", "20251009", "20251010120000");
    cells[56] = "191";
    var reading = Reading.ofText(folder, "e.csv", text(cells));
    assertThat(reading.kinds()).contains(Kind.COORDINATE_OUT_OF_RANGE);
    assertThat(reading.tally().rows().leads()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1} leads")
  @CsvSource({
    "events.csv, 100",
    "eventsT.csv, 100",
    "mentions.csv, 100",
    "mentionsT.csv, 100",
    "mentionssamp.csv, 1635"
  })
  void realFilesGiveLeads(String name, long leads) {
    var reading = Reading.of(Reading.shared("data/gdelt").resolve(name));
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(leads, 0, leads, 0, 0));
    assertThat(reading.claims()).isEmpty();
  }
}
