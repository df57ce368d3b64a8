package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.TrainingRun;

/// Weights as a training run keeps them: by name, in whole units of {@link Edges#UNIT}.
final class WeightTable {
  /// The version of comparison, and a sum over the names of what is compared, so that a level that
  /// is added, dropped or moved makes another engine.
  static final String ENGINE =
      "linkage/1-"
          + Integer.toHexString(
              Arrays.hashCode(
                  new Object[] {
                    Weights.SHIPPED,
                    Level.ALL.stream().map(level -> level + " " + level.group()).toList(),
                    Arrays.stream(Family.values()).map(Enum::name).toList()
                  }));

  private WeightTable() {}

  static TrainingRun write(Weights weights, TrainingRun.Prefix prefix, String because) {
    SortedMap<String, Integer> levels = new TreeMap<>();
    Level.ALL.forEach(level -> levels.put(level.name(), units(weights.bits(level))));
    SortedMap<String, Integer> families = new TreeMap<>();
    for (Family family : Family.values()) {
      families.put(family.name(), units(weights.priorBits(family)));
    }
    var method = new TrainingRun.Method(weights.origin(), weights.areLearned());
    return new TrainingRun(ENGINE, prefix, method, levels, families, because);
  }

  private static int units(double bits) {
    return (int) StrictMath.round(bits * Edges.UNIT);
  }

  /// Why a run cannot be used; empty if it can.
  static Optional<String> flaw(TrainingRun run) {
    if (!run.engine().equals(ENGINE)) {
      return Optional.of("it is by the engine " + run.engine() + ", this is " + ENGINE);
    }
    Optional<String> names =
        difference(run.levels(), Level.values())
            .or(() -> difference(run.families(), Family.values()));
    if (names.isPresent()) {
      return names;
    }
    Weights weights = read(run, run.method().words());
    if (weights.areLearned() != run.method().isLearned()) {
      return Optional.of("it does not say clearly whether its weights were learned");
    }
    return Training.turnedRound(weights)
        .map(order ->
            "by it "
                + order.getLast()
                + " would speak more for one event than "
                + order.getFirst());
  }

  private static <E extends Enum<E>> Optional<String> difference(
      SortedMap<String, Integer> held, E[] known) {
    for (E one : known) {
      if (!held.containsKey(one.name())) {
        return Optional.of("it has no weight for " + one.name());
      }
    }
    return held.size() == known.length
        ? Optional.empty()
        : Optional.of("it has weights for what this engine does not compare");
  }

  /// The weights of a run without a flaw.
  ///
  /// @param origin where they come from, in words
  static Weights read(TrainingRun run, String origin) {
    Map<Level, Double> levels = new EnumMap<>(Level.class);
    run.levels().forEach((name, units) -> levels.put(Level.valueOf(name), bits(units)));
    Map<Family, Double> families = new EnumMap<>(Family.class);
    run.families().forEach((name, units) -> families.put(Family.valueOf(name), bits(units)));
    return new Weights(levels, families, origin);
  }

  private static double bits(int units) {
    return (double) units / Edges.UNIT;
  }
}
