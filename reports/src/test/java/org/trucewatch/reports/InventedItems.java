package org.trucewatch.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Standing;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// Items with text that breaks careless writers, drawn from a seed.
final class InventedItems {
  private static final String[] PIECES = {
    "a",
    "Kabul",
    " ",
    "  ",
    ",",
    ";",
    "\"",
    "\"\"",
    "'",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "=1+1",
    "+",
    "-1",
    "@x",
    "#",
    "\u202E",
    "\u2067",
    "\uFEFF",
    "\u001B[31m",
    "€",
    "é",
    "😀",
    "پښتو",
    "\\",
    "\\n",
    "0",
    "null",
    "|",
    "%s",
    "<b>"
  };

  private final Random random;

  InventedItems(Random random) {
    this.random = random;
  }

  /// Some sources, reports, claims, statements and a document, in the order in which they are read.
  List<Item> items() {
    var items = new ArrayList<Item>();
    var sources = ids("s");
    var reports = ids("r");
    sources.forEach(id -> items.add(source(id)));
    reports.forEach(
        id -> items.add(report(id, some(sources).stream().map(SourceId::new).toList())));
    ids("c").forEach(id -> items.add(claim(id, one(reports), one(sources))));
    ids("t").forEach(id -> items.add(statement(id, reports, one(sources))));
    items.add(new Document("README.md", "A case." + text()));
    return items;
  }

  Report report(String id, List<SourceId> cites) {
    var cells = new ArrayList<Report.Cell>();
    for (int i = random.nextInt(3); i > 0; i--) {
      cells.add(new Report.Cell(text(), text()));
    }
    return new Report(
        new ReportId(id),
        new SourceId("s0"),
        new Publication(day(), one(Publication.Basis.values())),
        new Page(text(), text(), text(), text()),
        cites,
        new Report.Original(text(), cells));
  }

  private Source source(String id) {
    return new Source(
        new SourceId(id),
        text(),
        new Country(one("AF", "XX", "UN")),
        one(SourceKind.values()),
        new Standing(text(), text(), one(Reliability.values())),
        text());
  }

  private Claim claim(String id, String report, String origin) {
    LocalDate from = day();
    var event =
        new Event(
            new When(from, from.plusDays(random.nextInt(40)), one(DatePrecision.values()), text()),
            where(),
            new EventType(one("air strike", "ground, or \"not\"", "=explosion")),
            new Actors(Actor.parse(text()), Actor.parse(text())));
    var harm =
        new Harm(
            estimateOr(count()),
            count(),
            one(Count.notStated(), Count.exactly(random.nextInt(9))),
            new Harm.Combatants(count(), text()),
            count());
    var voice = new Voice(new SourceId(origin), one(Stance.values()), random.nextBoolean());
    return new Claim(new ClaimId(id), new ReportId(report), voice, event, harm, text());
  }

  private Where where() {
    Optional<Point> point =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                new Point(
                    random.nextInt(-90, 90) + 0.1, Math.rint(random.nextDouble() * 1e5) / 1e4));
    return new Where(
        text(),
        Optional.of(text()).filter(it -> !it.isEmpty()),
        Optional.of(text()).filter(it -> !it.isEmpty()),
        new Country("PK"),
        point,
        one(WherePrecision.values()));
  }

  private Statement statement(String id, List<String> reports, String source) {
    var pages = new ArrayList<ReportId>();
    pages.add(new ReportId(one(reports)));
    some(reports).forEach(page -> pages.add(new ReportId(page)));
    return new Statement(
        new StatementId(id),
        new Statement.Said(day(), text(), text()),
        new Statement.Speaker(new SourceId(source), new SourceId(source)),
        new Statement.Position(
            text(), text(), one(Statement.StatementStance.values()), random.nextBoolean(), text()),
        pages,
        some(List.of("AG-1", "C 2", "=N")));
  }

  private Count count() {
    int low = random.nextInt(50);
    return one(Count.notStated(), new Count.AtLeast(low), new Count.Between(low, low + 3));
  }

  private Count estimateOr(Count other) {
    return one(other, new Count.Estimate(random.nextInt(9), random.nextInt(9), random.nextInt(9)));
  }

  private LocalDate day() {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(one(PIECES));
    }
    return text.toString();
  }

  private List<String> ids(String letter) {
    var ids = new ArrayList<String>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      ids.add(letter + i + one("", " ", ",", "\"", "=", "é"));
    }
    return ids;
  }

  private <T> List<T> some(List<T> all) {
    return all.stream().filter(_ -> random.nextBoolean()).toList();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  private <T> T one(T... all) {
    return all[random.nextInt(all.length)];
  }
}
