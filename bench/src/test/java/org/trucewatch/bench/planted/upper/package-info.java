/// Mistakes planted for `RoomsTest`.
@NullMarked
package org.trucewatch.bench.planted.upper;

import org.jspecify.annotations.NullMarked;
