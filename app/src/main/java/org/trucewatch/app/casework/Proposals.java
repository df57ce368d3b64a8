package org.trucewatch.app.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.View;

/// Changes of confirmed incidents that nobody decided: a claim that was in the incident when it was
/// confirmed and is not now, or one that the case held then and that has joined since. New weights,
/// codebooks and evidence can bring that about. The view shows the result of linking as it is; each
/// change stays proposed for review until somebody decides on its claim.
///
/// Works on the notes that `decide same` leaves, so it costs no further linking.
public final class Proposals {
  private final Journal journal;
  private final View view;
  private final Incidents incidents;
  private final List<Entry> decisions;
  private final Map<Long, NumberedDecision> inForce;

  /// A proposed change.
  ///
  /// @param confirmed a claim of the confirmed incident
  /// @param claim the claim that left or joined
  /// @param left whether it left
  public record Proposal(ClaimId confirmed, ClaimId claim, boolean left) {
    /// The change as a sentence about what would be.
    public String words() {
      return claim
          + (left ? " would leave" : " would join")
          + " the confirmed incident of "
          + confirmed
          + ".";
    }
  }

  public Proposals(Journal journal, View view, Incidents incidents) {
    this.journal = journal;
    this.view = view;
    this.incidents = incidents;
    this.decisions = journal.entriesOf(Kind.LINK_DECISION);
    this.inForce =
        view.decisions().stream()
            .collect(Collectors.toMap(NumberedDecision::sequence, Function.identity()));
  }

  /// The open ones, the latest confirmed incident first. Of several confirmations of what is one
  /// incident now the last counts.
  public List<Proposal> list() {
    List<Proposal> list = new ArrayList<>();
    Set<IncidentId> seen = new HashSet<>();
    for (Entry entry : journal.entriesOf(Kind.NOTE).reversed()) {
      if (entry.payload() instanceof Payload.Noted(String text) && isOnRecord(entry)) {
        Confirmation.read(text).ifPresent(held -> add(held, entry.sequence(), seen, list));
      }
    }
    return list;
  }

  private void add(Confirmation held, long noted, Set<IncidentId> seen, List<Proposal> list) {
    Optional<ClaimId> anchor =
        Optional.ofNullable(inForce.get(held.decision()))
            .filter(numbered -> numbered.decision().judgement() == Judgement.SAME)
            .map(numbered -> numbered.decision().a());
    Optional<Incident> now = anchor.flatMap(claim -> incidents.find(new IncidentId(claim)));
    if (now.isEmpty() || !seen.add(now.get().id())) {
      return;
    }
    Set<ClaimId> decided = decidedSince(noted);
    Set<ClaimId> then = new HashSet<>(held.claims());
    Set<ClaimId> present = new HashSet<>(now.get().claims());
    held.claims().stream()
        .filter(claim -> !present.contains(claim) && !decided.contains(claim))
        .filter(view.evidence().claims()::containsKey)
        .forEach(claim -> list.add(new Proposal(anchor.get(), claim, true)));
    now.get().claims().stream()
        .filter(claim -> !then.contains(claim) && !decided.contains(claim))
        .filter(claim -> firstRecorded(claim) < noted)
        .forEach(claim -> list.add(new Proposal(anchor.get(), claim, false)));
  }

  /// Claims that a decision made after an entry, or no longer in force, is about.
  private Set<ClaimId> decidedSince(long sequence) {
    Set<ClaimId> claims = new HashSet<>();
    for (Entry entry : decisions) {
      if (entry.payload() instanceof Payload.Decided(LinkDecision decision)
          && decision.judgement() != Judgement.UNSURE
          && (entry.sequence() > sequence || !inForce.containsKey(entry.sequence()))) {
        claims.add(decision.a());
        claims.add(decision.b());
      }
    }
    return claims;
  }

  private long firstRecorded(ClaimId claim) {
    Optional<Entry> entry = journal.find(Kind.CLAIM, claim.value());
    while (entry.isPresent() && entry.get().payload() instanceof Payload.Revised revised) {
      entry = Optional.of(journal.get(revised.replaces()));
    }
    return entry.map(Entry::sequence).orElse(Long.MAX_VALUE);
  }

  private boolean isOnRecord(Entry entry) {
    return view.asOf().recorded().map(time -> !entry.recorded().isAfter(time)).orElse(true);
  }

  /// The confirmation that a decision of sameness makes: the claims of its incident, with the
  /// changes that are still open taken back, so that answering one does not accept the others.
  /// Empty if the decision could not be applied.
  public Optional<Confirmation> confirmation(long number, LinkDecision same) {
    Optional<Incident> incident = incidents.find(new IncidentId(same.a()));
    if (incident.isEmpty() || !incident.get().claims().contains(same.b())) {
      return Optional.empty();
    }
    Set<ClaimId> claims = new HashSet<>(incident.get().claims());
    for (Proposal proposal : list()) {
      if (incident.get().claims().contains(proposal.confirmed())) {
        if (proposal.left()) {
          claims.add(proposal.claim());
        } else {
          claims.remove(proposal.claim());
        }
      }
    }
    return Optional.of(new Confirmation(number, claims.stream().sorted().toList()));
  }
}
