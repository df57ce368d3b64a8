package org.trucewatch.app.command;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.render.DecisionListing;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.journal.Payload;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch decisions`.
final class DecisionsCommand implements Command {
  private static final String CONFLICTS = "--conflicts";
  private static final String ALL = "--all";

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public String purpose() {
    return "Lists what analysts decided: number, judgement, author, reason, and what contradicts"
        + " it.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Where decisions contradict each other, different holds and same is not applied; both are"
            + " listed with the number of the other. Undo one to resolve it.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "decisions border.trucewatch --conflicts",
        "decisions border.trucewatch --all --format csv");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.flag(CONFLICTS, "Only those that cannot all be kept."),
        Arguments.flag(
            ALL, "Also those out of force: undone, replaced by their author, of claims not held."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      CaseFile file = CaseFile.of(journal.asOf(given.asOf()), Policy.standard());
      List<Conflict> conflicts = file.picture().incidents().conflicts();
      Map<Long, NumberedDecision> inForce =
          file.view().decisions().stream()
              .collect(Collectors.toMap(NumberedDecision::sequence, Function.identity()));
      var rows =
          journal.entriesOf(Kind.LINK_DECISION).stream()
              .filter(entry -> isOnRecord(entry, given.asOf()))
              .filter(entry -> given.flag(ALL) || inForce.containsKey(entry.sequence()))
              .map(entry -> row(entry, inForce, conflicts))
              .filter(row -> !given.flag(CONFLICTS) || !row.against().isEmpty())
              .toList();
      var listing = DecisionListing.of(rows, conflicts, file.picture().asOfWords());
      session.print(format.render(listing, session.screen(given.plain())));
    }
    return Exit.OK;
  }

  private static boolean isOnRecord(Entry entry, AsOf asOf) {
    return asOf.recorded().map(time -> !entry.recorded().isAfter(time)).orElse(true);
  }

  private static DecisionListing.Row row(
      Entry entry, Map<Long, NumberedDecision> inForce, List<Conflict> conflicts) {
    if (!(entry.payload() instanceof Payload.Decided(LinkDecision decision))) {
      throw new IllegalStateException("Entry " + entry.sequence() + " is not a decision.");
    }
    List<Long> against =
        inForce.containsKey(entry.sequence()) ? against(decision, inForce, conflicts) : List.of();
    return new DecisionListing.Row(
        entry.sequence(),
        entry.recorded(),
        decision,
        state(decision, inForce.containsKey(entry.sequence()), !against.isEmpty()),
        against);
  }

  private static String state(LinkDecision decision, boolean inForce, boolean contradicted) {
    if (!inForce) {
      return "out of force";
    }
    if (decision.judgement() == Judgement.UNSURE) {
      return "binds nothing";
    }
    boolean overruled = contradicted && decision.judgement() == Judgement.SAME;
    return overruled ? "not applied" : "obeyed";
  }

  /// The numbers of the decisions of the other judgement in the same conflicts.
  private static List<Long> against(
      LinkDecision decision, Map<Long, NumberedDecision> inForce, List<Conflict> conflicts) {
    Set<LinkDecision> others = new HashSet<>();
    conflicts.stream()
        .filter(conflict -> conflict.decisions().contains(decision))
        .flatMap(conflict -> conflict.decisions().stream())
        .filter(other -> other.judgement() != decision.judgement())
        .forEach(others::add);
    return inForce.values().stream()
        .filter(held -> others.contains(held.decision()))
        .map(NumberedDecision::sequence)
        .sorted()
        .toList();
  }
}
