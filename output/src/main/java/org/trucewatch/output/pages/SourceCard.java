package org.trucewatch.output.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Source;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// A source: what it is, where it stands, whom it relays and who relays it.
///
/// @param id its id
/// @param name its name
/// @param kind its kind
/// @param country the name of its country, if it is known
/// @param alignment the party or body it belongs to; empty if none is known
/// @param group its independence group; empty if none can be named
/// @param reliability Admiralty grade; F means that it cannot be judged
/// @param note what the grade and the group mean
/// @param reports how many reports it published
/// @param relayedBy who cites it
/// @param relays whom it cites
/// @param claims how many claims it speaks in
/// @param incidents the incidents that these are in
/// @param statements how many statements it makes
public record SourceCard(
    String id,
    String name,
    String kind,
    Optional<String> country,
    String alignment,
    String group,
    String reliability,
    String note,
    int reports,
    List<Relay> relayedBy,
    List<Relay> relays,
    int claims,
    List<String> incidents,
    int statements) {

  /// Another source, and on how many pages.
  ///
  /// @param source its id
  /// @param name its name
  /// @param pages on how many pages
  public record Relay(String source, String name, int pages) {}

  /// The card of a source.
  ///
  /// @param network who relays whom
  /// @param incidentOf the incident that holds a claim
  public static SourceCard of(
      Picture picture,
      Source source,
      Network network,
      Function<Claim, Optional<String>> incidentOf) {
    String id = source.id().value();
    List<Claim> claims =
        picture.evidence().claims().values().stream()
            .filter(claim -> claim.voice().origin().equals(source.id()))
            .toList();
    return new SourceCard(
        id,
        Phrases.name(source),
        source.kind().word(),
        Optional.of(source.country()).filter(country -> country.isKnown()).map(Phrases::country),
        source.standing().affiliation(),
        source.standing().isIdentified() ? source.standing().independenceGroup() : "",
        source.standing().reliability().name(),
        "A judgement of the recorder, revisable; F means that it cannot be judged, not that it is"
            + " worst. Speakers of one group do not count as independent of each other.",
        network.nodes().stream()
            .filter(node -> node.id().equals(id))
            .mapToInt(Network.Node::pages)
            .sum(),
        network.edges().stream()
            .filter(edge -> edge.to().equals(id))
            .map(edge -> relay(network, edge.from(), edge.pages()))
            .toList(),
        network.edges().stream()
            .filter(edge -> edge.from().equals(id))
            .map(edge -> relay(network, edge.to(), edge.pages()))
            .toList(),
        claims.size(),
        claims.stream()
            .flatMap(claim -> incidentOf.apply(claim).stream())
            .distinct()
            .sorted()
            .toList(),
        (int)
            picture.evidence().statements().values().stream()
                .filter(statement -> statement.speaker().speaker().equals(source.id()))
                .count());
  }

  private static Relay relay(Network network, String id, int pages) {
    String name =
        network.nodes().stream()
            .filter(node -> node.id().equals(id))
            .map(Network.Node::name)
            .findFirst()
            .orElse(id);
    return new Relay(id, name, pages);
  }
}
