package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.List;

/// A column of an export.
///
/// @param name its name: lower case with underscores
/// @param kind what its cells hold
/// @param meaning what it says, in one or two sentences
/// @param disclosure whether it may leave the case
public record Field(String name, Kind kind, String meaning, Disclosure disclosure) {

  /// What the cells of a column hold, if they hold anything.
  public enum Kind {
    /// Text, or several texts.
    TEXT("text"),
    /// Whole numbers.
    WHOLE("whole number"),
    /// Numbers with a fraction.
    DECIMAL("decimal number"),
    /// Yes or no.
    YES_NO("yes or no");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// The kind in plain words.
    public String words() {
      return words;
    }
  }

  /// Whether a column may leave the case in an export.
  public enum Disclosure {
    /// It may.
    OPEN,
    /// It never does. No column of today is restricted: the record holds what was published. What a
    /// later step adds that is not for everybody is marked here, and {@link Table} leaves it out of
    /// every form.
    RESTRICTED
  }

  static Field text(String name, String meaning) {
    return new Field(name, Kind.TEXT, meaning, Disclosure.OPEN);
  }

  static Field whole(String name, String meaning) {
    return new Field(name, Kind.WHOLE, meaning, Disclosure.OPEN);
  }

  static Field decimal(String name, String meaning) {
    return new Field(name, Kind.DECIMAL, meaning, Disclosure.OPEN);
  }

  static Field yesNo(String name, String meaning) {
    return new Field(name, Kind.YES_NO, meaning, Disclosure.OPEN);
  }

  /// The four columns of one number as a speaker states it.
  static List<Field> count(String name, String who) {
    var fields = new ArrayList<Field>();
    fields.add(whole(name + "_low", "Lowest number of " + who + " that the words allow."));
    fields.add(whole(name + "_high", "Highest; empty when not stated or open above."));
    fields.add(yesNo(name + "_open_above", "Yes: the words are \"at least\". Empty: no number."));
    fields.add(whole(name + "_best", "The recorder's own best estimate, if there is one."));
    return fields;
  }
}
