/// From a file to rows and cells, with an account of every row and a flaw for whatever is wrong:
/// what all formats share. A format is a {@link org.trucewatch.reports.table.Reader} in a package
/// of its own; it takes a {@link org.trucewatch.reports.table.Table} and asks {@link
/// org.trucewatch.reports.table.Cells} for values.
@NullMarked
package org.trucewatch.reports.table;

import org.jspecify.annotations.NullMarked;
