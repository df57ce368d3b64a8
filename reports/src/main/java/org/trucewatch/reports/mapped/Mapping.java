package org.trucewatch.reports.mapped;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Source;
import org.trucewatch.reports.table.ReadSettings.DateOrder;

/// How a table is read: what each row means, and which column holds what.
///
/// @param name name of the mapping file
/// @param rows what one row means
/// @param source who publishes the rows
/// @param rules how its cells are written
/// @param fields where each field comes from
/// @param text the mapping file, kept with the case
public record Mapping(
    String name, Rows rows, Source source, Rules rules, Map<Field, FieldRule> fields, String text) {

  public Mapping {
    fields =
        Collections.unmodifiableMap(
            fields.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(fields));
  }

  /// The rule for a field, if the mapping has one.
  public Optional<FieldRule> find(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /// Whether rows have ids of their own, so that a changed row is known again. Without them a hash
  /// of all cells stands in, and a changed row is another row.
  public boolean hasStableIds() {
    return fields.containsKey(Field.ID);
  }

  /// What one row means.
  public enum Rows {
    /// One event as one speaker tells it: a report and a claim.
    EVENT('e'),
    /// A sum over several events, a period or several places: a claim that only covers others.
    SUM('s'),
    /// A published page and no more.
    REPORT('r'),
    /// What a speaker says that is not about one event: a report and a statement.
    STATEMENT('t');

    private final char letter;

    Rows(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }

    /// The word in a mapping file.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rows> find(String word) {
      return Arrays.stream(values()).filter(rows -> rows.word().equals(word)).findFirst();
    }
  }

  /// How the cells of a table are written.
  ///
  /// @param sheet the sheet to read, where a file has several
  /// @param missing words for "not stated", compared without regard to case
  /// @param thousands what stands between thousands; empty if nothing does
  /// @param decimal what stands before decimals
  /// @param order whether the day or the month comes first in 3/4/2014
  /// @param formats other forms of dates
  public record Rules(
      Optional<String> sheet,
      Set<String> missing,
      String thousands,
      char decimal,
      Optional<DateOrder> order,
      List<String> formats) {
    /// Words that mean "not stated" unless the mapping names its own.
    public static final Set<String> USUAL_MISSING =
        Set.of("", "-", "--", "—", "–", "n/a", "na", "nan", "null", "not stated", "?");

    public Rules {
      missing = Set.copyOf(missing);
      formats = List.copyOf(formats);
    }

    /// Whether a cell says "not stated".
    boolean isMissing(String cell) {
      if (cell.isEmpty()) {
        return true;
      }
      for (String word : missing) {
        if (word.equalsIgnoreCase(cell)) {
          return true;
        }
      }
      return false;
    }
  }

  /// Where one field comes from.
  ///
  /// @param columns the columns, by name; several are joined
  /// @param values what the words of the column mean; empty if they stand for themselves
  /// @param constant the value of every row
  /// @param otherwise the value of an empty cell, and of a word that is not in the list
  /// @param separator what stands between the elements of a list, or joins several columns
  /// @param spot where the rule stands in the mapping file
  public record FieldRule(
      List<String> columns,
      Map<String, String> values,
      Optional<String> constant,
      Optional<String> otherwise,
      Optional<String> separator,
      Mistake.Spot spot) {
    public FieldRule {
      columns = List.copyOf(columns);
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
