/// The Georeferenced Event Dataset of UCDP, `docs/reference/ged.md`, and the articles that its rows
/// list.
@NullMarked
package org.trucewatch.reports.ged;

import org.jspecify.annotations.NullMarked;
