package org.trucewatch.app.command;

import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Conflict;

/// What an analyst's act did, on a page.
final class EffectLines {
  private EffectLines() {}

  static void add(Lines page, Effects effects) {
    if (effects.changes().isEmpty()) {
      page.text("No incident changed.");
    }
    effects.changes().forEach(page::text);
    for (Conflict conflict : effects.conflicts()) {
      page.text("Cannot all be kept: ", conflict.words());
    }
  }
}
