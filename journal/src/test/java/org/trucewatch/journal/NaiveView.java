package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.TrainingRun;

/// A view by definition: each rule of `docs/reference/journal.md` asked of each entry, without any
/// thought of speed.
final class NaiveView {

  private final List<Entry> entries;
  private final AsOf asOf;

  NaiveView(List<Entry> all, AsOf asOf) {
    this.entries = all.stream().filter(entry -> asOf.holds(entry.recorded())).toList();
    this.asOf = asOf;
  }

  /// What is seen, in the shape of a view.
  View view() {
    Evidence evidence = evidence();
    List<NumberedDecision> decisions = new ArrayList<>();
    Map<String, String> settings = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.payload() instanceof Payload.Decided(LinkDecision decision)
          && !isWithdrawn(new Target.OfEntry(entry.sequence()))
          && evidence.claims().containsKey(decision.a())
          && evidence.claims().containsKey(decision.b())
          && entries.stream().noneMatch(later -> replaces(later, entry.sequence(), decision))) {
        decisions.add(new NumberedDecision(entry.sequence(), decision));
      }
      if (entry.payload() instanceof Payload.SettingsChanged(var changed)) {
        settings.putAll(changed);
      }
    }
    Evidence complete =
        new Evidence(
            evidence.sources(),
            evidence.reports(),
            evidence.claims(),
            evidence.statements(),
            decisions.stream().map(NumberedDecision::decision).toList());
    return new View(
        complete,
        List.copyOf(new TreeMap<>(shown(Document.class, Document::name)).values()),
        new TreeMap<>(settings),
        new Acts(decisions, training()),
        asOf,
        new Head(0, Hash.NONE, Hash.NONE));
  }

  /// What is seen, without decisions.
  private Evidence evidence() {
    return new Evidence(
        new TreeMap<>(shown(Source.class, Source::id)),
        new TreeMap<>(shown(Report.class, Report::id)),
        new TreeMap<>(shown(Claim.class, Claim::id)),
        new TreeMap<>(shown(Statement.class, Statement::id)),
        List.of());
  }

  /// The last run that is not taken back, with what a view of its prefix holds.
  private Optional<NumberedTraining> training() {
    for (Entry entry : entries.reversed()) {
      if (entry.payload() instanceof Payload.Trained(TrainingRun run)
          && !isWithdrawn(new Target.OfEntry(entry.sequence()))) {
        List<Entry> prefix =
            entries.stream().filter(held -> held.sequence() <= run.prefix().size()).toList();
        Evidence then = new NaiveView(prefix, AsOf.NOW).evidence();
        return Optional.of(
            new NumberedTraining(
                entry.sequence(),
                entry.recorded(),
                entry.author(),
                run,
                new Evidence(
                    then.sources(), then.reports(), then.claims(), new TreeMap<>(), List.of())));
      }
    }
    return Optional.empty();
  }

  private boolean replaces(Entry later, long sequence, LinkDecision decision) {
    return later.sequence() > sequence
        && later.payload() instanceof Payload.Decided(LinkDecision other)
        && !isWithdrawn(new Target.OfEntry(later.sequence()))
        && other.a().equals(decision.a())
        && other.b().equals(decision.b())
        && other.author().equals(decision.author());
  }

  private <T extends Item, K> Map<K, T> shown(Class<T> kind, Function<T, K> id) {
    return contents(kind)
        .filter(index -> asOf.knows(day(index)))
        .filter(index -> contents(kind).noneMatch(later -> supersedes(later, index)))
        .map(this::item)
        .map(kind::cast)
        .filter(item -> !isGone(item))
        .collect(Collectors.toMap(id, Function.identity()));
  }

  private boolean supersedes(int later, int index) {
    return later > index && Worlds.isSame(item(later), item(index)) && asOf.knows(day(later));
  }

  /// The clock of the last entry: the first day on which it can change a view.
  LocalDate clockOfLast() {
    int index = entries.size() - 1;
    return switch (entries.get(index).payload()) {
      case Payload.Received _, Payload.Revised _ -> day(index);
      case Payload.Decided _, Payload.Trained _, Payload.SettingsChanged _ -> LocalDate.MIN;
      case Payload.Withdrawn _ -> isOfDecision(index) ? LocalDate.MIN : withdrawalDay(index);
      case Payload.Noted _ -> LocalDate.MAX;
    };
  }

  private LocalDate day(int index) {
    Optional<Integer> replaced =
        IntStream.range(0, index)
            .boxed()
            .filter(i -> Worlds.content(entries.get(i)).isPresent())
            .filter(i -> Worlds.isSame(item(i), item(index)))
            .reduce((_, last) -> last);
    return replaced.isEmpty() ? firstDay(index) : revisionDay(index, replaced.get());
  }

  private LocalDate firstDay(int index) {
    return switch (item(index)) {
      case Source _, Document _ -> LocalDate.MIN;
      case Report report -> report.publication().published();
      case Claim claim -> firstPublication(claim.report()).orElse(recordedDay(index));
      case Statement statement -> {
        LocalDate page =
            statement.pages().stream()
                .flatMap(id -> firstPublication(id).stream())
                .min(LocalDate::compareTo)
                .orElse(recordedDay(index));
        yield later(page, statement.said().date());
      }
    };
  }

  private LocalDate revisionDay(int index, int replaced) {
    LocalDate own =
        switch (item(index)) {
          case Source _, Document _, Statement _ -> recordedDay(index);
          case Report report -> {
            LocalDate before = ((Report) item(replaced)).publication().published();
            LocalDate day = report.publication().published();
            yield day.isAfter(before) ? day : recordedDay(index);
          }
          case Claim claim ->
              contents(Report.class)
                  .filter(i -> i > replaced && i < index)
                  .filter(i -> ((Report) item(i)).id().equals(claim.report()))
                  .filter(i -> entries.get(i).kind() == Kind.REVISION)
                  .reduce((_, last) -> last)
                  .map(this::day)
                  .orElse(recordedDay(index));
        };
    return later(day(replaced), own);
  }

  private Optional<LocalDate> firstPublication(ReportId id) {
    return contents(Report.class)
        .map(index -> (Report) item(index))
        .filter(report -> report.id().equals(id))
        .findFirst()
        .map(report -> report.publication().published());
  }

  private boolean isGone(Item item) {
    return switch (item) {
      case Source _, Document _ -> false;
      case Report report -> isWithdrawn(new Target.OfReport(report.id()));
      case Claim claim ->
          isWithdrawn(new Target.OfClaim(claim.id()))
              || isWithdrawn(new Target.OfReport(claim.report()));
      case Statement statement ->
          isWithdrawn(new Target.OfStatement(statement.id()))
              || statement.pages().stream()
                  .allMatch(page -> isWithdrawn(new Target.OfReport(page)));
    };
  }

  private boolean isWithdrawn(Target target) {
    return IntStream.range(0, entries.size())
        .filter(index -> withdraws(index, target))
        .filter(index -> isOfDecision(index) || asOf.knows(withdrawalDay(index)))
        .anyMatch(index -> !isWithdrawn(new Target.OfEntry(entries.get(index).sequence())));
  }

  private boolean withdraws(int index, Target target) {
    return entries.get(index).payload()
            instanceof Payload.Withdrawn(Target t, String _, Optional<LocalDate> _)
        && t.equals(target);
  }

  private boolean isOfDecision(int index) {
    return entries.get(index).payload()
            instanceof
            Payload.Withdrawn(Target.OfEntry(long sequence), String _, Optional<LocalDate> _)
        && entries.stream()
            .filter(entry -> entry.sequence() == sequence)
            .anyMatch(entry ->
                entry.kind() == Kind.LINK_DECISION
                    || entry.kind() == Kind.TRAINING
                    || isOfDecision(entries.indexOf(entry)));
  }

  private Stream<Integer> contents(Class<? extends Item> kind) {
    return IntStream.range(0, entries.size())
        .boxed()
        .filter(i -> Worlds.content(entries.get(i)).filter(kind::isInstance).isPresent());
  }

  private Item item(int index) {
    return Worlds.content(entries.get(index)).orElseThrow();
  }

  private LocalDate withdrawalDay(int index) {
    return entries.get(index).payload() instanceof Payload.Withdrawn withdrawn
        ? withdrawn.published().orElseGet(() -> recordedDay(index))
        : recordedDay(index);
  }

  private LocalDate recordedDay(int index) {
    return AsOf.dayOf(entries.get(index).recorded());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
