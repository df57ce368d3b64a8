/// Tests.
@NullMarked
package org.trucewatch.output.tables;

import org.jspecify.annotations.NullMarked;
