/// Our own exchange format, `docs/reference/case-format.md`: reading, writing, and the labels for
/// scoring ({@link org.trucewatch.reports.casefile.Gold}), which never become items.
@NullMarked
package org.trucewatch.reports.casefile;

import org.jspecify.annotations.NullMarked;
