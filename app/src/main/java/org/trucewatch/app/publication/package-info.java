/// A case as a folder that opens without a server.
///
/// In: a case and a moment. Out: the pages of the desk, the documents they show as scripts, files
/// to take away, how to cite and how to verify. The same case, moment and options give the same
/// bytes, so that whoever holds the case can check a publication by making it again. What must not
/// leave the case is in no byte of it. Start at {@link org.trucewatch.app.publication.Publication}.
@NullMarked
package org.trucewatch.app.publication;

import org.jspecify.annotations.NullMarked;
