/// What leaves a case: words, listings and exports.
///
/// In: a case as of a date, linked and traced. Out: text for people, tables for programs, and files
/// in the formats that researchers, newsrooms and map makers use. Start at {@link
/// org.trucewatch.output.Exports}.
@NullMarked
package org.trucewatch.output;

import org.jspecify.annotations.NullMarked;
