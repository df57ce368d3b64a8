/// Speed and quality in one run. Start at [Bench].
@NullMarked
package org.trucewatch.bench;

import org.jspecify.annotations.NullMarked;
