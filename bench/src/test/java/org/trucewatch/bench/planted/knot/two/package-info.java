/// Mistakes planted for `RoomsTest`.
@NullMarked
package org.trucewatch.bench.planted.knot.two;

import org.jspecify.annotations.NullMarked;
