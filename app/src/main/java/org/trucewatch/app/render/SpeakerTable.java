package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Harm;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.SpeakerView;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.BySide;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;

/// Who says what: the same table for every side, sides in the order of their countries' names.
final class SpeakerTable {
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.text("speaker", "speaker"),
          Listing.Column.text("stance", "says"),
          Listing.Column.text("actors", "who on whom"),
          Listing.Column.number("killed", "killed"),
          Listing.Column.number("civilians", "civilians"),
          Listing.Column.text("combatants", "combatants"),
          Listing.Column.number("injured", "injured"),
          Listing.Column.number("pages", "pages"));

  private SpeakerTable() {}

  static void add(Lines page, Resolved resolved) {
    page.heading("Who says what");
    var shared = new ArrayList<Listing.Row>();
    var heads = new LinkedHashMap<Integer, String>();
    for (BySide.Side side : BySide.of(resolved)) {
      heads.put(shared.size(), Phrases.country(side.country()));
      side.speakers().forEach(view -> shared.add(row(view)));
    }
    var table = Table.parts(new Listing("speakers", COLUMNS, shared, List.of()), page.screen(), 4);
    page.addAll(table.heading());
    for (int i = 0; i < shared.size(); i++) {
      String head = heads.get(i);
      if (head != null) {
        page.add("  " + page.screen().bold(Visible.of(head)));
      }
      page.addAll(table.rows().get(i));
    }
  }

  private static Listing.Row row(SpeakerView view) {
    Harm harm = view.harm();
    return Listing.Row.of(
        List.of(
            Cell.of(Picture.shortName(view.speaker())),
            Cell.of(Phrases.stance(view.stance()) + (view.hedged() ? " (hedged)" : "")),
            Cell.of(actors(view)),
            Cell.of(Phrases.count(harm.killed())),
            Cell.of(Phrases.count(harm.civiliansKilled())),
            Cell.of(combatants(harm.combatantsKilled())),
            Cell.of(Phrases.count(harm.injured())),
            Cell.of(view.carried().pages())));
  }

  private static String combatants(Harm.Combatants killed) {
    String number = Phrases.count(killed.killed());
    return killed.side().isBlank() || number.isEmpty() ? number : number + " " + killed.side();
  }

  private static String actors(SpeakerView view) {
    return view.actors().stream()
        .limit(1)
        .map(SpeakerTable::pair)
        .collect(Collectors.joining("; "));
  }

  private static String pair(Actors actors) {
    return Phrases.actor(actors.attacker()) + " on " + Phrases.actor(actors.target());
  }
}
