package org.trucewatch.reports.peace;

/// What a row records about one agreement, ceasefire or end of fighting.
///
/// @param id the row's own identifier
/// @param day when
/// @param parties between whom, as written
/// @param summary in neutral words
/// @param ref what it is about, by a name that other rows about it share
/// @param url where its text stands; empty if none is given
record Recorded(String id, Days day, String parties, String summary, String ref, String url) {}
