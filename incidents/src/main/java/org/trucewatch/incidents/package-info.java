/// Takes claims and link decisions; gives incidents with explained links.
@NullMarked
package org.trucewatch.incidents;

import org.jspecify.annotations.NullMarked;
