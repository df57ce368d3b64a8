package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// Land that more than one party claims, codebook `disputed/1`.
///
/// @param id its id in the codebook
/// @param name its usual name in English
/// @param inControl who holds it, by Natural Earth
/// @param claimedBy every party that claims it, the one in control among them
/// @param note who holds and who claims it, in words
public record Disputed(
    String id, String name, Country inControl, List<Country> claimedBy, String note) {
  public Disputed {
    claimedBy = List.copyOf(claimedBy);
  }

  /// The codebook with the ground that each row covers.
  static List<Row> codebook() {
    return Holder.CODEBOOK;
  }

  /// The disputed land at a point of a province, if it is disputed.
  static Optional<Disputed> find(Point point, Province province) {
    return codebook().stream()
        .filter(row -> row.parts().stream().anyMatch(part -> part.holds(point, province)))
        .map(Row::land)
        .findFirst();
  }

  /// A row and where it is.
  ///
  /// @param land the disputed land
  /// @param parts where it is
  record Row(Disputed land, List<Part> parts) {
    Row {
      parts = List.copyOf(parts);
    }
  }

  /// A part of disputed land: a province, the land of a country inside a box, or a country.
  sealed interface Part {
    boolean holds(Point point, Province province);

    /// A province by Natural Earth's id.
    record Whole(String id) implements Part {
      @Override
      public boolean holds(Point point, Province province) {
        return province.id().equals(id);
      }
    }

    /// The land of a country inside a box of degrees.
    record Box(double west, double south, double east, double north, Country country)
        implements Part {
      @Override
      public boolean holds(Point point, Province province) {
        return province.country().equals(country)
            && point.longitude() >= west
            && point.longitude() <= east
            && point.latitude() >= south
            && point.latitude() <= north;
      }
    }

    /// A whole country.
    record Land(Country country) implements Part {
      @Override
      public boolean holds(Point point, Province province) {
        return province.country().equals(country);
      }
    }
  }

  private static final class Holder {
    private static final Pattern BOX =
        Pattern.compile("box\\(([-\\d.]+),([-\\d.]+),([-\\d.]+),([-\\d.]+)\\)@([A-Z]{2})");
    private static final Pattern LAND = Pattern.compile("country\\(([A-Z]{2})\\)");
    private static final List<Row> CODEBOOK = read();

    private static List<Row> read() {
      var rows = new ArrayList<Row>();
      for (String[] row : PackedFile.table("disputed-1.tsv")) {
        var claimed = Arrays.stream(row[3].split(",", -1)).map(Country::new).toList();
        var land = new Disputed(row[0], row[1], new Country(row[2]), claimed, row[4]);
        rows.add(new Row(land, Arrays.stream(row[5].split(";", -1)).map(Holder::part).toList()));
      }
      return List.copyOf(rows);
    }

    private static Part part(String words) {
      Matcher box = BOX.matcher(words);
      if (box.matches()) {
        return new Part.Box(
            Double.parseDouble(box.group(1)),
            Double.parseDouble(box.group(2)),
            Double.parseDouble(box.group(3)),
            Double.parseDouble(box.group(4)),
            new Country(box.group(5)));
      }
      Matcher land = LAND.matcher(words);
      return land.matches() ? new Part.Land(new Country(land.group(1))) : new Part.Whole(words);
    }
  }
}
