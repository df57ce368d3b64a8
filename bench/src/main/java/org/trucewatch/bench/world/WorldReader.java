package org.trucewatch.bench.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trucewatch.claims.codebook.InForce;
import org.trucewatch.incidents.Arrival;

/// Reads what {@link WorldWriter} wrote of a world without extras, as evidence.
public final class WorldReader {
  private static final int COLUMNS = 20;

  private WorldReader() {}

  /// Reads rows with tabs between their cells.
  ///
  /// @throws IllegalArgumentException for a file of another form, with what to do
  public static LabelledEvidence read(BufferedReader in) throws IOException {
    return WorldClaims.of(rows(in));
  }

  /// The codebooks of the world in such a file.
  public static InForce codebooks(BufferedReader in) throws IOException {
    Set<Row.Kind> kinds = new HashSet<>();
    Set<Row.Party> parties = new HashSet<>();
    rows(in)
        .forEachOrdered(row -> {
          kinds.add(row.kind());
          parties.add(row.who().attacker());
          parties.add(row.who().target());
        });
    return WorldCodebooks.of(kinds, parties);
  }

  /// The claims of such a file, as they stand in it; none of them is kept.
  public static Stream<Arrival> arrivals(BufferedReader in) throws IOException {
    return rows(in).map(WorldClaims::arrival);
  }

  private static Stream<Row> rows(BufferedReader in) throws IOException {
    String head = Optional.ofNullable(in.readLine()).orElse("");
    if (!head.equals(WorldWriter.ROWS.replace(',', '\t'))) {
      throw new IllegalArgumentException(
          "this is no file of a world without extras; write one with bench world --to FILE.tsv.");
    }
    return in.lines().map(WorldReader::row);
  }

  private static Row row(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "a row of a world has 20 cells, not " + cells.size() + ": " + line);
    }
    long day = ChronoUnit.DAYS.between(World.FIRST_DAY, LocalDate.parse(cells.get(2)));
    var point =
        new Row.Coordinates(Double.parseDouble(cells.get(4)), Double.parseDouble(cells.get(5)));
    return new Row(
        Row.Key.plain(number(cells.get(0)), cells.get(1).charAt(0), number(cells.get(19))),
        Row.Moment.ofDay(day, number(cells.get(3))),
        new Row.Spot(
            Optional.of(point),
            number(cells.get(6)),
            area(cells.get(7), cells.get(8)),
            cells.get(9)),
        new Row.Kind(cells.get(10), number(cells.get(11)), number(cells.get(12))),
        new Row.Parties(
            new Row.Party(cells.get(13), number(cells.get(14))),
            new Row.Party(cells.get(15), number(cells.get(16)))),
        new Row.Told(number(cells.get(17)), cells.get(18)));
  }

  private static Row.Area area(String province, String district) {
    int at = province.indexOf('_');
    return new Row.Area(
        number(province.substring(0, at)),
        number(province.substring(at + 1)),
        district.isEmpty()
            ? Row.Area.NO_DISTRICT
            : number(district.substring(district.indexOf('_') + 1)));
  }

  /// An empty cell is one that is not known.
  private static int number(String cell) {
    return cell.isEmpty() ? -1 : Integer.parseInt(cell);
  }
}
