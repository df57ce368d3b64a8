/// Tables as files: CSV, XLSX, GeoPackage, GeoJSON, Markdown.
///
/// In: tables of an edition. Out: files that are the same, byte for byte, for the same edition.
/// Start at {@link org.trucewatch.output.files.ReadMe}, which says what the reader of any of them
/// is told.
@NullMarked
package org.trucewatch.output.files;

import org.jspecify.annotations.NullMarked;
