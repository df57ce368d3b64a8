/// The values of the rooms in plain words, safe to show.
///
/// In: values of the rooms. Out: text that steers neither a terminal nor the direction of reading,
/// and never depends on the machine's language or time zone. Start at {@link
/// org.trucewatch.output.words.Phrases}.
@NullMarked
package org.trucewatch.output.words;

import org.jspecify.annotations.NullMarked;
