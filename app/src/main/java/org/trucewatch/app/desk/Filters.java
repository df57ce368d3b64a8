package org.trucewatch.app.desk;

import java.util.List;
import org.trucewatch.app.casework.IncidentFilter;

/// Which incidents a request wants, as the command line's options say it.
final class Filters {
  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.day("from", "Happened on or after this day."),
          Parameter.day("to", "Happened on or before this day."),
          Parameter.text("type", "The kind told holds this word, or is of this class."),
          Parameter.text("place", "Place, province or country code holds this word."),
          Parameter.text("text", "A page's headline, an actor or a note holds this word."),
          Parameter.text("party", "One said to have acted is called this, or a part of it."),
          Parameter.choice("grade", IncidentFilter.GRADES, "How well harm to people is supported."),
          Parameter.choice("aerial", IncidentFilter.AERIAL, "Who declares an aerial event."),
          Parameter.text(
              "bbox", "West, south, east, north in degrees: drawn at least partly in this box."),
          Parameter.flag("contested", "Only what speakers contest."),
          Parameter.flag("single-origin", "Only what one origin alone tells."));

  private Filters() {}

  static IncidentFilter of(Asked asked) {
    return new IncidentFilter(
        new IncidentFilter.Period(asked.day("from"), asked.day("to")),
        new IncidentFilter.Words(
            asked.word("type"), asked.word("place"), asked.word("text"), asked.word("party")),
        IncidentFilter.judged(asked.query("grade"), asked.query("aerial")),
        asked.query("bbox").map(text -> IncidentFilter.Box.parse(text, "bbox")),
        asked.flag("contested"),
        asked.flag("single-origin"));
  }
}
