package org.trucewatch.reports.mapped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Statement;
import org.trucewatch.reports.mapped.Mistake.Spot;
import org.trucewatch.reports.mapped.YamlPage.Entry;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Sink;

/// The examples that a mapping file carries: a row, and what it must give. An example that gives
/// something else is a mistake of the file.
final class Examples {
  private static final LocalDate PUBLISHED = LocalDate.of(2000, 1, 1);

  private Examples() {}

  static void check(Mapping mapping, Entry examples, YamlPage page) {
    for (Node node : page.elements(examples)) {
      Map<String, Entry> parts = page.entries(node, "an example");
      page.requireKnown(parts, List.of("row", "gives"));
      var row = texts(page, parts, "row");
      var gives = texts(page, parts, "gives");
      Map<String, String> given = run(mapping, row);
      gives.forEach((name, wanted) -> {
        String found = given.getOrDefault(name, "");
        if (!given.containsKey(name) && !wanted.isEmpty() && !known(given, name)) {
          unknown(page, YamlPage.spot(node), name, given);
        } else if (!found.equals(wanted)) {
          page.mistake(
              YamlPage.spot(node),
              "This example gives %s \"%s\", not \"%s\".".formatted(name, found, wanted),
              "Correct the example or the fields above.");
        }
      });
    }
  }

  private static boolean known(Map<String, String> given, String name) {
    return given.containsKey(name);
  }

  private static void unknown(YamlPage page, Spot spot, String name, Map<String, String> given) {
    page.mistake(
        spot,
        "This example gives no \"" + name + "\".",
        given.isEmpty()
            ? "Its row gives nothing."
            : Nearest.suggestion(
                name, given.keySet(), "It gives " + String.join(", ", given.keySet()) + "."));
  }

  private static Map<String, String> texts(YamlPage page, Map<String, Entry> parts, String name) {
    var texts = new java.util.LinkedHashMap<String, String>();
    Optional.ofNullable(parts.get(name))
        .ifPresent(entry ->
            page.entries(entry.value(), name)
                .values()
                .forEach(one -> page.text(one).ifPresent(it -> texts.put(one.name(), it))));
    return texts;
  }

  /// What a row gives, by name.
  static Map<String, String> run(Mapping mapping, Map<String, String> row) {
    var heard = new Heard(new ArrayList<>(), new ArrayList<>());
    var table = new OneRow(new Columns(List.copyOf(row.keySet())), List.copyOf(row.values()));
    new MappedRows(mapping, Optional.of(PUBLISHED), new Account(heard, 0)).take(table, table.row());
    var given = new TreeMap<String, String>();
    heard.items().forEach(item -> give(item, given));
    given.put(
        "flaws",
        String.join(", ", heard.flaws().stream().map(flaw -> flaw.kind().words()).toList()));
    return given;
  }

  private static void give(Item item, Map<String, String> given) {
    switch (item) {
      case Report report -> {
        given.put("id", report.id().value());
        given.put("source", report.source().value());
        given.put("published", report.publication().published().toString());
        given.put("url", report.page().url());
        given.put("headline", report.page().headline());
        given.put(
            "cites", String.join(";", report.cites().stream().map(it -> it.value()).toList()));
      }
      case Claim claim -> give(claim, given);
      case Statement statement -> {
        given.put("said", statement.said().date().toString());
        given.put("speaker", statement.speaker().speaker().value());
        given.put("stance", statement.position().stance().word());
        given.put("topic", statement.position().topic());
        given.put("addressee", statement.position().addressee());
        given.put("summary", statement.position().summary());
      }
      case org.trucewatch.claims.Source _, org.trucewatch.claims.Document _ -> {}
    }
  }

  private static void give(Claim claim, Map<String, String> given) {
    var event = claim.event();
    given.put("date_from", event.happened().from().toString());
    given.put("date_to", event.happened().to().toString());
    given.put("date_precision", Words.word(event.happened().precision()));
    given.put("place", event.where().asWritten());
    given.put("admin1", event.where().admin1().orElse(""));
    given.put("admin2", event.where().admin2().orElse(""));
    given.put("country", event.where().country().code());
    given.put(
        "coordinates",
        event.where().point().map(it -> it.latitude() + ", " + it.longitude()).orElse(""));
    given.put("place_precision", Words.word(event.where().precision()));
    given.put("type", event.type().name());
    given.put("attacker", event.actors().attacker().asWritten());
    given.put("target", event.actors().target().asWritten());
    given.put("killed", words(claim.harm().killed()));
    given.put("civilians", words(claim.harm().civiliansKilled()));
    given.put("children", words(claim.harm().childrenKilled()));
    given.put("combatants", words(claim.harm().combatantsKilled().killed()));
    given.put("injured", words(claim.harm().injured()));
    given.put("speaker", claim.voice().origin().value());
    given.put("stance", Words.word(claim.voice().stance()));
    given.put("hedged", claim.voice().hedged() ? "yes" : "no");
    given.put("note", claim.note());
  }

  private static String words(Count count) {
    return switch (count) {
      case Count.NotStated() -> "";
      case Count.Between(int low, int high) -> low == high ? "" + low : low + "-" + high;
      case Count.AtLeast(int low) -> "at least " + low;
      case Count.Estimate(int low, int best, int high) -> low + "-" + high + ", best " + best;
    };
  }

  private record Heard(List<Item> items, List<Flaw> flaws) implements Sink {
    @Override
    public void item(Item item) {
      items.add(item);
    }

    @Override
    public void flaw(Flaw flaw) {
      flaws.add(flaw);
    }
  }
}
