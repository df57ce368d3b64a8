package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Places by their names: spelt alike, alike in their consonants, or one slip apart.
final class NameIndex {
  private final List<Place> places;
  private final List<NameKeys> names = new ArrayList<>();
  private final List<Integer> placeOf = new ArrayList<>();
  private final Map<String, List<Integer>> exact = new HashMap<>();
  private final Map<String, List<Integer>> skeletons = new HashMap<>();

  NameIndex(List<Place> places) {
    this.places = List.copyOf(places);
    for (int number = 0; number < this.places.size(); number++) {
      for (String name : this.places.get(number).names()) {
        int key = names.size();
        NameKeys keys = NameKeys.of(name);
        names.add(keys);
        placeOf.add(number);
        keys.exact().forEach(one -> add(exact, one, key));
        keys.skeletons().forEach(one -> add(skeletons, one, key));
      }
    }
  }

  private static void add(Map<String, List<Integer>> index, String key, int name) {
    index.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(name);
  }

  List<Place> places() {
    return places;
  }

  /// Every place with a name that fits, and how well its best name does.
  ///
  /// @param slips whether to look for slips of the hand where nothing else fits
  Map<Place, Double> find(NameKeys asked, boolean slips) {
    var found = new TreeMap<Integer, Double>();
    for (String key : asked.exact()) {
      exact.getOrDefault(key, List.of()).forEach(name -> found.put(placeOf.get(name), 1.0));
    }
    for (String key : asked.skeletons()) {
      for (int name : skeletons.getOrDefault(key, List.of())) {
        found.merge(placeOf.get(name), asked.fit(names.get(name)), Math::max);
      }
    }
    found.values().removeIf(fit -> fit == 0);
    if (found.isEmpty() && slips) {
      slips(asked, found);
    }
    var fits = new HashMap<Place, Double>();
    found.forEach((number, fit) -> fits.put(places.get(number), fit));
    return fits;
  }

  private void slips(NameKeys asked, Map<Integer, Double> found) {
    for (String mine : asked.exact()) {
      for (Map.Entry<String, List<Integer>> entry : exact.entrySet()) {
        if (NameKeys.isSlip(mine, entry.getKey())) {
          for (int name : entry.getValue()) {
            found.merge(placeOf.get(name), asked.fit(names.get(name)), Math::max);
          }
        }
      }
    }
  }
}
