/// The vocabulary: values for who, what, where, when, how many and how sure. Takes nothing.
@NullMarked
package org.trucewatch.claims;

import org.jspecify.annotations.NullMarked;
