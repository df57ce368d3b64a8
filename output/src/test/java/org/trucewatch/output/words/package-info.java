/// Tests.
@NullMarked
package org.trucewatch.output.words;

import org.jspecify.annotations.NullMarked;
