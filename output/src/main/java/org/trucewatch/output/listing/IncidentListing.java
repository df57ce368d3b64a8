package org.trucewatch.output.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.claims.Source;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Measure;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.Numbers;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Pin;

/// Incidents as a listing: numbers always as ranges, origins beside pages, precision in words.
public final class IncidentListing {
  /// Stands where nobody tells of all the dead, but somebody of the dead of one side.
  public static final String BY_SIDE = "by side";

  private static final List<Listing.Column> COLUMNS = columns();

  private IncidentListing() {}

  /// One incident with its resolved attributes.
  ///
  /// @param incident the incident
  /// @param resolved its attributes by the picture's policy
  public record Entry(Incident incident, Resolved resolved) {
    /// The words for what speakers contest about it.
    public List<String> contests() {
      return Contests.of(resolved);
    }

    /// Whether speakers contest something about it, by rule `contested/3`.
    public boolean isContested() {
      return !Contests.of(resolved).isEmpty();
    }
  }

  /// The incidents of a picture, resolved, in the order of linkage.
  public static List<Entry> entries(Picture picture) {
    return stream(picture).toList();
  }

  /// The same one by one: resolved when asked for, not kept.
  public static Stream<Entry> stream(Picture picture) {
    return picture.incidents().list().stream()
        .map(incident -> new Entry(incident, picture.resolve(incident)));
  }

  /// The entries as a listing.
  public static Listing of(Picture picture, List<Entry> entries) {
    return new Listing(
        "incidents",
        COLUMNS,
        entries.stream().map(IncidentListing::row).toList(),
        foot(
            entries,
            Phrases.plural(entries.size(), "incident")
                + ", "
                + picture.asOfWords()
                + ". Numbers: "
                + picture.policy().label()
                + "; sums over a period or several places are never added. Contested: "
                + Contests.RULE
                + ". Linked with "
                + picture.incidents().method()
                + ". Who said what, not what happened."));
  }

  private static List<String> foot(List<Entry> entries, String remark) {
    boolean marked =
        entries.stream().anyMatch(entry -> !PartsAboveWhole.words(entry.resolved()).isEmpty());
    return marked ? List.of(PartsAboveWhole.LEGEND, remark) : List.of(remark);
  }

  private static List<Listing.Column> columns() {
    var columns = new ArrayList<Listing.Column>();
    columns.add(Listing.Column.text("incident", "id"));
    columns.add(Listing.Column.text("happened", "happened"));
    columns.add(Listing.Column.fileOnly("happened_from"));
    columns.add(Listing.Column.fileOnly("happened_to"));
    columns.add(Listing.Column.fileOnly("date_precision"));
    columns.add(Listing.Column.text("place", "where"));
    columns.add(Listing.Column.fileOnly("admin1"));
    columns.add(Listing.Column.fileOnly("country"));
    columns.add(Listing.Column.fileOnly("where_precision"));
    columns.add(Listing.Column.fileOnly("where_precision_words"));
    columns.add(Listing.Column.text("types", "what is told"));
    for (String measure : List.of("killed", "civilians_killed", "children_killed", "injured")) {
      String heading =
          switch (measure) {
            case "killed" -> measure;
            case "civilians_killed" -> "civilians";
            default -> "";
          };
      columns.add(new Listing.Column(measure, heading, Listing.Align.RIGHT));
      columns.add(Listing.Column.fileOnly(measure + "_low"));
      columns.add(Listing.Column.fileOnly(measure + "_high"));
      columns.add(Listing.Column.fileOnly(measure + "_open_above"));
      columns.add(Listing.Column.fileOnly(measure + "_best"));
    }
    columns.add(Listing.Column.fileOnly("losses_by_side"));
    columns.add(Listing.Column.fileOnly("part_above_whole"));
    columns.add(Listing.Column.number("origins", "origins"));
    columns.add(new Listing.Column("groups", "", Listing.Align.RIGHT));
    columns.add(Listing.Column.number("pages", "pages"));
    columns.add(Listing.Column.fileOnly("claims"));
    columns.add(Listing.Column.fileOnly("origin_ids"));
    columns.add(Listing.Column.text("contested", "contested"));
    columns.add(Listing.Column.fileOnly("aerial_status"));
    columns.add(Listing.Column.fileOnly("part_of"));
    columns.add(Listing.Column.fileOnly("policy"));
    return List.copyOf(columns);
  }

