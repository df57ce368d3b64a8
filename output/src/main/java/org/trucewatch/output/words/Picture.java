package org.trucewatch.output.words;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Lineage;
import org.trucewatch.incidents.Policy;
import org.trucewatch.incidents.Resolution;
import org.trucewatch.incidents.Resolved;

/// Everything that pages and listings are made of: a case as of a date, linked and traced.
///
/// @param evidence what the case holds
/// @param incidents its claims, linked
/// @param lineage its reports, traced to their origins
/// @param policy how contested numbers are shown
/// @param asOfWords the date in words: "as of 2025-10-31", "whole record"
public record Picture(
    Evidence evidence, Incidents incidents, Lineage lineage, Policy policy, String asOfWords) {

  /// The attributes of an incident by the picture's policy.
  public Resolved resolve(Incident incident) {
    return Resolution.resolve(incident, lineage, policy);
  }

  /// The claims of an incident that the evidence holds, in the order of their ids given.
  public List<Claim> claims(List<ClaimId> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  /// Those who speak, in claims or statements.
  public SortedSet<SourceId> speakers() {
    var speakers = new TreeSet<SourceId>();
    evidence.claims().values().forEach(claim -> speakers.add(claim.voice().origin()));
    evidence.statements().values().forEach(said -> speakers.add(said.speaker().origin()));
    return Collections.unmodifiableSortedSet(speakers);
  }

  /// The claim with this id, if the evidence holds it.
  public Optional<Claim> find(ClaimId id) {
    return Optional.ofNullable(evidence.claims().get(id));
  }

  /// The name of a source, or its id when it is not registered.
  public String name(SourceId id) {
    return evidence.findSource(id).map(Phrases::name).orElse(id.value());
  }

  /// A name short enough for a table: what stands before the first comma, and before a bracket that
  /// the comma is in.
  public static String shortName(Source source) {
    String name = Phrases.name(source);
    int comma = name.indexOf(',');
    String head = comma > 0 ? name.substring(0, comma) : name;
    int open = head.lastIndexOf(" (");
    return open > 0 && head.indexOf(')', open) < 0 ? head.substring(0, open) : head;
  }
}
