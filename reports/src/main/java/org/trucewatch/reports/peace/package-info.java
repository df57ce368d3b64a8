/// Data sets about agreements, ceasefires and ends of conflicts: UCDP Peace Agreements, UCDP
/// Conflict Termination, ETH/PRIO ceasefires, PA-X. Each row is a report and what its recorder says
/// about one agreement. Start at {@link org.trucewatch.reports.peace.PeaceFormat};
/// `docs/reference/peace.md` says what becomes of each column.
@NullMarked
package org.trucewatch.reports.peace;

import org.jspecify.annotations.NullMarked;
