/// Tests.
@NullMarked
package org.trucewatch.output.files;

import org.jspecify.annotations.NullMarked;
