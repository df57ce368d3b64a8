package org.trucewatch.reports.mapped;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.mapped.Mapping.Rows;
import org.trucewatch.reports.names.Countries;
import org.trucewatch.reports.table.Decimal;
import org.trucewatch.reports.table.Flaw.Kind;

/// The place of a row. How exactly it is known is only taken from what the file or the mapping
/// says: without that, the district if a place is named, else the province, else the country,
/// whatever the coordinates.
final class PlaceFields {
  private static final Pattern DEGREES =
      Pattern.compile(
          "([NSEWnsew])?\\s*(-?\\d{1,3})\\s*[°º]\\s*(?:(\\d{1,2})\\s*['′’])?\\s*"
              + "(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|”|''))?\\s*([NSEWnsew])?");
  private static final Pattern PAIR =
      Pattern.compile(
          "\\(?\\s*(.+?)\\s*(?:;|,\\s+|,(?=\\s*[-+\\d])|\\s+(?=[-+\\dNSEWnsew]))\\s*(.+?)\\s*\\)?");
  private static final Pattern DMS_PAIR =
      Pattern.compile("(.*?[NSns])[\\s,;]*(.*?[EWew])|([NSns].*?)[\\s,;]*([EWew].*)");

  private PlaceFields() {}

  static Where where(FieldCells row) {
    var country = row.value(Field.COUNTRY, Countries::find, "ISO codes and usual English names");
    var place = row.text(Field.PLACE);
    var admin1 = row.text(Field.ADMIN1);
    var admin2 = row.text(Field.ADMIN2);
    var stated =
        row.value(
            Field.PLACE_PRECISION,
            Words::placePrecision,
            String.join(", ", Words.PLACE_PRECISIONS));
    var usual =
        place.isPresent() || admin2.isPresent()
            ? WherePrecision.DISTRICT
            : admin1.isPresent() ? WherePrecision.PROVINCE : WherePrecision.COUNTRY;
    var precision = stated.orElse(usual);
    if (row.mapping().rows() == Rows.SUM && !precision.isCoarse()) {
      precision = WherePrecision.REGION;
    }
    return new Where(
        place.orElse(""), admin1, admin2, country.orElse(Country.UNKNOWN), point(row), precision);
  }

  private static Optional<Point> point(FieldCells row) {
    if (row.has(Field.COORDINATES)) {
      return row.text(Field.COORDINATES).flatMap(text -> pair(row, text));
    }
    var latitude = row.text(Field.LATITUDE);
    var longitude = row.text(Field.LONGITUDE);
    if (latitude.isPresent() != longitude.isPresent()) {
      Field present = latitude.isPresent() ? Field.LATITUDE : Field.LONGITUDE;
      row.cells()
          .setAside(
              Kind.HALF_A_COORDINATE,
              row.column(present),
              "Only one half of the coordinate is given.",
              "Give both, or neither.");
      return Optional.empty();
    }
    return latitude.isEmpty()
        ? Optional.empty()
        : point(row, Field.LATITUDE, latitude.get(), longitude.orElseThrow());
  }

  private static Optional<Point> pair(FieldCells row, String text) {
    Matcher degrees = DMS_PAIR.matcher(text);
    if (text.length() < 80 && degrees.matches()) {
      boolean signsLast = degrees.start(1) >= 0;
      return point(
          row,
          Field.COORDINATES,
          part(text, degrees, signsLast ? 1 : 3),
          part(text, degrees, signsLast ? 2 : 4));
    }
    Matcher pair = PAIR.matcher(text);
    if (text.length() < 80 && pair.matches()) {
      return point(row, Field.COORDINATES, part(text, pair, 1), part(text, pair, 2));
    }
    return point(row, Field.COORDINATES, text, "");
  }

  private static String part(String text, Matcher matcher, int group) {
    return text.substring(matcher.start(group), matcher.end(group)).strip();
  }

  private static Optional<Point> point(
      FieldCells row, Field field, String latitude, String longitude) {
    double north = degrees(latitude, row.mapping().rules().decimal(), "SNsn");
    double east = degrees(longitude, row.mapping().rules().decimal(), "WEwe");
    boolean isPoint = Math.abs(north) <= 90 && Math.abs(east) <= 180;
    if (isPoint && !(north == 0 && east == 0)) {
      return Optional.of(new Point(north, east));
    }
    String shown = FieldCells.shorten(latitude + " " + longitude);
    row.cells()
        .setAside(
            Kind.COORDINATE_OUT_OF_RANGE,
            row.column(field),
            isPoint
                ? "0, 0 lies in the open sea and mostly stands for \"not known\"."
                : "\"" + shown + "\" is no latitude and longitude.",
            "Write degrees as 33.2 and 69.5, or 33°12'30\"N 69°30'E; were the two swapped?");
    return Optional.empty();
  }

  /// Degrees; NaN if the text has none, or the letter of another direction.
  static double degrees(String text, char decimal, String letters) {
    if (text.length() > 40) {
      return Double.NaN;
    }
    double simple = decimal == '.' ? Decimal.parse(text) : Double.NaN;
    if (!Double.isNaN(simple)) {
      return simple;
    }
    Matcher parts = DEGREES.matcher(text);
    if (!parts.matches()) {
      String plain = decimal == '.' ? text : text.replace(decimal, '.');
      return Decimal.parse(plain.replaceFirst("°$", ""));
    }
    double whole = Double.parseDouble(part(text, parts, 2));
    double minutes = parts.start(3) < 0 ? 0 : Double.parseDouble(part(text, parts, 3));
    double seconds = parts.start(4) < 0 ? 0 : Double.parseDouble(part(text, parts, 4));
    String letter =
        parts.start(1) >= 0
            ? part(text, parts, 1)
            : parts.start(5) >= 0 ? part(text, parts, 5) : "";
    boolean isWrong = !letter.isEmpty() && letters.indexOf(letter.charAt(0)) < 0;
    if (isWrong || minutes >= 60 || seconds >= 60) {
      return Double.NaN;
    }
    boolean isNegative =
        part(text, parts, 2).startsWith("-")
            || letter.equalsIgnoreCase("S")
            || letter.equalsIgnoreCase("W");
    double size = Math.abs(whole) + minutes / 60 + seconds / 3600;
    return isNegative ? -size : size;
  }
}
