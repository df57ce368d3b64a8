package org.trucewatch.reports.mapped;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.reports.mapped.Mapping.Rows;

/// What a column can hold.
public enum Field {
  ID("identifies the row; several columns are joined with -. Without it, a hash of all cells", ""),
  DATE("when it happened: a day, a month (2010-01, January 2010) or a year", "es"),
  DATE_FROM("first day, where there are two columns", "es"),
  DATE_TO("last day", "es"),
  TIME("the time of day, in the words of the file", "es"),
  DATE_PRECISION("day, few-days, week, month, year, or UCDP's 1 to 5", "es"),
  PLACE("the place in the words of the file", "es"),
  ADMIN1("province", "es"),
  ADMIN2("district", "es"),
  COUNTRY("code of two or three letters, or English name", "es"),
  LATITUDE("degrees north, decimal or with minutes and seconds", "es"),
  LONGITUDE("degrees east", "es"),
  COORDINATES("latitude and longitude in one cell", "es"),
  PLACE_PRECISION(
      "exact, near, district, province, region, country, sea-or-air, or UCDP's 1 to 7", "es"),
  TYPE("what kind of event", "es"),
  ATTACKER("who is said to have acted", "es"),
  TARGET("who or what is said to have been hit", "es"),
  SIDE_A("one side, where the file does not say who acted", "es"),
  SIDE_B("the other side", "es"),
  KILLED("all killed: 5, 3-5, at least 5, dozens", "es"),
  KILLED_MIN("lowest number of killed", "es"),
  KILLED_MAX("highest number of killed", "es"),
  KILLED_BEST("best estimate, beside lowest and highest", "es"),
  CIVILIANS("civilians among the killed", "es"),
  CIVILIANS_MIN("lowest number", "es"),
  CIVILIANS_MAX("highest number", "es"),
  CHILDREN("children among the civilians killed", "es"),
  CHILDREN_MIN("lowest number", "es"),
  CHILDREN_MAX("highest number", "es"),
  COMBATANTS("combatants among the killed", "es"),
  COMBATANTS_MIN("lowest number", "es"),
  COMBATANTS_MAX("highest number", "es"),
  COMBATANTS_SIDE("the side of the combatants", "es"),
  INJURED("all injured", "es"),
  INJURED_MIN("lowest number", "es"),
  INJURED_MAX("highest number", "es"),
  SPEAKER("who tells it; without it, the source of the rows", "est"),
  STANCE("asserts, denies, admits, justifies; of a statement also demands, offers …", "est"),
  HEDGED("yes or no: reportedly, cannot confirm", "est"),
  SAID("the day on which a statement was made", "t"),
  ADDRESSEE("to whom a statement is made", "t"),
  TOPIC("on what", "t"),
  SUMMARY("what is said", "t"),
  REFS("agreements and clauses referred to", "t"),
  OUTLET("who published the page; without it, the source of the rows", "esrt"),
  PUBLISHED("the day of publication", "esrt"),
  URL("the address of the page", "esrt"),
  HEADLINE("what the page is about", "esrt"),
  LANGUAGE("code of the language (en, ps, fa)", "esrt"),
  CITES("the outlets it relies on, a list", "esrt"),
  NOTE("the recorder's note", "esrt");

  private final String meaning;
  private final String rows;

  Field(String meaning, String rows) {
    this.meaning = meaning;
    this.rows = rows;
  }

  /// The word in a mapping file.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it holds, in words.
  public String meaning() {
    return meaning;
  }

  /// Whether rows of this meaning have the field.
  public boolean isOf(Rows meant) {
    return rows.isEmpty() || rows.indexOf(meant.letter()) >= 0;
  }

  static Optional<Field> find(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Field::word).toList();
  }

  /// Fields that hold a number of people.
  static Set<Field> counts() {
    return java.util.EnumSet.range(KILLED, INJURED_MAX);
  }
}
