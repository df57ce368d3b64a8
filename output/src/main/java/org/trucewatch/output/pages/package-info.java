/// What a case shows in a browser, as documents: the overview, the page of an incident, of a
/// report, of a source, the comparison of two claims.
///
/// In: a picture, and what only the journal knows, as values. Out: records whose members are those
/// of the open API and of a published case; unknown is empty and never a made-up zero. Pure: the
/// same picture gives the same documents. A document has as many members as the page has parts.
/// Start at {@link org.trucewatch.output.pages.Overview}.
@NullMarked
package org.trucewatch.output.pages;

import org.jspecify.annotations.NullMarked;
