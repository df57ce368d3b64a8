/// Codebooks: from their files to the values of `claims.codebook`.
///
/// In: the files that are shipped with the program and those that a user adds, as
/// `docs/reference/codebooks.md` describes them. Out: {@link
/// org.trucewatch.reports.codebooks.Codebooks}, with a lookup for each scheme, and a flaw for each
/// row that cannot be used. Start at {@link org.trucewatch.reports.codebooks.Codebooks#shipped()}.
@NullMarked
package org.trucewatch.reports.codebooks;

import org.jspecify.annotations.NullMarked;
