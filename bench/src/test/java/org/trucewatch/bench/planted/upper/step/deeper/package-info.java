/// Mistakes planted for `RoomsTest`.
@NullMarked
package org.trucewatch.bench.planted.upper.step.deeper;

import org.jspecify.annotations.NullMarked;
