/// Tests.
@NullMarked
package org.trucewatch.output.pages;

import org.jspecify.annotations.NullMarked;
