package org.trucewatch.app.desk;

import org.trucewatch.app.casework.CasePages;
import org.trucewatch.app.casework.HeldCase;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.output.pages.Standpoint;

/// A case at a desk.
///
/// @param held the case
/// @param settings how it is served
record DeskCase(HeldCase held, DeskSettings settings) {
  /// Who looks, and how.
  CasePages.Desk desk() {
    return new CasePages.Desk(settings.title(), settings.readOnly(), settings.author());
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
