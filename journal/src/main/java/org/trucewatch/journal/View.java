package org.trucewatch.journal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;

/// A case as of some moment: a pure function of the entries up to `head` and of `asOf`.
///
/// @param evidence sources, reports, claims, statements and the decisions in force
/// @param documents documents kept beside the record, by name
/// @param settings the settings, by name
/// @param acts the analysts' decisions and the training run in force, with their numbers
/// @param asOf the moment
/// @param head the state of the journal that was read
public record View(
    Evidence evidence,
    List<Document> documents,
    SortedMap<String, String> settings,
    Acts acts,
    AsOf asOf,
    Head head) {
  public View {
    documents = List.copyOf(documents);
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  /// The decisions in force with their numbers.
  public List<NumberedDecision> decisions() {
    return acts.decisions();
  }

  /// The case as it is now if nothing but decisions were made and taken back since: the same as
  /// {@link Journal#asOf} gives, without reading the claims again. Empty if other things happened,
  /// or this is not a view of the whole record of the journal.
  public Optional<View> redecided(Journal journal) {
    return Redecided.view(this, journal);
  }

  /// The training run in force.
  public Optional<NumberedTraining> training() {
    return acts.training();
  }
}
