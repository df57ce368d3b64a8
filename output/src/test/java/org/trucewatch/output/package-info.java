/// Tests.
@NullMarked
package org.trucewatch.output;

import org.jspecify.annotations.NullMarked;
