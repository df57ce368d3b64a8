/// Scores of a partition against the true one, of numbers of people, and of probabilities. Start at
/// {@link org.trucewatch.bench.score.Score}. Pure functions: the same partitions give the same
/// scores whatever the groups are called and whatever their order.
@NullMarked
package org.trucewatch.bench.score;

import org.jspecify.annotations.NullMarked;
