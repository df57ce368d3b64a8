/// Which claims are about the same event, why, on how many independent origins, and what is said.
///
/// In: {@link org.trucewatch.claims.Evidence}, all that a case holds as of a date, analysts'
/// decisions included. Out: {@link org.trucewatch.incidents.Incidents}, sets of claims judged to be
/// about one event, each link explained; {@link org.trucewatch.incidents.LiveIncidents}, the same
/// sets while claims come in one by one, by what {@link org.trucewatch.incidents.Trained} learned;
/// {@link org.trucewatch.incidents.Lineage}, which report relies on whom; {@link
/// org.trucewatch.incidents.Resolution}, attributes by named policies, as ranges.
///
/// Pure: no clock, file, thread or randomness. The result depends on the evidence alone, never on
/// its order. Start at {@link org.trucewatch.incidents.Incidents#link}; `docs/concepts/linkage.md`
/// teaches the method before the code. Of live linkage, start at the comment of `Repair`.
@NullMarked
package org.trucewatch.incidents;

import org.jspecify.annotations.NullMarked;
