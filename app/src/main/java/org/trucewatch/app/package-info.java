/// The command line: the words of the user in, a cited record out, and the wiring of the rooms.
///
/// Start at {@link org.trucewatch.app.Main}; the commands are listed in {@link
/// org.trucewatch.app.command.Commands}; how answers look is {@link org.trucewatch.app.render}.
@NullMarked
package org.trucewatch.app;

import org.jspecify.annotations.NullMarked;
