/// The append-only log of what was reported and decided. Takes entries, gives views as of a time.
@NullMarked
package org.trucewatch.journal;

import org.jspecify.annotations.NullMarked;
