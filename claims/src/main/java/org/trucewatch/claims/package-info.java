/// The vocabulary: immutable values for who, what, where, when, how many and how sure.
///
/// Nothing comes in and nothing goes out: every other room speaks in these words, and the words are
/// those of `docs/glossary.md`. Start at {@link org.trucewatch.claims.Claim}: one report saying
/// that one speaker asserts, denies, admits or justifies something about one event. {@link
/// org.trucewatch.claims.Evidence} is all that a case holds as of a date.
///
/// Codebooks follow the field: precision of place and date is UCDP GED's, the grades of sources are
/// the Admiralty's, casualty counts are ranges in the manner of Airwars and the Bureau of
/// Investigative Journalism.
@NullMarked
package org.trucewatch.claims;

import org.jspecify.annotations.NullMarked;
