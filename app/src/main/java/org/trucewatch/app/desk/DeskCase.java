package org.trucewatch.app.desk;

import java.util.Optional;
import org.trucewatch.app.casework.CasePages;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.HeldCase;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.output.pages.Standpoint;

/// A case at a desk.
///
/// @param held the case
/// @param settings how it is served
/// @param uploads files that were sent to be imported
record DeskCase(HeldCase held, DeskSettings settings, Uploads uploads) {
  /// Longest name of an author, in characters.
  private static final int LONGEST_AUTHOR = 200;

  DeskCase(HeldCase held, DeskSettings settings) {
    this(held, settings, new Uploads());
  }

  /// Stops whoever would write where nothing may be written.
  void requireOpen() {
    if (settings.readOnly()) {
      throw new ReadOnly();
    }
  }

  /// In whose name somebody writes: that of the desk, if they do not say.
  String author(Optional<String> said) {
    String author = said.orElse("").strip();
    if (author.length() > LONGEST_AUTHOR) {
      throw new Problem(Exit.USAGE, "author takes at most " + LONGEST_AUTHOR + " characters.");
    }
    return author.isEmpty() ? settings.author() : author;
  }

  /// Who looks, and how.
  CasePages.Desk desk() {
    return new CasePages.Desk(
        settings.title(), settings.readOnly(), settings.author(), settings.tiles().isPresent());
  }

  /// The case as of a moment.
  HeldPicture at(Moment moment) {
    return held.at(moment);
  }

  /// From where a picture looks at the case.
  Standpoint standpoint(HeldPicture picture) {
    return CasePages.standpoint(picture, settings.title());
  }
}
