package org.trucewatch.claims;

import java.util.Locale;

/// Who is said to have acted, or to have been hit, in the speaker's words. Not knowing is
/// information here, so it has its own cases.
public sealed interface Actor {
  /// A named actor or target, as the report writes it.
  ///
  /// @param asWritten the name; not blank
  record Named(String asWritten) implements Actor {
    public Named {
      if (asWritten.isBlank()) {
        throw new IllegalArgumentException("A named actor has a name; use NotStated.");
      }
    }
  }

  /// The speaker says that the actor is not known, or leaves it open.
  ///
  /// @param asWritten the speaker's words, such as "unknown jets"
  record Unknown(String asWritten) implements Actor {}

  /// The speaker says that nobody acted, for example that it was an accident.
  ///
  /// @param asWritten the speaker's words, such as "none (accident)"
  record Nobody(String asWritten) implements Actor {}

  /// The report says nothing about it.
  ///
  /// @param asWritten empty, or the recorder's "not stated"
  record NotStated(String asWritten) implements Actor {}

  /// The words of the report; may be empty.
  String asWritten();

  /// Reads a cell: "none…" is {@link Nobody}; "unknown…", "unclear…", "unclaimed…" and
  /// "unidentified…" are {@link Unknown}; "not stated", "not named" and an empty cell are {@link
  /// NotStated}; all else is {@link Named}.
  static Actor parse(String cell) {
    String text = cell.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.startsWith("not stated") || lower.startsWith("not named")) {
      return new NotStated(text);
    }
    if (lower.equals("none") || lower.startsWith("none ") || lower.startsWith("none(")) {
      return new Nobody(text);
    }
    if (lower.startsWith("unknown")
        || lower.startsWith("unclear")
        || lower.startsWith("unclaimed")
        || lower.startsWith("unidentified")) {
      return new Unknown(text);
    }
    return new Named(text);
  }
}
