/// How answers look on a terminal: pages of text, and listings as tables that fit the screen.
///
/// In: values of the rooms, in the words of the room `output`. Out: text that never depends on the
/// machine's language or time zone. Start at {@link org.trucewatch.app.render.Lines}.
@NullMarked
package org.trucewatch.app.render;

import org.jspecify.annotations.NullMarked;
