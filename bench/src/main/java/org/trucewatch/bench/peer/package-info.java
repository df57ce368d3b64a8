/// Programs by others that link records, run on the same input as ours. Their keys, comparators and
/// probabilities are chosen by us, not by their authors, and their threshold by the truth: the best
/// they could do with these, not what a user would get.
@NullMarked
package org.trucewatch.bench.peer;

import org.jspecify.annotations.NullMarked;
