package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.incidents.ResolvedNumber.Stated;

/// Collects what each origin states of each number, and which of an origin's numbers it later
/// raised.
final class Numbers {
  /// The measures that are listed even when nobody states them.
  private static final List<Measure> ALWAYS =
      List.of(
          new Measure.Killed(),
          new Measure.CiviliansKilled(),
          new Measure.ChildrenKilled(),
          new Measure.Injured());

  private static final Comparator<Stated> BY_ORIGIN =
      Comparator.comparing((Stated stated) -> stated.origin().id())
          .thenComparing(Stated::published)
          .thenComparing(stated -> stated.claims().getFirst())
          .thenComparing(stated -> stated.value().toString());

  private Numbers() {}

  /// Every number stated, by measure.
  static SortedMap<Measure, List<Stated>> stated(Scope scope) {
    var readings = new TreeMap<Measure, List<Reading>>(Measure.ORDER);
    ALWAYS.forEach(measure -> readings.put(measure, new ArrayList<>()));
    for (Claim claim : scope.claims()) {
      for (Reading reading : scope.readings(claim)) {
        readings.computeIfAbsent(reading.measure(), _ -> new ArrayList<>()).add(reading);
      }
    }
    var stated = new TreeMap<Measure, List<Stated>>(Measure.ORDER);
    readings.forEach((measure, some) -> stated.put(measure, byOrigin(scope, some)));
    return stated;
  }

  private static List<Stated> byOrigin(Scope scope, List<Reading> readings) {
    Map<SourceId, List<Reading>> grouped = new TreeMap<>();
    for (Reading reading : readings) {
      grouped
          .computeIfAbsent(scope.originOf(reading.claim()).id(), _ -> new ArrayList<>())
          .add(reading);
    }
    var all = new ArrayList<Stated>();
    grouped.values().forEach(some -> all.addAll(ofOneOrigin(scope, some)));
    all.sort(BY_ORIGIN);
    return all;
  }

  private static List<Stated> ofOneOrigin(Scope scope, List<Reading> readings) {
    Source origin = scope.originOf(readings.getFirst().claim());
    Map<Count, List<Claim>> byValue = new HashMap<>();
    for (Reading reading : readings) {
      byValue.computeIfAbsent(reading.value(), _ -> new ArrayList<>()).add(reading.claim());
    }
    Map<Count, LocalDate> first = new HashMap<>();
    byValue.forEach((value, some) -> first.put(value, scope.published(some.getFirst())));
    var stated = new ArrayList<Stated>();
    byValue.forEach((value, some) ->
        stated.add(
            new Stated(
                origin,
                value,
                scope.published(some.getFirst()),
                raisedOn(origin, value, first),
                some.stream().map(Claim::id).toList())));
    return stated;
  }

  /// The first day after the value's own on which the same origin gives a number that is higher at
  /// the low end and not lower at the high end.
  private static Optional<LocalDate> raisedOn(
      Source origin, Count value, Map<Count, LocalDate> first) {
    if (origin.kind() == SourceKind.UNNAMED_SOURCE || origin.kind() == SourceKind.WITNESS) {
      return Optional.empty();
    }
    LocalDate own = first.getOrDefault(value, LocalDate.MAX);
    return first.entrySet().stream()
        .filter(other -> other.getValue().isAfter(own))
        .filter(other -> low(other.getKey()) > low(value))
        .filter(other -> ceiling(other.getKey()) >= ceiling(value))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder());
  }

  /// Each origin's word: its latest number that counts; of several on one day the one with most
  /// claims, then the lowest.
  static List<Stated> latestByOrigin(Collection<Stated> stated) {
    Comparator<Stated> later =
        Comparator.comparing(Stated::published)
            .thenComparingInt(some -> some.claims().size())
            .thenComparing(Comparator.<Stated>comparingInt(some -> low(some.value())).reversed())
            .thenComparing(Comparator.<Stated>comparingInt(some -> high(some.value())).reversed())
            .thenComparing(some -> some.value().toString());
    Map<SourceId, Stated> latest = new TreeMap<>();
    stated.stream()
        .filter(Stated::counts)
        .forEach(some ->
            latest.merge(some.origin().id(), some, (a, b) -> later.compare(a, b) >= 0 ? a : b));
    return List.copyOf(latest.values());
  }

  static int low(Count value) {
    return value.lowest().orElse(0);
  }

  /// The highest number stated; for "at least", the number after these words.
  static int high(Count value) {
    return value.highest().orElse(low(value));
  }

  /// The one number that stands for the value: a recorder's best estimate, else the low end,
  /// because the middle of a range is a number that nobody stated.
  static int single(Count value) {
    return value instanceof Count.Estimate(int _, int best, int _) ? best : low(value);
  }

  private static int ceiling(Count value) {
    return value.isOpenAbove() ? Integer.MAX_VALUE : high(value);
  }
}
