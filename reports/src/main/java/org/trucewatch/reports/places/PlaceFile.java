package org.trucewatch.reports.places;

import java.util.List;
import java.util.Locale;
import org.trucewatch.claims.Where;
import org.trucewatch.reports.table.Flaw;

/// A file of places, read: the places, and what was wrong with the file.
///
/// Four kinds are told apart by what stands in them, not by their names: a GeoNames dump (tab
/// separated, 15 or 19 columns without a header), rows of UCDP GED (a header with `where_prec`),
/// GeoJSON, and CSV with `name`, `lat` and `lon`. Limits: {@value #MAX_CHARACTERS} characters, and
/// {@value #MAX_FLAWS} flaws told one by one.
///
/// @param format what the file was read as
/// @param places the places, sorted by id
/// @param flaws what was wrong, where, and what to do
/// @param rows rows or features seen
/// @param refused rows that gave no place
public record PlaceFile(
    Format format, List<Place> places, List<Flaw> flaws, long rows, long refused) {
  /// Longest file, in characters.
  public static final int MAX_CHARACTERS = 60_000_000;

  /// Most flaws told one by one; the rest is counted.
  public static final int MAX_FLAWS = 1_000;

  public PlaceFile {
    places = List.copyOf(places);
    flaws = List.copyOf(flaws);
  }

  /// Kinds of files.
  public enum Format {
    GEONAMES("a GeoNames dump"),
    GED("rows of UCDP GED"),
    CSV("CSV"),
    GEOJSON("GeoJSON"),
    UNKNOWN("no kind of file with places that we know");

    private final String words;

    Format(String words) {
      this.words = words;
    }

    /// The format in words.
    public String words() {
      return words;
    }
  }

  /// Reads a file of places. Never fails: what cannot be read is a flaw.
  ///
  /// @param name the file's name, for ids and flaws
  /// @param text its content
  public static PlaceFile read(String name, String text) {
    var found = new PlaceCollector(name);
    if (text.length() > MAX_CHARACTERS) {
      found.refuseFile(
          Flaw.Kind.CELL_TOO_LONG,
          "The file holds more than " + MAX_CHARACTERS + " characters.",
          "Split it, or cut it to the countries you need.");
      return found.done(Format.UNKNOWN);
    }
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Format format = format(body);
    switch (format) {
      case GEONAMES -> GeoNamesFile.read(body, found);
      case GED -> GedPlaces.read(body, found);
      case CSV -> CsvPlaces.read(body, found);
      case GEOJSON -> GeoJsonPlaces.read(body, found);
      case UNKNOWN ->
          found.refuseFile(
              body.isBlank() ? Flaw.Kind.EMPTY_FILE : Flaw.Kind.UNKNOWN_FORMAT,
              body.isBlank() ? "The file is empty." : "This is " + format.words() + ".",
              "Give a GeoNames dump, a GED file, GeoJSON, or CSV with the columns name, lat and"
                  + " lon.");
    }
    return found.done(format);
  }

  /// A row of UCDP GED with its place said in two ways.
  ///
  /// @param year the year of the event
  /// @param where the place by the coders' name (`where_coordinates`)
  /// @param described the place in the words of the source; empty if there are none
  public record GedRow(int year, Where where, String described) {}

  /// The rows of a GED file that have coordinates, for measuring.
  public static List<GedRow> gedRows(String text) {
    return GedPlaces.rows(text);
  }

  private static Format format(String body) {
    String start = body.stripLeading();
    int end = start.indexOf('\n');
    String first = (end < 0 ? start : start.substring(0, end)).toLowerCase(Locale.ROOT);
    if (start.startsWith("{")) {
      return Format.GEOJSON;
    }
    int tabs = (int) first.chars().filter(c -> c == '\t').count();
    if (tabs >= 14 && first.matches("\\d+\t.*")) {
      return Format.GEONAMES;
    }
    if (first.contains("where_prec") && first.contains("latitude")) {
      return Format.GED;
    }
    boolean columns = first.contains("name") && first.contains("lat") && first.contains("lon");
    return columns ? Format.CSV : Format.UNKNOWN;
  }
}
