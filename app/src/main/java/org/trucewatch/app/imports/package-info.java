/// Taking a file into a case: the same for the command line and the desk.
///
/// In: a file or folder, and what the user says of it. Out: entries in the journal, all or none,
/// and an account of every row. Start at {@link org.trucewatch.app.imports.FileImport}.
@NullMarked
package org.trucewatch.app.imports;

import org.jspecify.annotations.NullMarked;
