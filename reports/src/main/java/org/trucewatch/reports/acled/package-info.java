/// The export of the Armed Conflict Location and Event Data project (ACLED), as CSV, spreadsheet or
/// JSON, in the releases with numbers for actor classes and those with words. Start at {@link
/// org.trucewatch.reports.acled.AcledFormat}; `docs/reference/acled.md` says what becomes of each
/// column.
@NullMarked
package org.trucewatch.reports.acled;

import org.jspecify.annotations.NullMarked;
