package org.trucewatch.reports.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.StatementId;
import org.trucewatch.reports.table.Flaw;

/// Labels for scoring: which claims are about which event by a person's judgement. Only a scorer
/// may hold one. the door of this room never reads labels, so nothing that is scored can see them.
///
/// @param claims the label of each claim
/// @param incidents the incidents that the labels name, by identifier
/// @param contradictions the statements that a statement contradicts
/// @param flaws what is wrong in the labels themselves
public record Gold(
    SortedMap<ClaimId, Label> claims,
    SortedMap<String, GoldIncident> incidents,
    SortedMap<StatementId, List<StatementId>> contradictions,
    List<Flaw> flaws) {
  public Gold {
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    incidents = Collections.unmodifiableSortedMap(new TreeMap<>(incidents));
    contradictions = Collections.unmodifiableSortedMap(new TreeMap<>(contradictions));
    flaws = List.copyOf(flaws);
  }

  /// Reads the labels of a case folder: from tables in its folder `expected`, else from the
  /// original columns (`true_incident`, `relation`, `contradicts`) and incidents.csv in the folder
  /// itself. Empty if the folder has no labels of claims.
  ///
  /// @throws IOException if the folder cannot be read by the system
  public static Optional<Gold> find(Path folder) throws IOException {
    return new GoldReader().read(folder);
  }

  /// How a claim relates to the incidents of its label.
  public enum Relation {
    /// It is about that incident.
    SAME,
    /// It is about a detail of that incident.
    PART_OF,
    /// It is a sum or a period that covers those incidents.
    COVERS
  }

  /// The label of a claim.
  ///
  /// @param incidents the incidents it is about; one, unless it covers several
  /// @param relation how it relates to them
  public record Label(SortedSet<String> incidents, Relation relation) {
    public Label {
      incidents = Collections.unmodifiableSortedSet(new TreeSet<>(incidents));
    }
  }

  /// An incident that the labels name.
  ///
  /// @param id its identifier among the labels
  /// @param title what it is called
  /// @param partOf the incident it is part of, if any
  /// @param counts how much there is about it
  /// @param tags what it is there to test
  /// @param cells all cells of its row, by column
  public record GoldIncident(
      String id,
      String title,
      Optional<String> partOf,
      Counts counts,
      List<String> tags,
      SortedMap<String, String> cells) {
    public GoldIncident {
      tags = List.copyOf(tags);
      cells = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) cells));
    }
  }

  /// How much there is about an incident; empty where the labels do not say. "Direct" leaves out
  /// sums.
  ///
  /// @param reports reports
  /// @param reportsDirect reports, without those that only give sums
  /// @param claims claims
  /// @param claimsDirect claims, without sums
  /// @param originsDirect origins of the claims, without sums
  /// @param originGroupsDirect independence groups of those origins, unknown ones not counted
  public record Counts(
      OptionalInt reports,
      OptionalInt reportsDirect,
      OptionalInt claims,
      OptionalInt claimsDirect,
      OptionalInt originsDirect,
      OptionalInt originGroupsDirect) {}
}
