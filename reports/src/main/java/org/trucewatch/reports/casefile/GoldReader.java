package org.trucewatch.reports.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.StatementId;
import org.trucewatch.reports.casefile.Gold.Counts;
import org.trucewatch.reports.casefile.Gold.GoldIncident;
import org.trucewatch.reports.casefile.Gold.Label;
import org.trucewatch.reports.casefile.Gold.Relation;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Table;
import org.trucewatch.reports.table.TextTable;

/// Finds and reads the labels of a case folder, and checks them against each other.
final class GoldReader {
  private static final String FOLDER = "expected";

  private final SortedMap<ClaimId, Label> claims = new TreeMap<>();
  private final SortedMap<String, GoldIncident> incidents = new TreeMap<>();
  private final SortedMap<StatementId, List<StatementId>> contradictions = new TreeMap<>();
  private final List<Flaw> flaws = new ArrayList<>();

  Optional<Gold> read(Path folder) throws IOException {
    var tables = new ArrayList<Table>();
    tables.addAll(tablesIn(folder.resolve(FOLDER)));
    tables.addAll(tablesIn(folder));
    readFirst(tables, "incident_id", "title", this::incident);
    readFirst(tables, "claim_id", "true_incident", this::claim);
    readFirst(tables, "statement_id", "contradicts", this::statement);
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gold(claims, incidents, contradictions, flaws));
  }

  private static List<Table> tablesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var tables = new ArrayList<Table>();
    for (Path file : TextTable.tablesIn(folder)) {
      TextTable.open(file, ReadSettings.Limits.DEFAULT, _ -> {}).ifPresent(tables::add);
    }
    return tables;
  }

  private void readFirst(List<Table> tables, String key, String label, Consumer<Cells> reader)
      throws IOException {
    for (Table table : tables) {
      if (table.has(key) && table.has(label)) {
        var account = new Account(new FlawsOnly(), 0);
        table.rows(account, 0, row -> reader.accept(new Cells(table, row, account)));
        return;
      }
    }
  }

  private void incident(Cells cells) {
    String id = cells.id("incident_id");
    if (cells.isRefused()) {
      return;
    }
    var all = new TreeMap<String, String>();
    for (String column : cells.table().header()) {
      all.put(Columns.plain(column), cells.text(Columns.plain(column)));
    }
    var counts =
        new Counts(
            cells.number("reports"),
            cells.number("reports_direct"),
            cells.number("claims"),
            cells.number("claims_direct"),
            cells.number("origins_direct"),
            cells.number("origin_groups_direct"));
    var incident =
        new GoldIncident(
            id, cells.text("title"), cells.stated("part_of"), counts, cells.list("tags"), all);
    incidents.put(id, incident);
  }

  private void claim(Cells cells) {
    String id = cells.id("claim_id");
    var named = new TreeSet<>(cells.list("true_incident"));
    if (named.isEmpty()) {
      String why = "No incident is named.";
      cells.refuse(Kind.EMPTY_CELL, "true_incident", why, "Name the incident of the claim.");
    }
    Relation relation = relation(cells);
    if (relation != Relation.COVERS && named.size() > 1) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          "relation",
          "The claim is about " + named.size() + " incidents without covering them.",
          "Name one incident, or write covers.");
    }
    for (String incident : named) {
      if (!incidents.isEmpty() && !incidents.containsKey(incident)) {
        cells.keep(
            Kind.UNKNOWN_REFERENCE,
            "true_incident",
            "\"" + incident + "\" is not among the incidents.",
            "Correct the identifier, or add the incident.");
      }
    }
    if (!cells.isRefused()) {
      claims.put(new ClaimId(id), new Label(named, relation));
    }
  }

  private static Relation relation(Cells cells) {
    String word = cells.text("relation");
    for (Relation relation : Relation.values()) {
      if (relation.name().toLowerCase(Locale.ROOT).equals(word)) {
        return relation;
      }
    }
    if (cells.table().has("relation")) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          "relation",
          cells.quoted("relation") + " is no relation, and is taken as same.",
          "Write same, part_of or covers.");
    }
    return Relation.SAME;
  }

  private void statement(Cells cells) {
    String id = cells.id("statement_id");
    var others = cells.list("contradicts").stream().map(StatementId::new).toList();
    if (!cells.isRefused() && !others.isEmpty()) {
      contradictions.put(new StatementId(id), others);
    }
  }

  /// Keeps flaws and drops the rest.
  private final class FlawsOnly implements Sink {
    @Override
    public void item(Item item) {}

    @Override
    public void flaw(Flaw flaw) {
      flaws.add(flaw);
    }
  }
}
