package org.trucewatch.reports.mapped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Document;
import org.trucewatch.reports.mapped.Mapping.FieldRule;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Table;

/// Reads tables as a mapping says. The mapping is kept with the case as a document, so that the
/// import can be done again.
public final class MappedFormat {
  private final Mapping mapping;

  public MappedFormat(Mapping mapping) {
    this.mapping = mapping;
  }

  /// The tables that the mapping is meant for and that have all its columns.
  ///
  /// @throws MappingMistakes if there are tables and none of them fits; the mistakes are those of
  ///   the table that fits best
  public List<Table> fitting(List<Table> tables) throws MappingMistakes {
    var fitting = new ArrayList<Table>();
    List<Mistake> fewest = noSheet(tables);
    for (Table table : tables) {
      if (isFor(table)) {
        List<Mistake> mistakes = mistakes(table);
        if (mistakes.isEmpty()) {
          fitting.add(table);
        } else if (mistakes.size() < fewest.size() || fewest.equals(noSheet(tables))) {
          fewest = mistakes;
        }
      }
    }
    if (fitting.isEmpty() && !tables.isEmpty()) {
      throw new MappingMistakes(fewest);
    }
    return fitting;
  }

  private List<Mistake> noSheet(List<Table> tables) {
    List<String> names =
        tables.stream().map(Table::name).map(name -> name.replaceFirst("^.*, sheet ", "")).toList();
    String wanted = mapping.rules().sheet().orElse("");
    return List.of(
        new Mistake(
            mapping.name(),
            new Mistake.Spot(1, 1),
            "There is no sheet \"" + wanted + "\".",
            Nearest.suggestion(wanted, names, "There are: " + shown(names) + ".")));
  }

  /// Whether the mapping is meant for this table: it names the sheet, or no sheet.
  private boolean isFor(Table table) {
    return mapping
        .rules()
        .sheet()
        .map(sheet -> Columns.plain(table.name()).endsWith(", sheet " + Columns.plain(sheet)))
        .orElse(true);
  }

  /// The mistakes that show when the mapping meets the table: columns that it does not have.
  private List<Mistake> mistakes(Table table) {
    var mistakes = new ArrayList<Mistake>();
    List<String> names = table.header().stream().map(Columns::plain).toList();
    for (FieldRule rule : mapping.fields().values()) {
      for (String column : rule.columns()) {
        if (!table.has(column)) {
          String otherwise = "Its columns are: " + shown(table.header()) + ".";
          mistakes.add(
              new Mistake(
                  mapping.name(),
                  rule.spot(),
                  "There is no column \"" + column + "\" in " + table.name() + ".",
                  Nearest.suggestion(column, names, otherwise)));
        }
      }
    }
    return mistakes;
  }

  public void read(List<Table> tables, ReadSettings settings, Account account) throws IOException {
    account.item(new Document(documentName(), mapping.text()));
    account.item(mapping.source());
    var rows = new MappedRows(mapping, settings.published(), account);
    long bytesBefore = 0;
    for (Table table : tables) {
      table.remark(account);
      tellUnused(table, account);
      table.rows(account, bytesBefore, row -> rows.take(table, row));
      bytesBefore += table.size();
    }
  }

  private String documentName() {
    return "mapping-" + mapping.name().replaceAll("[\\p{Cntrl}/\\\\]", "-");
  }

  private void tellUnused(Table table, Account account) {
    Set<String> used = new HashSet<>();
    mapping.fields().values().forEach(rule -> used.addAll(rule.columns()));
    var unused =
        table.header().stream().filter(name -> !used.contains(Columns.plain(name))).toList();
    if (!unused.isEmpty()) {
      account.flaw(
          table.flaw(
              Kind.UNKNOWN_COLUMN,
              "",
              "These columns are not in the mapping: " + shown(unused) + ".",
              "Nothing is lost: their cells are kept with each report.",
              Outcome.NOTED));
    }
  }

  private static String shown(List<String> names) {
    String text = String.join(", ", names).replaceAll("\\s+", " ");
    return text.length() > 300 ? text.substring(0, 299) + "…" : text;
  }
}