  /// The columns, in order.
  public static List<Listing.Column> listColumns() {
    return COLUMNS;
  }

  /// One incident as a row.
  public static Listing.Row row(Entry entry) {
    var resolved = entry.resolved();
    var happened = resolved.circumstances().when().happened();
    var where = resolved.circumstances().where().place();
    var origins = resolved.origins();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(entry.incident().id().toString()));
    cells.add(Cell.of(Headline.day(happened)));
    cells.add(Cell.of(happened.from().toString()));
    cells.add(Cell.of(happened.to().toString()));
    cells.add(Cell.of(happened.precision().code()));
    cells.add(Cell.of(Phrases.place(where)));
    cells.add(Cell.of(where.admin1().orElse("")));
    cells.add(Cell.of(where.country().code()));
    cells.add(Cell.of(where.precision().code()));
    cells.add(Cell.of(where.precision().words()));
    cells.add(Cell.of(Headline.kinds(resolved.circumstances())));
    number(cells, resolved, new Measure.Killed());
    number(cells, resolved, new Measure.CiviliansKilled());
    number(cells, resolved, new Measure.ChildrenKilled());
    number(cells, resolved, new Measure.Injured());
    cells.add(Cell.of(losses(resolved)));
    cells.add(Cell.of(PartsAboveWhole.words(resolved)));
    cells.add(Cell.of(origins.origins().size()));
    cells.add(Cell.of(origins.groups().size()));
    cells.add(Cell.of(origins.pages()));
    cells.add(Cell.of(entry.incident().claims().size()));
    cells.add(Cell.of(origins.origins().stream().map(Source::id).map(Object::toString).toList()));
    cells.add(Cell.of(Contests.of(resolved)));
    cells.add(Cell.of(resolved.aerial().status().word()));
    cells.add(Cell.of(entry.incident().partOf().map(IncidentId::toString).orElse("")));
    cells.add(Cell.of(resolved.policy().label()));
    return new Listing.Row(cells, Pin.of(where));
  }

  private static void number(List<Cell> cells, Resolved resolved, Measure measure) {
    switch (resolved.get(measure).answer()) {
      case Answer.Range(
              ResolvedNumber.Bound low,
              ResolvedNumber.Bound high,
              boolean openAbove,
              Optional<ResolvedNumber.Bound> best) -> {
        String range = Numbers.range(low.number(), high.number(), openAbove);
        boolean above = PartsAboveWhole.is(resolved, measure);
        cells.add(above ? new Cell.Marked(range, PartsAboveWhole.MARK) : Cell.of(range));
        cells.add(Cell.of(low.number()));
        cells.add(openAbove ? Cell.absent() : Cell.of(high.number()));
        cells.add(Cell.of(openAbove));
        cells.add(best.map(bound -> Cell.of(bound.number())).orElse(Cell.absent()));
      }
      case Answer.NotStated() -> {
        boolean bySide = measure instanceof Measure.Killed && Contests.tellsLosses(resolved);
        cells.add(bySide ? Cell.of(BY_SIDE) : Cell.absent());
        cells.addAll(Collections.nCopies(4, Cell.absent()));
      }
      case Answer other -> {
        cells.add(Cell.of(other.words()));
        cells.addAll(Collections.nCopies(4, Cell.absent()));
      }
    }
  }

  private static List<String> losses(Resolved resolved) {
    return resolved.numbers().stream()
        .filter(number -> number.measure() instanceof Measure.CombatantsKilled)
        .map(number -> number.measure().words() + ": " + Numbers.words(number.answer()))
        .toList();
  }
}
