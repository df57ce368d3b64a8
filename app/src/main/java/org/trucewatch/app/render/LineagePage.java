package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.incidents.Circle;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Mutation;
import org.trucewatch.incidents.Strand;
import org.trucewatch.incidents.Subject;
import org.trucewatch.incidents.Told;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.MutationWords;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// Which page relies on whom: a tree from each origin over relays to pages.
public final class LineagePage {
  private LineagePage() {}

  /// The lineage of an incident.
  public static String ofIncident(Picture picture, Incident incident, Screen screen) {
    var page = new Lines(screen);
    var resolved = picture.resolve(incident);
    page.title("Lineage of " + incident.id() + "  " + Headline.of(resolved.circumstances()));
    page.text(resolved.origins().words() + ", " + picture.asOfWords() + ".");
    for (Strand strand : picture.lineage().strands(incident.claims())) {
      page.blank();
      strand(page, picture, strand, "");
    }
    circles(page, picture, picture.lineage().circles(incident.claims()));
    List<Mutation> mutations = picture.lineage().mutations(incident.claims());
    if (!mutations.isEmpty()) {
      page.heading("How one speaker's numbers change from page to page");
      mutations.forEach(mutation -> page.text("  - ", MutationWords.of(picture, mutation)));
    }
    foot(page);
    return page.toString();
  }

  /// The lineage of the statements on a subject.
  public static String ofStatements(Picture picture, Subject subject, Screen screen) {
    var page = new Lines(screen);
    Told told = picture.lineage().ofStatements(subject);
    page.title("Lineage of statements on " + words(subject));
    page.text("What speakers say, " + picture.asOfWords() + ". Nothing here says that it is so.");
    part(page, picture, "Told through unnamed sources", told.throughUnnamed());
    part(page, picture, "Said in the speaker's own name", told.inOwnName());
    part(page, picture, "Denied", told.denials());
    circles(page, picture, told.circles());
    foot(page);
    return page.toString();
  }

  /// The subject in words: "topic drone-pact", "AG-08".
  static String words(Subject subject) {
    return switch (subject) {
      case Subject.Topic(String word) -> "the topic " + word;
      case Subject.Ref(String name) -> name;
      case Subject.SameAs(StatementId id) -> "what " + id + " is about";
    };
  }

  private static void part(Lines page, Picture picture, String title, Told.Part part) {
    if (part.lines().isEmpty()) {
      page.heading(title + ": by nobody on record");
      return;
    }
    page.heading(title + ": " + part.origins().words());
    for (Told.Line line : part.lines()) {
      strand(page, picture, line.strand(), "  ");
      for (StatementId id : line.statements()) {
        Optional.ofNullable(picture.evidence().statements().get(id))
            .ifPresent(statement -> page.text("      said: ", said(statement)));
      }
    }
  }

  private static String said(Statement statement) {
    return statement.said().date()
        + ", "
        + statement.position().stance().word()
        + (statement.position().hedged() ? " (hedged)" : "")
        + ": "
        + statement.position().summary()
        + " ["
        + statement.id()
        + "]";
  }

  private static void strand(Lines page, Picture picture, Strand strand, String margin) {
    page.text(
        margin,
        picture.name(strand.origin().id())
            + " ["
            + strand.origin().id()
            + "]: "
            + Phrases.plural(strand.carriers().size(), "page"));
    var relays = new TreeMap<ReportId, List<Strand.Relay>>();
    for (Strand.Relay relay : strand.relays()) {
      relay
          .from()
          .ifPresent(from -> relays.computeIfAbsent(from, _ -> new ArrayList<>()).add(relay));
    }
    var notHeld =
        strand.relays().stream()
            .filter(relay -> relay.from().isEmpty())
            .collect(Collectors.groupingBy(Strand.Relay::page));
    Set<ReportId> relaying =
        strand.relays().stream()
            .filter(relay -> relay.from().isPresent())
            .map(Strand.Relay::page)
            .collect(Collectors.toSet());
    var tree = new Tree(page, picture, strand, relays, notHeld, new HashSet<>());
    for (Strand.Carrier carrier : strand.carriers()) {
      if (!relaying.contains(carrier.report())) {
        tree.add(carrier, margin + "  ");
      }
    }
    for (Strand.Carrier carrier : strand.carriers()) {
      tree.add(carrier, margin + "  ");
    }
  }

  /// The pages of one strand, each under the page it relies on, each shown once.
  private record Tree(
      Lines page,
      Picture picture,
      Strand strand,
      Map<ReportId, List<Strand.Relay>> relays,
      Map<ReportId, List<Strand.Relay>> notHeld,
      Set<ReportId> shown) {

    void add(Strand.Carrier carrier, String margin) {
      if (!shown.add(carrier.report())) {
        return;
      }
      String outlets =
          notHeld.getOrDefault(carrier.report(), List.of()).stream()
              .map(relay -> picture.name(relay.via()))
              .distinct()
              .collect(Collectors.joining(", "));
      page.text(
          margin + (page.screen().plain() ? "- " : "└ "),
          carrier.published()
              + " "
              + carrier.report()
              + " "
              + picture.name(carrier.outlet())
              + ", "
              + carrier.reach().words()
              + (outlets.isEmpty() ? "" : "; cites " + outlets + ", page not held"));
      for (Strand.Relay relay : relays.getOrDefault(carrier.report(), List.of())) {
        strand.carriers().stream()
            .filter(other -> other.report().equals(relay.page()))
            .findFirst()
            .ifPresent(other -> add(other, margin + "  "));
      }
    }
  }

  private static void circles(Lines page, Picture picture, List<Circle> circles) {
    if (circles.isEmpty()) {
      return;
    }
    page.heading("Circular reporting: outlets that cite each other count as one");
    for (Circle circle : circles) {
      page.text(
          "  - ",
          ShowPage.names(picture, circle.outlets())
              + ", on "
              + Phrases.list(circle.pages().stream().map(ReportId::value).toList()));
    }
  }

  private static void foot(Lines page) {
    page.blank();
    page.remark(
        "An origin is where a report's content comes from; ten pages that relay one origin are one"
            + " voice. A page stands under the page it relies on.");
  }
}
