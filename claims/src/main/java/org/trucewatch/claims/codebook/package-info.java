/// Codebooks as values: what kinds of events there are and which words name them, how other schemes
/// call the same, which actors there are and who calls them what.
///
/// In: nothing; `reports.codebooks` reads the files into these values, the shipped ones lie in this
/// package's resources. Out: lookups that answer with a value also when there is no counterpart:
/// {@link org.trucewatch.claims.codebook.Counterpart}. Start at {@link
/// org.trucewatch.claims.codebook.InForce}, all that linkage reads; the format of the files is in
/// `docs/reference/codebooks.md`.
@NullMarked
package org.trucewatch.claims.codebook;

import org.jspecify.annotations.NullMarked;
