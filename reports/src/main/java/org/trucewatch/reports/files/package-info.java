/// The kinds of files that hold tables: separated text, spreadsheets (XLSX, ODS), JSON lines, JSON
/// arrays and GeoJSON, also packed (gzip, or a zip of one file). Which kind a file is shows in its
/// first bytes, never in its name.
///
/// In: a path. Out: {@link org.trucewatch.reports.table.Table}s, or a flaw that says what the file
/// is and what to do. Start at {@link org.trucewatch.reports.files.TableFiles}.
@NullMarked
package org.trucewatch.reports.files;

import org.jspecify.annotations.NullMarked;
