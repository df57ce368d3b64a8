/// The commands, one small class each.
///
/// In: the words of the command line and a {@link org.trucewatch.app.command.Session}. Out: text on
/// the session's output and an {@link org.trucewatch.app.casework.Exit} code. Every command opens
/// the case, computes what it shows from the evidence as of a date, and renders it. Start at {@link
/// org.trucewatch.app.command.Commands}, the list of all.
@NullMarked
package org.trucewatch.app.command;

import org.jspecify.annotations.NullMarked;
