package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;

/// Counts independent groups of origins: named groups once each, and the outlets of a circle
/// together once, and not even that when one of them belongs to a group already counted.
final class Independence {
  private final Evidence evidence;
  private final List<Circle> circles;
  private final Map<SourceId, Integer> circleOf = new HashMap<>();

  private Independence(Evidence evidence, List<Circle> circles) {
    this.evidence = evidence;
    this.circles = circles;
    for (int i = 0; i < circles.size(); i++) {
      for (SourceId outlet : circles.get(i).outlets()) {
        circleOf.put(outlet, i);
      }
    }
  }

  static Independence of(Evidence evidence, Collection<Report> pages) {
    return new Independence(evidence, Circles.among(pages));
  }

  List<Circle> circles() {
    return circles;
  }

  List<String> groups(Collection<SourceId> origins) {
    var counted = new TreeSet<String>();
    List<Set<String>> circular = new ArrayList<>();
    circles.forEach(_ -> circular.add(new TreeSet<>()));
    for (SourceId origin : origins) {
      Optional<String> group = group(origin);
      int circle = circleOf.getOrDefault(origin, -1);
      if (group.isPresent()) {
        (circle < 0 ? counted : circular.get(circle)).add(group.get());
      }
    }
    for (Set<String> together : circular) {
      if (!together.isEmpty() && together.stream().noneMatch(counted::contains)) {
        counted.add(String.join(" + ", together));
      }
    }
    return List.copyOf(counted);
  }

  private Optional<String> group(SourceId origin) {
    var standing = Register.source(evidence, origin).standing();
    return standing.isIdentified() ? Optional.of(standing.independenceGroup()) : Optional.empty();
  }
}
