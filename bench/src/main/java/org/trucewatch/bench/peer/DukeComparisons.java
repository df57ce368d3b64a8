package org.trucewatch.bench.peer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.GeopositionComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.NumericComparator;

/// How Duke compares two claims: its own comparators where it has one for the field. Days and texts
/// have none that fits: its numbers are compared by ratio, and of its measures for texts none
/// reaches a half for two reports that share a quarter of their words, below which Duke takes them
/// for different.
final class DukeComparisons {
  private static final double REACH_METRES = 22_000;

  private DukeComparisons() {}

  static List<Property> properties() {
    var point = new GeopositionComparator();
    point.setMaxDistance(REACH_METRES);
    // Each with its probability when the two differ, then when they agree.
    return List.of(
        new PropertyImpl(DukeRecords.ID),
        new PropertyImpl(DukeRecords.DAY, new Days(), .10, .80),
        new PropertyImpl(DukeRecords.POINT, point, .15, .85),
        new PropertyImpl(DukeRecords.PLACE, new JaroWinkler(), .35, .75),
        new PropertyImpl(DukeRecords.KIND, new ExactComparator(), .30, .70),
        new PropertyImpl(DukeRecords.KIND_CLASS, new ExactComparator(), .20, .55),
        new PropertyImpl(DukeRecords.ATTACKER, new ExactComparator(), .20, .75),
        new PropertyImpl(DukeRecords.TARGET, new ExactComparator(), .20, .75),
        new PropertyImpl(DukeRecords.DEATHS, new NumericComparator(), .30, .70),
        new PropertyImpl(DukeRecords.TEXT, new SharedWords(), .20, .98),
        forKeys(DukeRecords.LAT),
        forKeys(DukeRecords.LON),
        forKeys(DukeRecords.DISTRICT),
        forKeys(DukeRecords.PROVINCE));
  }

  /// Serves the keys of blocks and is not compared.
  private static Property forKeys(String name) {
    var property = new PropertyImpl(name, new ExactComparator(), .5, .5);
    property.setIgnoreProperty(true);
    return property;
  }

  /// 1 on the same day, falling to 0 five days apart.
  private static final class Days implements Comparator {
    private static final double REACH = 5;

    @Override
    public boolean isTokenized() {
      return false;
    }

    @Override
    public double compare(String one, String two) {
      long apart = Math.abs(Long.parseLong(one) - Long.parseLong(two));
      return Math.max(0, 1 - apart / REACH);
    }
  }

  /// The share of the words of the shorter text that the longer has too.
  private static final class SharedWords implements Comparator {
    @Override
    public boolean isTokenized() {
      return true;
    }

    @Override
    public double compare(String one, String two) {
      Set<String> words = new HashSet<>(List.of(one.split(" ", -1)));
      Set<String> others = new HashSet<>(List.of(two.split(" ", -1)));
      int least = Math.min(words.size(), others.size());
      words.retainAll(others);
      return Math.min(1, 1.5 * words.size() / least);
    }
  }
}
