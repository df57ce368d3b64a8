/// Mistakes planted for `RoomsTest`.
@NullMarked
package org.trucewatch.bench.planted.knot.one;

import org.jspecify.annotations.NullMarked;
