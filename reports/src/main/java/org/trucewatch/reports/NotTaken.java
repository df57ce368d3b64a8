package org.trucewatch.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Table;

/// Tables that are known and hold nothing that a case could take, each with the one reason to give.
enum NotTaken {
  /// Lists of incidents that the command line writes.
  OWN_LISTING(
      table ->
          List.of("incident", "happened_from", "where_precision", "origins", "policy").stream()
              .allMatch(table::has),
      "This is a list of incidents that Trucewatch wrote: conclusions, not reports.",
      "Export the case with --format case, and add the folder that this gives."),

  /// GDELT's Global Knowledge Graph and its counts.
  GDELT_THEMES(
      table -> List.of("v2themes", "gkgthemes", "gkgcounttype").stream().anyMatch(table::has),
      "This table of GDELT lists themes and numbers found in pages, not events.",
      "Add GDELT's tables of events or of mentions; they give leads to pages."),

  /// GDELT's files for normalising: how much it read in a day, month or year.
  GDELT_TOTALS(
      NotTaken::isTotals,
      "This table has no header row and looks like GDELT's totals by day and country: they say how"
          + " much the machines read, not what happened.",
      "Nothing, if it is; if it is another table, give it a header row and a mapping file"
          + " (`trucewatch map` proposes one)."),

  /// Codes of CAMEO and their meaning.
  CODES(
      NotTaken::isCodes,
      "This is a list of codes and what they mean, not of events.",
      "Nothing: Trucewatch knows CAMEO, see `trucewatch codebook`. A codebook of your own goes in"
          + " with `trucewatch codebook use`."),

  /// A description of the columns of some other table.
  COLUMNS(
      table ->
          List.of("name", "type", "description").stream().allMatch(table::has)
              && table.header().size() == 3,
      "This table describes the columns of another one; it holds none of its rows.",
      "Add the table that it describes.");

  private static final Pattern PERIOD = Pattern.compile("(19|20)\\d{2}((0[1-9]|1[0-2])(\\d{2})?)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|column B");
  private static final Pattern CODE = Pattern.compile("(\\w+\\.)?\\d{2,4}");

  /// How many columns named by codes make a list of codes.
  private static final int MANY_CODES = 20;

  private final Predicate<Table> test;
  private final String why;
  private final String remedy;

  NotTaken(Predicate<Table> test, String why, String remedy) {
    this.test = test;
    this.why = why;
    this.remedy = remedy;
  }

  /// The reason not to take the table, if it is one of these.
  static Optional<Flaw> find(Table table) {
    for (NotTaken kind : values()) {
      if (kind.test.test(table)) {
        return Optional.of(
            table.flaw(Kind.UNKNOWN_FORMAT, "", kind.why, kind.remedy, Outcome.FILE_REFUSED));
      }
    }
    return Optional.empty();
  }

  /// A period, perhaps a country, and a number, in the row that would be the header.
  private static boolean isTotals(Table table) {
    List<String> first = table.header();
    return (first.size() == 2 || first.size() == 3)
        && PERIOD.matcher(first.getFirst()).matches()
        && NUMBER.matcher(first.getLast()).matches()
        && (first.size() == 2 || COUNTRY.matcher(first.get(1)).matches());
  }

  private static boolean isCodes(Table table) {
    List<String> names = table.header();
    return names.size() >= MANY_CODES
        && names.stream().allMatch(name -> CODE.matcher(name.strip()).matches());
  }
}
