package org.trucewatch.reports.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.reports.mapped.Mapping.FieldRule;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Flaw.Kind;

/// One row seen through a mapping: the text of a field, after missing words, value lists, constants
/// and defaults.
final class FieldCells {
  private final Mapping mapping;
  private final Cells cells;

  FieldCells(Mapping mapping, Cells cells) {
    this.mapping = mapping;
    this.cells = cells;
  }

  Cells cells() {
    return cells;
  }

  Mapping mapping() {
    return mapping;
  }

  boolean has(Field field) {
    return mapping.find(field).isPresent();
  }

  /// The text of a field; nothing if it is not mapped, empty, or a word for "not stated".
  Optional<String> text(Field field) {
    var rule = mapping.find(field);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    if (rule.get().constant().isPresent()) {
      return rule.get().constant();
    }
    var parts = new ArrayList<String>();
    for (String column : rule.get().columns()) {
      String cell = cells.text(column).strip();
      if (!isMissing(cell) || rule.get().values().containsKey(Columns.plain(cell))) {
        parts.add(cell);
      }
    }
    if (parts.isEmpty()) {
      return rule.get().otherwise();
    }
    String joint = field == Field.ID ? "-" : ", ";
    return value(field, rule.get(), String.join(rule.get().separator().orElse(joint), parts));
  }

  private Optional<String> value(Field field, FieldRule rule, String text) {
    if (rule.values().isEmpty()) {
      return Optional.of(text);
    }
    var known = Optional.ofNullable(rule.values().get(Columns.plain(text)));
    if (known.isEmpty()) {
      String rest = rule.otherwise().map(it -> "; \"" + it + "\" is taken.").orElse(".");
      cells.setAside(
          Kind.UNKNOWN_WORD,
          column(field),
          cells.quoted(column(field)) + " is not in the list of values for " + field.word() + rest,
          "Add it to the mapping file.");
    }
    return known.or(rule::otherwise);
  }

  /// The text of a field turned into a value; nothing, with a flaw, if it cannot be.
  <T> Optional<T> value(Field field, Function<String, Optional<T>> read, String words) {
    var text = text(field);
    var value = text.flatMap(read);
    if (text.isPresent() && value.isEmpty()) {
      cells.setAside(
          Kind.UNKNOWN_WORD,
          column(field),
          "\"" + shorten(text.get()) + "\" is none of the words for " + field.word() + ".",
          "Give a list of values in the mapping file. The words are: " + words + ".");
    }
    return value;
  }

  /// The elements of a list.
  List<String> list(Field field) {
    String separator =
        mapping.find(field).flatMap(FieldRule::separator).filter(it -> !it.isEmpty()).orElse(";");
    String text = text(field).orElse("");
    var elements = new ArrayList<String>();
    int from = 0;
    for (int to = 0; to >= 0; from = to + separator.length()) {
      to = text.indexOf(separator, from);
      String element = text.substring(from, to < 0 ? text.length() : to).strip();
      if (!element.isEmpty()) {
        elements.add(element);
      }
    }
    return elements;
  }

  boolean isMissing(String cell) {
    return mapping.rules().isMissing(cell);
  }

  /// The column to name in a flaw about a field.
  String column(Field field) {
    return mapping.find(field).flatMap(rule -> rule.columns().stream().findFirst()).orElse("");
  }

  static String shorten(String text) {
    return text.length() > 40 ? text.substring(0, 39) + "…" : text;
  }
}
