package org.trucewatch.output.tables;

import java.util.List;

/// The shape of a table: what it lists, in which columns.
///
/// @param name its name, also that of its file or sheet
/// @param title what one row is, in a sentence
/// @param fields the columns in order
public record Shape(String name, String title, List<Field> fields) {
  public Shape {
    fields = List.copyOf(fields);
  }
}
