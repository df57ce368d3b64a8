/// What exports hold, before it is a file: tables whose columns say what they mean.
///
/// In: an edition of a case. Out: tables, row by row. Start at {@link
/// org.trucewatch.output.tables.Tables}.
@NullMarked
package org.trucewatch.output.tables;

import org.jspecify.annotations.NullMarked;
