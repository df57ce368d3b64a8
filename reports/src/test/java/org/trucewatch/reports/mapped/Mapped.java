package org.trucewatch.reports.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Item;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Tally;

/// What a file gave when it was read through a mapping.
record Mapped(Tally tally, List<Item> items, List<Flaw> flaws) {
  static Mapped of(Path file, String mapping) throws MappingMistakes {
    var items = new ArrayList<Item>();
    var flaws = new ArrayList<Flaw>();
    var sink =
        new Sink() {
          @Override
          public void item(Item item) {
            items.add(item);
          }

          @Override
          public void flaw(Flaw flaw) {
            flaws.add(flaw);
          }
        };
    try {
      var parsed = Reports.mapping("m.yaml", mapping);
      return new Mapped(Reports.read(file, parsed, ReadSettings.DEFAULT, sink), items, flaws);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Claim> claims() {
    return items.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
  }

  Claim claim() {
    return claims().getFirst();
  }

  List<Kind> kinds() {
    return flaws.stream().map(Flaw::kind).toList();
  }
}
