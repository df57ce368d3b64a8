package org.trucewatch.journal;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;

/// A case as of some moment: a pure function of the entries up to `head` and of `asOf`.
///
/// @param evidence sources, reports, claims, statements and the decisions in force
/// @param documents documents kept beside the record, by name
/// @param settings the settings, by name
/// @param decisions the decisions in force with their numbers, in the order of `evidence`: of each
///   analyst on each pair the last that was not undone
/// @param asOf the moment
/// @param head the state of the journal that was read
public record View(
    Evidence evidence,
    List<Document> documents,
    SortedMap<String, String> settings,
    List<NumberedDecision> decisions,
    AsOf asOf,
    Head head) {
  public View {
    documents = List.copyOf(documents);
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    decisions = List.copyOf(decisions);
  }
}
