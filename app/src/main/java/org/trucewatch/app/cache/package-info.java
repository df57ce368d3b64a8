/// What was computed for a large case, kept beside it so that opening it again is quick.
///
/// In: a case as it is now, linked. Out: the same answers from a file. The file holds nothing that
/// does not follow from the case and may be deleted at any time; one that does not fit the case,
/// the program or its own seal is passed over. Start at {@link org.trucewatch.app.cache.CaseCache}.
@NullMarked
package org.trucewatch.app.cache;

import org.jspecify.annotations.NullMarked;
