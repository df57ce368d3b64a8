package org.trucewatch.reports.peace;

import java.util.List;

/// What a row records about one agreement, ceasefire or end of fighting.
///
/// @param id the row's own identifier
/// @param told when
/// @param parties between whom, in one line
/// @param summary in neutral words
/// @param refs what it is about, by names that other rows about it share; its own name first
/// @param url where its text stands; empty if none is given
record Recorded(
    String id, Told told, String parties, String summary, List<String> refs, String url) {
  Recorded {
    refs = List.copyOf(refs);
  }
}
