/// Made-up worlds whose truth is known: what happened, and what four sources told of it. Pure: a
/// world is a function of its settings, the seed among them.
@NullMarked
package org.trucewatch.bench.world;

import org.jspecify.annotations.NullMarked;
