/// Events and mentions that GDELT's machines read out of the news: leads, never claims. Start at
/// {@link org.trucewatch.reports.gdelt.GdeltFormat}; `docs/reference/gdelt.md` says what becomes of
/// each column.
@NullMarked
package org.trucewatch.reports.gdelt;

import org.jspecify.annotations.NullMarked;
