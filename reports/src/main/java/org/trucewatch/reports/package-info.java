/// From files to reports, claims, statements and *flaws*: what could not be read, where, and what
/// to do about it.
///
/// In: a file or a folder in one of the formats of {@link org.trucewatch.reports.Format}, known by
/// its first line. Out: {@link org.trucewatch.claims.Item}s and {@link
/// org.trucewatch.reports.Flaw}s, one by one as they are met, and a {@link
/// org.trucewatch.reports.Tally} that adds up. Labels for scoring ({@link
/// org.trucewatch.reports.Gold}) are kept apart and never become items.
///
/// Start at {@link org.trucewatch.reports.Reports#read}; `docs/reference/case-format.md` and
/// `docs/reference/ged.md` say what is read how, `docs/concepts/precision.md` why precision travels
/// with every place and time.
@NullMarked
package org.trucewatch.reports;

import org.jspecify.annotations.NullMarked;
