/// From files to reports, claims, statements and *flaws*: what could not be read, where, and what
/// to do about it.
///
/// In: a file or a folder in one of the formats of {@link org.trucewatch.reports.table.Format},
/// known by its first line. Out: {@link org.trucewatch.claims.Item}s and {@link
/// org.trucewatch.reports.table.Flaw}s, one by one as they are met, and a {@link
/// org.trucewatch.reports.table.Tally} that adds up.
///
/// Start at {@link org.trucewatch.reports.Reports#read}. The steps: `table` turns files into rows,
/// whatever their format; then one package for each family of formats turns rows into items. The
/// pages in `docs/reference` say what is read how, `docs/concepts/precision.md` why precision
/// travels with every place and time.
@NullMarked
package org.trucewatch.reports;

import org.jspecify.annotations.NullMarked;
