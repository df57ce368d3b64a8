package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Report;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Sum;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Pin;

/// Every claim with the incident it was joined into.
final class ClaimTable {
  static final Shape SHAPE =
      new Shape(
          "claims",
          "One row for each claim: what one page says that one speaker says about one event.",
          fields());

  private ClaimTable() {}

  static Table of(Edition edition) {
    return new Table(
        SHAPE,
        () -> {
          var picture = edition.picture();
          var sums = new HashMap<ClaimId, Sum>();
          picture.incidents().sums().forEach(sum -> sums.put(sum.claim(), sum));
          return picture.evidence().claims().values().stream()
              .map(claim -> row(claim, picture, sums));
        });
  }

  private static List<Field> fields() {
    var fields = new ArrayList<Field>();
    fields.add(Field.text("claim", "Identifier of the claim."));
    fields.add(Field.text("incident", "The incident it is part of; empty for a sum."));
    fields.add(
        Field.text("covers", "For a sum over a period or several places: incidents it covers."));
    fields.add(Field.text("report", "The page that carries it, see the table reports."));
    fields.add(Field.text("published", "Day of publication of that page."));
    fields.add(Field.text("origin", "Who asserts it, see the table sources."));
    fields.add(Field.text("origin_name", "The same by name."));
    fields.add(Field.text("stance", "asserts, denies, admits or justifies."));
    fields.add(Field.yesNo("hedged", "Yes: the words are guarded."));
    fields.add(Field.text("happened_from", "First day as claimed, yyyy-MM-dd."));
    fields.add(Field.text("happened_to", "Last day as claimed."));
    fields.add(Field.whole("date_precision", "1 day, 2 a few days, 3 week, 4 month, 5 year."));
    fields.add(Field.text("time_as_said", "Time of day in the speaker's words."));
    fields.add(Field.text("place_as_written", "Place in the words of the page."));
    fields.add(Field.text("admin1", "Province as claimed."));
    fields.add(Field.text("admin2", "District as claimed."));
    fields.add(Field.text("country", "ISO 3166 code as claimed."));
    fields.add(
        Field.decimal(
            "latitude", "Degrees north as the recorder gave them: read where_precision first."));
    fields.add(Field.decimal("longitude", "Degrees east."));
    fields.add(Field.whole("where_precision", "1 exact to 7 sea or air, see incidents."));
    fields.add(Field.text("type", "Kind of event in the recorder's words."));
    fields.add(Field.text("attacker_as_told", "Who is said to have acted, as this speaker tells."));
    fields.add(Field.text("target_as_told", "Who or what is said to have been hit."));
    fields.addAll(Field.count("killed", "people killed"));
    fields.addAll(Field.count("civilians_killed", "civilians killed"));
    fields.addAll(Field.count("children_killed", "children killed"));
    fields.addAll(Field.count("combatants_killed", "combatants killed"));
    fields.add(Field.text("combatants_side", "The side that these combatants belong to."));
    fields.addAll(Field.count("injured", "people injured"));
    fields.add(Field.text("note", "The recorder's note. Not evidence."));
    return fields;
  }

  private static Listing.Row row(Claim claim, Picture picture, Map<ClaimId, Sum> sums) {
    var cells = new ArrayList<Cell>();
    var incident = picture.incidents().find(new IncidentId(claim.id()));
    var covers = Optional.ofNullable(sums.get(claim.id())).map(Sum::covers).orElse(List.of());
    Optional<Report> report = picture.evidence().findReport(claim);
    cells.add(Cell.of(claim.id().value()));
    cells.add(Cell.of(incident.map(found -> found.id().toString()).orElse("")));
    cells.add(Cell.of(covers.stream().map(IncidentId::toString).toList()));
    cells.add(Cell.of(claim.report().value()));
    cells.add(Cell.of(report.map(page -> page.publication().published().toString()).orElse("")));
    cells.add(Cell.of(claim.voice().origin().value()));
    cells.add(Cell.of(picture.name(claim.voice().origin())));
    cells.add(Cell.of(Phrases.stance(claim.voice().stance())));
    cells.add(Cell.of(claim.voice().hedged()));
    event(cells, claim);
    harm(cells, claim);
    cells.add(Cell.of(claim.note()));
    return new Listing.Row(cells, Pin.of(claim.event().where()));
  }

  private static void event(List<Cell> cells, Claim claim) {
    var event = claim.event();
    var where = event.where();
    cells.add(Cell.of(event.happened().from().toString()));
    cells.add(Cell.of(event.happened().to().toString()));
    cells.add(Cell.of(event.happened().precision().code()));
    cells.add(Cell.of(event.happened().timeAsSaid()));
    cells.add(Cell.of(where.asWritten()));
    cells.add(Cell.of(where.admin1().orElse("")));
    cells.add(Cell.of(where.admin2().orElse("")));
    cells.add(Cell.of(where.country().code()));
    cells.add(degrees(where.point().map(Point::latitude)));
    cells.add(degrees(where.point().map(Point::longitude)));
    cells.add(Cell.of(where.precision().code()));
    cells.add(Cell.of(event.type().name()));
    cells.add(Cell.of(event.actors().attacker().asWritten()));
    cells.add(Cell.of(event.actors().target().asWritten()));
  }

  static Cell degrees(Optional<Double> degrees) {
    return degrees.<Cell>map(Cell.Decimal::new).orElse(Cell.absent());
  }

  private static void harm(List<Cell> cells, Claim claim) {
    var harm = claim.harm();
    cells.addAll(count(harm.killed()));
    cells.addAll(count(harm.civiliansKilled()));
    cells.addAll(count(harm.childrenKilled()));
    cells.addAll(count(harm.combatantsKilled().killed()));
    cells.add(Cell.of(harm.combatantsKilled().side()));
    cells.addAll(count(harm.injured()));
  }

  private static List<Cell> count(Count count) {
    Cell best =
        count instanceof Count.Estimate(int _, int number, int _) ? Cell.of(number) : Cell.absent();
    return List.of(
        Cell.of(count.lowest()),
        Cell.of(count.highest()),
        count.isStated() ? Cell.of(count.isOpenAbove()) : Cell.absent(),
        best);
  }
}
