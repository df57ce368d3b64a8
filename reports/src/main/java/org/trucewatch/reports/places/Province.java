package org.trucewatch.reports.places;

import java.util.List;
import org.trucewatch.claims.Country;

/// A province of Natural Earth.
///
/// @param number its place in the packed files
/// @param id Natural Earth's code
/// @param country the country it counts to in ISO 3166; for disputed land see {@link Disputed}
/// @param type what it calls itself: province, state, governorate
/// @param names every known name, the usual one first
record Province(int number, String id, Country country, String type, List<String> names) {
  Province {
    names = List.copyOf(names);
  }

  String name() {
    return names.getFirst();
  }
}
