package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Mutation;
import org.trucewatch.incidents.Origins;
import org.trucewatch.incidents.Strand;
import org.trucewatch.output.words.MutationWords;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// Which page relies on whom: reports, the pages between, and the origins that all lead back to.
///
/// @param words pages against origins in words
/// @param nodes reports, relays and origins
/// @param edges who relies on whom: from the one that relies to the one relied on
/// @param mutations how one speaker's numbers change from page to page
public record LineageGraph(
    String words, List<Node> nodes, List<Edge> edges, List<String> mutations) {

  /// A page, a page that others rely on, or an origin.
  ///
  /// @param id its id in the graph
  /// @param kind report, relay or origin
  /// @param name outlet or speaker
  /// @param side the name of its country
  /// @param published when, for a page that is held
  /// @param report the report, for a page that is held
  public record Node(
      String id,
      String kind,
      String name,
      String side,
      Optional<String> published,
      Optional<String> report) {}

  /// One relies on another.
  ///
  /// @param from who relies
  /// @param to on whom
  /// @param words how, in words
  /// @param mutation how a number changes on the way
  public record Edge(String from, String to, String words, Optional<String> mutation) {}

  static LineageGraph of(Picture picture, Origins origins, List<ClaimId> claims) {
    var mutations = picture.lineage().mutations(claims);
    var building = new Building(picture, changes(mutations));
    picture.lineage().strands(claims).forEach(building::add);
    return new LineageGraph(
        origins.words(),
        building.nodes(),
        List.copyOf(building.edges.values()),
        mutations.stream().map(mutation -> MutationWords.of(picture, mutation)).toList());
  }

  /// Where a number comes in: on a page, at the outlet that it relies on if that is known.
  private record Way(ReportId page, Optional<SourceId> via) {}

  /// What changes on which way: where a page relies on one that gives another number, and else
  /// where a page is the first with a number that others of the same origin do not give.
  private static Map<Way, String> changes(List<Mutation> mutations) {
    Map<Way, String> changes = new LinkedHashMap<>();
    for (Mutation mutation : mutations) {
      String before = "";
      for (Mutation.Step step : mutation.steps()) {
        String value = Phrases.count(step.value());
        String words = mutation.measure().words() + ": " + before + " → " + value;
        if (step.change() != Mutation.Change.FIRST) {
          Way way =
              step.changedBy()
                  .map(relay -> new Way(relay.page(), Optional.of(relay.via())))
                  .orElseGet(() -> new Way(step.first().report(), Optional.empty()));
          changes.merge(way, words, (a, b) -> a + "; " + b);
        }
        before = value;
      }
    }
    return changes;
  }

  /// A graph while it is built.
  private static final class Building {
    private final Picture picture;
    private final Map<Way, String> changes;
    private final Map<String, Node> origins = new TreeMap<>();
    private final Map<String, Node> pages = new TreeMap<>();
    private final Set<String> reliedOn = new LinkedHashSet<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    Building(Picture picture, Map<Way, String> changes) {
      this.picture = picture;
      this.changes = changes;
    }

    void add(Strand strand) {
      String origin = "o:" + strand.origin().id();
      origins.put(origin, node(origin, "origin", strand.origin().id(), Optional.empty()));
      for (Strand.Carrier carrier : strand.carriers()) {
        String page = "r:" + carrier.report();
        pages.put(
            page,
            node(
                page,
                "report",
                carrier.outlet(),
                Optional.ofNullable(picture.evidence().reports().get(carrier.report()))));
        List<Strand.Relay> relays =
            strand.relays().stream()
                .filter(relay -> relay.page().equals(carrier.report()))
                .toList();
        relays.forEach(relay -> relay(page, relay, origin));
        if (relays.isEmpty() || carrier.reach() == Strand.Reach.NAMES_BOTH) {
          edge(page, origin, carrier.reach().words(), change(carrier.report(), Optional.empty()));
        }
      }
    }

    private void relay(String page, Strand.Relay relay, String origin) {
      Optional<String> change =
          change(relay.page(), Optional.of(relay.via()))
              .or(() -> change(relay.page(), Optional.empty()));
      if (relay.from().isPresent()) {
        String from = "r:" + relay.from().get();
        reliedOn.add(from);
        edge(page, from, "relies on " + picture.name(relay.via()), change);
      } else {
        String outlet = "x:" + relay.via();
        pages.put(outlet, node(outlet, "relay", relay.via(), Optional.empty()));
        edge(page, outlet, "cites " + picture.name(relay.via()) + ", page not held", change);
        edge(outlet, origin, "said to have it from there", Optional.empty());
      }
    }

    private Optional<String> change(ReportId page, Optional<SourceId> via) {
      return Optional.ofNullable(changes.get(new Way(page, via)));
    }

    private void edge(String from, String to, String words, Optional<String> mutation) {
      edges.putIfAbsent(from + " " + to, new Edge(from, to, words, mutation));
    }

    private Node node(String id, String kind, SourceId source, Optional<Report> report) {
      return new Node(
          id,
          kind,
          picture.evidence().findSource(source).map(Picture::shortName).orElse(source.value()),
          picture
              .evidence()
              .findSource(source)
              .map(held -> Phrases.country(held.country()))
              .orElse(""),
          report.map(held -> held.publication().published().toString()),
          report.map(held -> held.id().value()));
    }

    List<Node> nodes() {
      var nodes = new ArrayList<Node>(origins.values());
      for (Node page : pages.values()) {
        nodes.add(
            reliedOn.contains(page.id())
                ? new Node(
                    page.id(), "relay", page.name(), page.side(), page.published(), page.report())
                : page);
      }
      return List.copyOf(nodes);
    }
  }
}
