package org.trucewatch.reports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Item;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings.Limits;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Table;

/// The tables of a file with all rows, for tests to look at.
record Opened(List<Table> tables, List<List<Row>> rows, List<Flaw> flaws) {
  static Opened of(Path path) {
    return of(path, Limits.DEFAULT);
  }

  static Opened of(Path path, Limits limits) {
    var flaws = new ArrayList<Flaw>();
    var sink =
        new Sink() {
          @Override
          public void item(Item item) {}

          @Override
          public void flaw(Flaw flaw) {
            flaws.add(flaw);
          }
        };
    var account = new Account(sink, 1);
    try {
      var tables = TableFiles.open(path, limits, flaws::add);
      var rows = new ArrayList<List<Row>>();
      for (Table table : tables) {
        var own = new ArrayList<Row>();
        table.remark(account);
        table.rows(account, 0, own::add);
        rows.add(own);
      }
      return new Opened(tables, rows, flaws);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Table table() {
    return tables.getFirst();
  }

  List<List<String>> cells() {
    return rows.getFirst().stream().map(Row::cells).toList();
  }

  List<Kind> kinds() {
    return flaws.stream().map(Flaw::kind).toList();
  }

  Flaw flaw(Kind kind) {
    return flaws.stream()
        .filter(flaw -> flaw.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " in " + flaws));
  }
}
