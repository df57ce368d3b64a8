/// Mistakes planted for `RoomsTest`.
@NullMarked
package org.trucewatch.bench.planted.lower;

import org.jspecify.annotations.NullMarked;
