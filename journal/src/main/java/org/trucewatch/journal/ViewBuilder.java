package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.journal.Versions.Version;

/// Turns entries into the view as of a moment. The rules: {@link Days} for contents, {@link
/// Withdrawals} for what is taken back; a decision applies when both its claims are visible and its
/// author has not decided anew on the same pair.
final class ViewBuilder {

  private final AsOf asOf;
  private final Versions<Source> sources = new Versions<>(Source.class);
  private final Versions<Report> reports = new Versions<>(Report.class);
  private final Versions<Claim> claims = new Versions<>(Claim.class);
  private final Versions<Statement> statements = new Versions<>(Statement.class);
  private final Versions<Document> documents = new Versions<>(Document.class);
  private final List<NumberedDecision> decisions = new ArrayList<>();
  private final Withdrawals withdrawals;
  private final Trainings trainings = new Trainings();
  private final SortedMap<String, String> settings = new TreeMap<>();
  private final Days days = new Days(reports);

  ViewBuilder(AsOf asOf) {
    this.asOf = asOf;
    this.withdrawals = new Withdrawals(asOf);
  }

  /// Takes the entries in order of their numbers.
  void accept(Entry entry) {
    if (!asOf.holds(entry.recorded())) {
      return;
    }
    switch (entry.payload()) {
      case Payload.Received(Item item) -> accept(entry, item);
      case Payload.Revised(long _, Item item) -> accept(entry, item);
      case Payload.Decided(LinkDecision decision) ->
          decisions.add(new NumberedDecision(entry.sequence(), decision));
      case Payload.Trained _ -> trainings.accept(entry);
      case Payload.Withdrawn _ -> {
        withdrawals.accept(entry);
        trainings.accept(entry);
      }
      case Payload.SettingsChanged(SortedMap<String, String> changed) -> settings.putAll(changed);
      case Payload.Noted _ -> {}
    }
  }

  private void accept(Entry entry, Item item) {
    switch (item) {
      case Source _ -> sources.accept(entry, item);
      case Report _ -> reports.accept(entry, item);
      case Claim _ -> claims.accept(entry, item);
      case Statement _ -> statements.accept(entry, item);
      case Document _ -> documents.accept(entry, item);
    }
  }

  View build(Head head) {
    Set<Target> gone = withdrawals.inForce();
    SortedMap<SourceId, Source> shownSources = show(sources, days::ofOther, Source::id, _ -> true);
    SortedMap<ReportId, Report> shownReports =
        show(reports, days::ofReport, Report::id, report -> !isGone(report.id(), gone));
    SortedMap<ClaimId, Claim> shownClaims =
        show(
            claims,
            days::ofClaim,
            Claim::id,
            claim ->
                !gone.contains(new Target.OfClaim(claim.id())) && !isGone(claim.report(), gone));
    SortedMap<StatementId, Statement> shownStatements =
        show(
            statements,
            days::ofStatement,
            Statement::id,
            statement ->
                !gone.contains(new Target.OfStatement(statement.id()))
                    && !statement.pages().stream().allMatch(page -> isGone(page, gone)));
    List<NumberedDecision> inForce = inForce(decisions, gone, shownClaims);
    Evidence evidence =
        new Evidence(
            shownSources,
            shownReports,
            shownClaims,
            shownStatements,
            inForce.stream().map(NumberedDecision::decision).toList());
    List<Document> shownDocuments =
        List.copyOf(show(documents, days::ofOther, Document::name, _ -> true).values());
    Acts acts =
        new Acts(inForce, trainings.inForce(gone, new Versions.Held(sources, reports, claims)));
    return new View(evidence, shownDocuments, settings, acts, asOf, head);
  }

  /// A view with the decisions that are in force now; all else stays as it is.
  ///
  /// @param made all decisions of the journal, in order of their numbers
  /// @param gone what is taken back
  static View redecided(View earlier, List<NumberedDecision> made, Set<Target> gone, Head head) {
    Evidence held = earlier.evidence();
    List<NumberedDecision> inForce = inForce(made, gone, held.claims());
    Evidence evidence =
        new Evidence(
            held.sources(),
            held.reports(),
            held.claims(),
            held.statements(),
            inForce.stream().map(NumberedDecision::decision).toList());
    Acts acts = new Acts(inForce, earlier.training());
    return new View(evidence, earlier.documents(), earlier.settings(), acts, earlier.asOf(), head);
  }

  private static List<NumberedDecision> inForce(
      List<NumberedDecision> made, Set<Target> gone, SortedMap<ClaimId, Claim> shown) {
    return made.stream()
        .filter(numbered -> !gone.contains(new Target.OfEntry(numbered.sequence())))
        .filter(numbered -> applies(numbered.decision(), shown))
        .collect(Collectors.collectingAndThen(Collectors.toList(), ViewBuilder::lastWords));
  }

  private static boolean isGone(ReportId report, Set<Target> gone) {
    return gone.contains(new Target.OfReport(report));
  }

  /// Of each analyst on each pair the last decision, in order of numbers. One that was undone does
  /// not count, so undoing brings the analyst's earlier one back.
  private static List<NumberedDecision> lastWords(List<NumberedDecision> decisions) {
    Map<Voice, NumberedDecision> last = new LinkedHashMap<>();
    for (NumberedDecision numbered : decisions) {
      LinkDecision decision = numbered.decision();
      last.put(new Voice(decision.a(), decision.b(), decision.author()), numbered);
    }
    return last.values().stream()
        .sorted(Comparator.comparingLong(NumberedDecision::sequence))
        .toList();
  }

  /// One analyst on one pair.
  private record Voice(ClaimId a, ClaimId b, String author) {}

  private static boolean applies(LinkDecision decision, SortedMap<ClaimId, Claim> shown) {
    return shown.containsKey(decision.a()) && shown.containsKey(decision.b());
  }

  private <T extends Item, K> SortedMap<K, T> show(
      Versions<T> items,
      Function<List<Version<T>>, List<LocalDate>> daysOf,
      Function<T, K> id,
      Predicate<T> isHeld) {
    SortedMap<K, T> shown = new TreeMap<>();
    for (List<Version<T>> versions : items.all().values()) {
      Optional<T> visible =
          asOf.published().isEmpty()
              ? Optional.of(versions.getLast().item())
              : Versions.visible(versions, daysOf.apply(versions), asOf);
      visible.filter(isHeld).ifPresent(item -> shown.put(id.apply(item), item));
    }
    return shown;
  }
}
