package org.trucewatch.app.desk;

import java.util.List;

/// Something that a request may say.
///
/// @param name its name
/// @param place where it stands
/// @param form what it looks like
/// @param words what it means
record Parameter(String name, Place place, Form form, String words) {
  /// Where a parameter stands.
  enum Place {
    PATH,
    QUERY
  }

  /// What a parameter looks like.
  sealed interface Form {
    /// Any text.
    record Text() implements Form {}

    /// A day, YYYY-MM-DD.
    record Day() implements Form {}

    /// A whole number.
    ///
    /// @param least the least
    /// @param most the most
    record Whole(long least, long most) implements Form {}

    /// Present or absent.
    record Flag() implements Form {}

    /// One of some words.
    ///
    /// @param words the words
    record Choice(List<String> words) implements Form {}
  }

  static Parameter path(String name, String words) {
    return new Parameter(name, Place.PATH, new Form.Text(), words);
  }

  static Parameter text(String name, String words) {
    return new Parameter(name, Place.QUERY, new Form.Text(), words);
  }

  static Parameter day(String name, String words) {
    return new Parameter(name, Place.QUERY, new Form.Day(), words);
  }

  static Parameter flag(String name, String words) {
    return new Parameter(name, Place.QUERY, new Form.Flag(), words);
  }

  static Parameter whole(String name, long least, long most, String words) {
    return new Parameter(name, Place.QUERY, new Form.Whole(least, most), words);
  }

  static Parameter choice(String name, List<String> choices, String words) {
    return new Parameter(name, Place.QUERY, new Form.Choice(choices), words);
  }
}
