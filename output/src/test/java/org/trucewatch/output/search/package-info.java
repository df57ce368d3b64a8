/// Tests.
@NullMarked
package org.trucewatch.output.search;

import org.jspecify.annotations.NullMarked;
