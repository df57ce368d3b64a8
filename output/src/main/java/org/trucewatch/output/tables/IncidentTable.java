package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.tables.Field.Disclosure;
import org.trucewatch.output.tables.Field.Kind;

/// The columns of `trucewatch incidents`, explained, with what a number must be quoted with.
final class IncidentTable {
  private static final List<String> MEASURES =
      List.of("killed", "civilians_killed", "children_killed", "injured");

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("incident", "Identifier: i- and the id of the earliest claim in it."),
          Map.entry("happened", "When, in short, as precisely as it is known."),
          Map.entry("happened_from", "First day, yyyy-MM-dd, in local time of the event."),
          Map.entry("happened_to", "Last day. With date_precision 1, two days are one night."),
          Map.entry("date_precision", "1 day, 2 a few days, 3 week, 4 month, 5 year."),
          Map.entry("place", "Where, in the spelling that most claims use."),
          Map.entry("admin1", "Province."),
          Map.entry("country", "ISO 3166 code; XX is unknown or both sides of a line."),
          Map.entry(
              "where_precision",
              "1 exact, 2 near, 3 district, 4 province, 5 several provinces or a line, 6 country,"
                  + " 7 sea or air."),
          Map.entry("where_precision_words", "The same in words."),
          Map.entry("types", "Kinds of event told: the best backed, and one of another class."),
          Map.entry("losses_by_side", "Dead combatants of each side, as admitted and as asserted."),
          Map.entry("origins", "Independent-looking voices behind it: copies count once."),
          Map.entry("groups", "Groups of origins that are independent of each other."),
          Map.entry("pages", "Pages that carry it, copies included."),
          Map.entry("claims", "Claims that were joined into it."),
          Map.entry("origin_ids", "The origins, by their ids in the table sources."),
          Map.entry("contested", "What speakers contest, in words; empty when nothing is."),
          Map.entry("aerial_status", "Who declares an air strike, by rule aerial-status/1."),
          Map.entry(
              "part_above_whole",
              "Parts whose highest number is above the highest of all killed, from speakers who"
                  + " count differently; nothing is corrected."),
          Map.entry("part_of", "The incident that this one is a detail of: never add the two."),
          Map.entry("policy", "Name and version of the policy that gave the numbers."));

  static final Shape SHAPE =
      new Shape(
          "incidents", "One row for each incident: claims judged to be about one event.", fields());

  private IncidentTable() {}

  static Table of(Edition edition) {
    return new Table(
        SHAPE, () -> IncidentListing.stream(edition.picture()).map(entry -> row(entry, edition)));
  }

  private static Listing.Row row(IncidentListing.Entry entry, Edition edition) {
    Listing.Row row = IncidentListing.row(entry);
    var cells = new ArrayList<>(row.cells());
    cells.add(Cell.of(edition.picture().asOfWords()));
    cells.add(Cell.of(edition.root()));
    return new Listing.Row(cells, row.point());
  }

  private static List<Field> fields() {
    var fields = new ArrayList<Field>();
    for (Listing.Column column : IncidentListing.listColumns()) {
      fields.add(
          new Field(column.name(), kind(column.name()), meaning(column.name()), Disclosure.OPEN));
    }
    fields.add(Field.text("as_of", "The moment that the row is for."));
    fields.add(Field.text("journal_root", "The root that pins the state of the record."));
    return fields;
  }

  private static Kind kind(String name) {
    if (name.endsWith("_open_above")) {
      return Kind.YES_NO;
    }
    boolean number =
        name.endsWith("_low")
            || name.endsWith("_high")
            || name.endsWith("_best")
            || List.of("date_precision", "where_precision", "origins", "groups", "pages", "claims")
                .contains(name);
    return number ? Kind.WHOLE : Kind.TEXT;
  }

  private static String meaning(String name) {
    for (String measure : MEASURES) {
      String people = measure.replace('_', ' ');
      if (name.equals(measure)) {
        return "Range of " + people + " over origins, in words; + means \"at least\".";
      }
      if (name.startsWith(measure + "_")) {
        return ofRange(name.substring(measure.length() + 1), people);
      }
    }
    String meaning = MEANINGS.get(name);
    if (meaning == null) {
      throw new IllegalStateException("The column " + name + " has no meaning: give it one.");
    }
    return meaning;
  }

  private static String ofRange(String end, String people) {
    return switch (end) {
      case "low" -> "Lowest number of " + people + " that counts. Empty: not stated, never 0.";
      case "high" -> "Highest number that counts; empty when not stated or open above.";
      case "open_above" -> "Yes: somebody says \"at least\", so there is no highest number.";
      default -> "One number out of those stated, if the policy chooses one. Not a truth.";
    };
  }
}
