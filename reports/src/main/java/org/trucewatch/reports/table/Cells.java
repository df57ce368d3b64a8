package org.trucewatch.reports.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// One row while it is turned into items: gives cells as values and collects every flaw of the row,
/// not only the first. A cell that makes the row unusable marks it refused and stands in as a
/// harmless value until the row is dropped.
public final class Cells {
  /// Stands in for an identifier that could not be read.
  public static final String NO_ID = "?";

  private static final int MAX_ID = 200;
  private static final LocalDate NO_DATE = LocalDate.EPOCH;

  private final Table table;
  private final Row row;
  private final Account account;
  private boolean refused;

  public Cells(Table table, Row row, Account account) {
    this.table = table;
    this.row = row;
    this.account = account;
  }

  public boolean isRefused() {
    return refused;
  }

  public Row row() {
    return row;
  }

  public Table table() {
    return table;
  }

  /// The cell as read; empty if the table has no such column.
  public String text(String column) {
    int at = table.position(column);
    return at < 0 ? "" : row.cells().get(at);
  }

  /// The cell, or nothing if it is empty.
  public Optional<String> stated(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /// An identifier; the row is refused if there is none that can be used.
  public String id(String column) {
    String id = text(column);
    String why = whyNotAnId(id);
    if (why.isEmpty()) {
      return id;
    }
    refuse(Kind.UNUSABLE_ID, column, why, "Give an identifier of 1 to 200 plain characters.");
    return NO_ID;
  }

  /// Checks an identifier with what a reader puts before it, which may make it too long; the row is
  /// refused if it cannot be used.
  public void checkWhole(String column, String id) {
    String why = whyNotAnId(id);
    if (!refused && !why.isEmpty()) {
      String remedy = "Give an identifier, or a source, of fewer characters.";
      refuse(Kind.UNUSABLE_ID, column, "With its source before it: " + why, remedy);
    }
  }

  /// Whether an identifier is one that was read.
  public static boolean isUsable(String id) {
    return !id.equals(NO_ID) && whyNotAnId(id).isEmpty();
  }

  public static String whyNotAnId(String id) {
    if (id.isBlank()) {
      return "There is no identifier.";
    }
    if (id.length() > MAX_ID) {
      return "The identifier is longer than " + MAX_ID + " characters.";
    }
    if (id.indexOf(';') >= 0) {
      return "The identifier holds a semicolon, which separates identifiers in lists.";
    }
    return id.codePoints().anyMatch(Character::isISOControl)
        ? "The identifier holds a control character."
        : "";
  }

  /// The non-empty elements of a list separated by semicolons.
  public List<String> list(String column) {
    var elements = new ArrayList<String>();
    for (String element : text(column).split(";", -1)) {
      if (!element.isEmpty()) {
        elements.add(element);
      }
    }
    return elements;
  }

  /// A day written yyyy-MM-dd; the row is refused if it is not one.
  public LocalDate day(String column) {
    var day = isoDay(text(column));
    if (day.isEmpty()) {
      refuse(
          Kind.UNREADABLE_DATE,
          column,
          quoted(column) + " is not a day of the calendar.",
          "Write the day as yyyy-MM-dd, such as 2025-10-09.");
    }
    return day.orElse(NO_DATE);
  }

  /// Reads yyyy-MM-dd and nothing else.
  public static Optional<LocalDate> isoDay(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    return year < 0 || month < 0 || day < 0 ? Optional.empty() : calendarDay(year, month, day);
  }

  /// The day, if the calendar has it.
  public static Optional<LocalDate> calendarDay(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The number written in digits from `from` to `to`; -1 if anything else is there.
  public static int digits(String text, int from, int to) {
    if (from >= to || to > text.length() || to - from > 9) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /// A count of people; nothing if the cell is empty or, with a flaw, not a count.
  public OptionalInt number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    int number = digits(text, 0, text.length());
    if (number >= 0) {
      return OptionalInt.of(number);
    }
    setAside(
        Kind.UNREADABLE_NUMBER,
        column,
        quoted(column) + " is not a count of people.",
        "Write a whole number of 0 or more; leave the cell empty for \"not stated\".");
    return OptionalInt.empty();
  }

  /// A range from a pair of cells. An empty maximum means "at least".
  public Count range(String minimum, String maximum) {
    OptionalInt low = number(minimum);
    OptionalInt high = number(maximum);
    if (low.isEmpty()) {
      if (high.isPresent() && text(minimum).isEmpty()) {
        setAside(
            Kind.MAXIMUM_WITHOUT_MINIMUM,
            maximum,
            "A maximum is given without a minimum.",
            "Fill " + minimum + ", with 0 only if the speaker says that there may be none.");
      }
      return Count.notStated();
    }
    if (high.isEmpty()) {
      return new Count.AtLeast(low.getAsInt());
    }
    if (low.getAsInt() > high.getAsInt()) {
      setAside(
          Kind.RANGE_OUT_OF_ORDER,
          minimum,
          "The minimum " + low.getAsInt() + " is above the maximum " + high.getAsInt() + ".",
          "Swap the two if that is what the page says; the pair counts as not stated until then.");
      return Count.notStated();
    }
    return new Count.Between(low.getAsInt(), high.getAsInt());
  }

  /// `yes` or `no`; anything else counts as `yes`, the cautious reading, with a flaw.
  public boolean yesOrNo(String column) {
    String text = text(column);
    if (!text.equals("yes") && !text.equals("no")) {
      keep(
          Kind.UNKNOWN_WORD,
          column,
          quoted(column) + " is neither yes nor no, and is taken as yes, the cautious reading.",
          "Write yes or no.");
    }
    return !text.equals("no");
  }

  /// A two-letter country code; unknown, with a flaw, if it is not one.
  public Country country(String column) {
    String text = text(column);
    boolean twoLetters =
        text.length() == 2 && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    if (twoLetters) {
      return new Country(text);
    }
    setAside(
        Kind.UNKNOWN_COUNTRY,
        column,
        quoted(column) + " is not a two-letter country code.",
        "Write the ISO 3166 code in capitals; XX for unknown or both sides of a line.");
    return Country.UNKNOWN;
  }

  /// A point from two cells; nothing if both are empty or, with a flaw, if they make no point.
  public Optional<Point> point(String latitude, String longitude) {
    String lat = text(latitude);
    String lon = text(longitude);
    if (lat.isEmpty() && lon.isEmpty()) {
      return Optional.empty();
    }
    if (lat.isEmpty() || lon.isEmpty()) {
      String present = lat.isEmpty() ? longitude : latitude;
      setAside(
          Kind.HALF_A_COORDINATE,
          present,
          "Only one half of the coordinate is given.",
          "Give both " + latitude + " and " + longitude + ", or neither.");
      return Optional.empty();
    }
    double north = Decimal.parse(lat);
    double east = Decimal.parse(lon);
    if (north >= -90 && north <= 90 && east >= -180 && east <= 180) {
      return Optional.of(new Point(north, east));
    }
    boolean northIsBad = !(north >= -90 && north <= 90);
    String bad = northIsBad ? latitude : longitude;
    setAside(
        Kind.COORDINATE_OUT_OF_RANGE,
        bad,
        quoted(bad) + " is not a " + (northIsBad ? "latitude." : "longitude."),
        "Write decimal degrees, -90 to 90 north and -180 to 180 east; were the two swapped?");
    return Optional.empty();
  }

  /// Notes a flaw; the row stays as written.
  public void keep(Kind kind, String column, String why, String remedy) {
    flaw(kind, column, why, remedy, Outcome.KEPT);
  }

  /// Notes a flaw; the cell counts as not stated.
  public void setAside(Kind kind, String column, String why, String remedy) {
    flaw(kind, column, why, remedy, Outcome.CELL_SET_ASIDE);
  }

  /// Notes a flaw that makes the row unusable.
  public void refuse(Kind kind, String column, String why, String remedy) {
    refused = true;
    flaw(kind, column, why, remedy, Outcome.ROW_REFUSED);
  }

  /// The cell in quotation marks, shortened, for a message.
  public String quoted(String column) {
    String text = text(column);
    return "\"" + (text.length() > 40 ? text.substring(0, 39) + "…" : text) + "\"";
  }

  private void flaw(Kind kind, String column, String why, String remedy, Outcome outcome) {
    int at = table.position(column);
    long line = at < 0 ? row.line() : row.lineOf(at);
    String name = at < 0 ? column : table.header().get(at).strip();
    account.flaw(
        new Flaw(kind, new Place(table.name(), line, name), text(column), why, remedy, outcome));
  }
}
