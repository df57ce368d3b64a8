/// Full text over what a case holds, in any script.
///
/// In: a picture and words. Out: the reports and statements that hold them, and the incidents of
/// these. Start at {@link org.trucewatch.output.search.FullText}.
@NullMarked
package org.trucewatch.output.search;

import org.jspecify.annotations.NullMarked;
