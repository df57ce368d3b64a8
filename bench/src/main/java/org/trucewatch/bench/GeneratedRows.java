package org.trucewatch.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// Invented rows of a data set, as many as wanted, each of the size of a row of UCDP GED: an
/// article, the row itself with its cells, and a claim. The same number gives the same row.
final class GeneratedRows {
  /// Items of one row.
  static final int ITEMS_A_ROW = 3;

  private static final SourceId DATA_SET = new SourceId("generated");
  private static final List<SourceId> OUTLETS =
      List.of(new SourceId("outlet-a"), new SourceId("outlet-b"), new SourceId("outlet-c"));
  private static final List<String> TOWNS = List.of("Wana", "Miran Shah", "Spin Boldak", "Khar");
  private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 1);
  private static final int DAYS = 12_000;

  private GeneratedRows() {}

  /// Gives the items of that many rows, in order; the number of rows.
  static int give(int rows, Consumer<Item> taker) {
    for (int row = 0; row < rows; row++) {
      var random = new Random(row);
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
      String town = TOWNS.get(random.nextInt(TOWNS.size()));
      taker.accept(article(row, day, town));
      taker.accept(report(row, day, town, random));
      taker.accept(claim(row, day, town, random));
    }
    return rows;
  }

  private static Report article(int row, LocalDate day, String town) {
    return new Report(
        new ReportId("article-" + row),
        OUTLETS.get(row % OUTLETS.size()),
        new Publication(day.plusDays(1), Publication.Basis.RECORD),
        new Page("en", "", "full", "Several killed as shells hit houses near " + town),
        List.of(),
        Report.Original.ofNote(""));
  }

  private static Report report(int row, LocalDate day, String town, Random random) {
    List<Report.Cell> cells =
        List.of(
            new Report.Cell("id", String.valueOf(row)),
            new Report.Cell("relid", "GEN-" + day.getYear() + "-1-" + row + "-" + row % 97),
            new Report.Cell("year", String.valueOf(day.getYear())),
            new Report.Cell("type_of_violence", String.valueOf(1 + random.nextInt(3))),
            new Report.Cell("conflict_name", "Government and others: a border"),
            new Report.Cell("dyad_name", "Government of one side - an armed group"),
            new Report.Cell("where_coordinates", town + " town"),
            new Report.Cell("source_article", "An agency," + day + ",Several killed near " + town),
            new Report.Cell("date_start", day + " 00:00:00.000"),
            new Report.Cell("date_end", day + " 00:00:00.000"),
            new Report.Cell("best", String.valueOf(random.nextInt(20))));
    return new Report(
        new ReportId("row-" + row),
        DATA_SET,
        new Publication(LocalDate.of(day.getYear() + 1, 6, 1), Publication.Basis.INFERRED),
        new Page("en", "", "full", "Row " + row + " of the generated rows"),
        List.of(OUTLETS.get(row % OUTLETS.size())),
        new Report.Original("", cells));
  }

  private static Claim claim(int row, LocalDate day, String town, Random random) {
    var where =
        new Where(
            town + " town",
            Optional.of("A province"),
            Optional.of("A district"),
            new Country("PK"),
            Optional.of(new Point(24 + random.nextInt(140_000) / 1e4, 60 + row % 997 / 1e2)),
            WherePrecision.NEAR);
    var event =
        new Event(
            new When(day, day, DatePrecision.DAY, ""),
            where,
            new EventType("state-based violence"),
            new Actors(new Actor.Named("Government of one side"), new Actor.Named("a group")));
    int best = random.nextInt(20);
    var harm =
        new Harm(
            new Count.Estimate(best, best, best + random.nextInt(5)),
            Count.exactly(best / 2),
            Count.notStated(),
            Harm.Combatants.NOT_STATED,
            Count.notStated());
    return new Claim(
        new ClaimId("claim-" + row),
        new ReportId("row-" + row),
        new Voice(DATA_SET, Stance.ASSERTS, false),
        event,
        harm,
        "");
  }
}
