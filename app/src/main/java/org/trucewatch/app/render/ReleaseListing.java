package org.trucewatch.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Harm;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Visible;

/// One recorder's data set at several days: what it said in sum each time, and what changed.
public final class ReleaseListing {
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.text("as_of", "as of"),
          Listing.Column.number("rows", "rows"),
          Listing.Column.number("added", "added"),
          Listing.Column.number("revised", "revised"),
          Listing.Column.number("withdrawn", "withdrawn"),
          Listing.Column.text("killed", "killed"),
          Listing.Column.fileOnly("killed_low"),
          Listing.Column.fileOnly("killed_high"),
          Listing.Column.fileOnly("killed_open"),
          Listing.Column.fileOnly("killed_rows_not_stated"),
          Listing.Column.text("civilians", "civilians"),
          Listing.Column.fileOnly("civilians_low"),
          Listing.Column.fileOnly("civilians_high"),
          Listing.Column.fileOnly("civilians_open"),
          Listing.Column.fileOnly("civilians_rows_not_stated"));
  private static final List<Listing.Column> CHANGES =
      List.of(
          Listing.Column.text("as_of", "as of"),
          Listing.Column.text("row", "row"),
          Listing.Column.text("change", "change"),
          Listing.Column.text("column", "column"),
          Listing.Column.text("before", "before"),
          Listing.Column.text("after", "after"));

  private ReleaseListing() {}

  /// The data set on one day.
  ///
  /// @param day the day, as of which it was read
  /// @param rows its rows
  /// @param changes what changed since the day before it in the listing
  public record Stand(LocalDate day, List<RowState> rows, List<RowChange> changes) {
    public Stand {
      rows = List.copyOf(rows);
      changes = List.copyOf(changes);
    }

    private long count(Class<? extends RowChange> kind) {
      return changes.stream().filter(kind::isInstance).count();
    }
  }

  /// One line for each day.
  ///
  /// @param clock by which clock the days are
  public static Listing totals(String source, String clock, List<Stand> stands) {
    var rows = stands.stream().map(ReleaseListing::row).toList();
    return new Listing(
        "releases",
        COLUMNS,
        rows,
        List.of(
            Visible.of(source)
                + ": as "
                + clock
                + " by the end of each day. Killed and civilians go from the sum of the"
                + " lowest to the sum of the highest numbers of the rows: the widest range that the"
                + " rows allow, not a range of confidence; + means that a row says \"at least\"."
                + " Rows without a number are not in the sums."));
  }

  private static Listing.Row row(Stand stand) {
    var killed = Total.of(stand.rows, Harm::killed);
    var civilians = Total.of(stand.rows, Harm::civiliansKilled);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(stand.day.toString()));
    cells.add(Cell.of(stand.rows.size()));
    cells.add(Cell.of(stand.count(RowChange.Added.class)));
    cells.add(Cell.of(stand.count(RowChange.Revised.class)));
    cells.add(Cell.of(stand.count(RowChange.Withdrawn.class)));
    cells.addAll(killed.cells());
    cells.addAll(civilians.cells());
    return Listing.Row.of(cells);
  }

  /// One line for each row that came or went, and for each cell that changed.
  public static Listing changes(String source, List<Stand> stands) {
    var rows = new ArrayList<Listing.Row>();
    for (Stand stand : stands) {
      String day = stand.day.toString();
      for (RowChange change : stand.changes) {
        switch (change) {
          case RowChange.Added(var row) -> rows.add(line(day, row.value(), "added"));
          case RowChange.Withdrawn(var row) -> rows.add(line(day, row.value(), "withdrawn"));
          case RowChange.Revised(var row, var cells) ->
              cells.forEach(cell ->
                  rows.add(
                      line(
                          day,
                          row.value(),
                          "revised",
                          cell.column(),
                          cell.before(),
                          cell.after())));
        }
      }
    }
    return new Listing(
        "changes",
        CHANGES,
        rows,
        List.of(
            "What "
                + Visible.of(source)
                + " changed, each day against the day before it in this list. The first day lists"
                + " nothing."));
  }

  private static Listing.Row line(String... cells) {
    var row = new ArrayList<Cell>();
    for (int i = 0; i < CHANGES.size(); i++) {
      row.add(Cell.of(i < cells.length ? cells[i] : ""));
    }
    return Listing.Row.of(row);
  }

  /// The numbers of all rows together.
  private record Total(long low, long high, boolean open, long stated, long notStated) {
    static Total of(Collection<RowState> rows, Function<Harm, Count> number) {
      long low = 0;
      long high = 0;
      long stated = 0;
      long notStated = 0;
      boolean open = false;
      for (RowState row : rows) {
        var counts =
            row.claims().stream()
                .map(claim -> number.apply(claim.harm()))
                .filter(Count::isStated)
                .toList();
        if (counts.isEmpty()) {
          notStated++;
          continue;
        }
        stated++;
        for (Count count : counts) {
          int least = count.lowest().orElse(0);
          OptionalInt most = count.highest();
          low += least;
          high += most.orElse(least);
          open |= most.isEmpty();
        }
      }
      return new Total(low, high, open, stated, notStated);
    }

    List<Cell> cells() {
      if (stated == 0) {
        return List.of(
            Cell.absent(), Cell.absent(), Cell.absent(), Cell.absent(), Cell.of(notStated));
      }
      String range = (low == high ? "" + low : low + "-" + high) + (open ? "+" : "");
      return List.of(
          Cell.of(range), Cell.of(low), Cell.of(high), Cell.of(open), Cell.of(notStated));
    }
  }
}
