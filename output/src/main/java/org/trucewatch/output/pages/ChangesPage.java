package org.trucewatch.output.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What changed in the record from one moment to another, each change with what brought it about.
///
/// @param since the earlier moment
/// @param until the later moment
/// @param words the whole in a sentence
/// @param items the changes, in the order of the incidents at the later moment; then of those gone;
///   then statements that came in, by their ids
public record ChangesPage(String since, String until, String words, List<Item> items) {
  public ChangesPage {
    items = List.copyOf(items);
  }

  /// The sorts of change.
  public enum Kind {
    /// None of its claims was in an incident.
    NEW,
    /// Its claims were in several.
    MERGED,
    /// Its claims are in several.
    SPLIT,
    /// Its harm is graded otherwise.
    REGRADED,
    /// A number of people has another range.
    RANGE_MOVED,
    /// Other things are contested.
    CONTEST,
    /// None of its claims is in an incident.
    GONE,
    /// A statement, which is about no single event, came in. The incident is empty.
    STATEMENT;

    /// The word used in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One change of one incident.
  ///
  /// @param kind the word of its {@link Kind}
  /// @param incident the incident, by the id it has at the later moment; the earlier if it is gone;
  ///   empty for a statement
  /// @param headline the incident in a line
  /// @param words the change in a sentence
  /// @param before how it stood, where that can be said in few words
  /// @param after how it stands
  /// @param entries the entries of the journal that did it
  /// @param reports the reports that did it
  public record Item(
      String kind,
      String incident,
      String headline,
      String words,
      Optional<String> before,
      Optional<String> after,
      List<Long> entries,
      List<String> reports) {
    public Item {
      entries = List.copyOf(entries);
      reports = List.copyOf(reports);
    }
  }
}
