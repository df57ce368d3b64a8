/// What can be done with a case, whoever asks: the command line and the desk call the same.
///
/// In: a case file and what is asked of it, as values. Out: pictures, findings, and new entries of
/// the journal. Nothing here knows a command line, a browser or a screen. Start at {@link
/// org.trucewatch.app.casework.CaseFile}; what the user can mend is a {@link
/// org.trucewatch.app.casework.Problem}.
@NullMarked
package org.trucewatch.app.casework;

import org.jspecify.annotations.NullMarked;
