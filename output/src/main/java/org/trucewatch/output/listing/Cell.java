package org.trucewatch.output.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.trucewatch.output.words.Visible;

/// One cell of a listing.
public sealed interface Cell {
  /// Text.
  ///
  /// @param text may hold anything a report holds; every form neutralises it
  record Words(String text) implements Cell {}

  /// A whole number.
  ///
  /// @param value the number
  record Whole(long value) implements Cell {}

  /// A number with a fraction, such as a coordinate.
  ///
  /// @param value the number, finite
  record Decimal(double value) implements Cell {}

  /// Yes or no.
  ///
  /// @param value the answer
  record YesNo(boolean value) implements Cell {}

  /// Several texts.
  ///
  /// @param values in order
  record Many(List<String> values) implements Cell {
    public Many {
      values = List.copyOf(values);
    }
  }

  /// Text with a mark that a remark below the listing explains. Tables show it; files have a column
  /// of its own for what it means.
  ///
  /// @param text the text
  /// @param mark the mark
  record Marked(String text, String mark) implements Cell {}

  /// Nothing is stated. Never the same as zero.
  record Absent() implements Cell {}

  /// Nothing is stated.
  static Cell absent() {
    return new Absent();
  }

  /// Text.
  static Cell of(String text) {
    return text.isEmpty() ? absent() : new Words(text);
  }

  /// A whole number.
  static Cell of(long value) {
    return new Whole(value);
  }

  /// A whole number, or nothing.
  static Cell of(OptionalInt value) {
    return value.isPresent() ? new Whole(value.getAsInt()) : absent();
  }

  /// Yes or no.
  static Cell of(boolean value) {
    return new YesNo(value);
  }

  /// Several texts.
  static Cell of(List<String> values) {
    return values.isEmpty() ? absent() : new Many(values);
  }

  /// The cell as text on one line, safe to show.
  default String shown() {
    return switch (this) {
      case Words(String text) -> Visible.of(text);
      case Marked(String text, String mark) -> Visible.of(text) + mark;
      case Whole(long value) -> Long.toString(value);
      case Decimal(double value) -> BigDecimal.valueOf(value).toPlainString();
      case YesNo(boolean value) -> value ? "yes" : "no";
      case Many(List<String> values) -> Visible.of(String.join("; ", values));
      case Absent() -> "";
    };
  }
}
