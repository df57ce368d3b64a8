/// Places: from a name as written to a point or a region, and from a point to its country.
///
/// What comes in: place names with the province, district and country they are said to lie in;
/// files of place names (GeoNames, UCDP GED, CSV, GeoJSON). What goes out: candidates with scores
/// and reasons, and one answer, resolved or not; regions with their precision; three-valued answers
/// about borders. Matching *proposes*, the administrative context *decides*, and what stays unclear
/// stays unresolved.
///
/// Start at {@link org.trucewatch.reports.places.Gazetteer}, then {@link
/// org.trucewatch.reports.places.Borders}. Spellings: {@link
/// org.trucewatch.reports.places.Spelling}. Concepts: `docs/concepts/places.md`; files:
/// `docs/reference/gazetteer.md`. The coordinates of GIS stop here: outside this package there are
/// only our own values.
@NullMarked
package org.trucewatch.reports.places;

import org.jspecify.annotations.NullMarked;
