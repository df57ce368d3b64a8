package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// Who relays whom, over all reports: an edge for every outlet or speaker that an outlet cites.
///
/// @param nodes sources that publish or are cited
/// @param edges from the one that relies to the one relied on
public record Network(List<Node> nodes, List<Edge> edges) {
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// A source.
  ///
  /// @param id its id
  /// @param name its name
  /// @param kind its kind
  /// @param side the name of its country
  /// @param pages pages it published
  /// @param origin whether it speaks in a claim
  public record Node(String id, String name, String kind, String side, int pages, boolean origin) {}

  /// One relies on another.
  ///
  /// @param from who relies
  /// @param to on whom
  /// @param pages on how many pages
  public record Edge(String from, String to, int pages) {}

  private record Way(SourceId from, SourceId to) {}

  /// The network of a picture.
  public static Network of(Picture picture) {
    Map<SourceId, Integer> pages = new TreeMap<>();
    Map<Way, Integer> ways = new HashMap<>();
    Set<SourceId> cited = new HashSet<>();
    for (Report report : picture.evidence().reports().values()) {
      pages.merge(report.source(), 1, Integer::sum);
      for (SourceId other : Set.copyOf(report.cites())) {
        if (!other.equals(report.source())) {
          ways.merge(new Way(report.source(), other), 1, Integer::sum);
          cited.add(other);
        }
      }
    }
    Set<SourceId> origins = new HashSet<>();
    for (Claim claim : picture.evidence().claims().values()) {
      origins.add(claim.voice().origin());
    }
    Set<SourceId> shown = new TreeSet<>(pages.keySet());
    shown.addAll(cited);
    shown.addAll(origins);
    var nodes = new ArrayList<Node>();
    for (SourceId id : shown) {
      nodes.add(node(picture, id, pages.getOrDefault(id, 0), origins.contains(id)));
    }
    var edges = new ArrayList<Edge>();
    ways.forEach(
        (way, number) -> edges.add(new Edge(way.from().value(), way.to().value(), number)));
    edges.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to));
    return new Network(nodes, edges);
  }

  private static Node node(Picture picture, SourceId id, int pages, boolean origin) {
    var source = picture.evidence().findSource(id);
    return new Node(
        id.value(),
        source.map(Picture::shortName).orElse(id.value()),
        source.map(Source::kind).map(kind -> kind.word()).orElse("other"),
        source.map(held -> Phrases.country(held.country())).orElse(""),
        pages,
        origin);
  }
}
