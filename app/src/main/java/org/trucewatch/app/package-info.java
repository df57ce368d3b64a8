/// The command line: settings and wiring of the rooms. Start at [Main].
@NullMarked
package org.trucewatch.app;

import org.jspecify.annotations.NullMarked;
