/// What the journal promises, as tests.
@NullMarked
package org.trucewatch.journal;

import org.jspecify.annotations.NullMarked;
