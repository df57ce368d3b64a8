package org.trucewatch.incidents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;

/// Finds circular reporting: Tarjan's strongly connected components (1972), without recursion, so
/// that a long chain of citations cannot exhaust the stack. Linear in pages and citations.
final class Circles {
  private record Frame(SourceId outlet, Iterator<SourceId> cited) {}

  private final SortedMap<SourceId, SortedSet<SourceId>> cites;
  private final Map<SourceId, Integer> index = new HashMap<>();
  private final Map<SourceId, Integer> lowest = new HashMap<>();
  private final Deque<SourceId> open = new ArrayDeque<>();
  private final Set<SourceId> isOpen = new HashSet<>();
  private final List<Set<SourceId>> components = new ArrayList<>();

  private Circles(SortedMap<SourceId, SortedSet<SourceId>> cites) {
    this.cites = cites;
  }

  static List<Circle> among(Collection<Report> pages) {
    Circles search = new Circles(citations(pages));
    search.cites.keySet().forEach(search::visit);
    var circles = new ArrayList<Circle>();
    for (Set<SourceId> component : search.components) {
      if (component.size() > 1) {
        circles.add(new Circle(List.copyOf(component), closing(pages, component)));
      }
    }
    circles.sort(Comparator.comparing(circle -> circle.outlets().getFirst()));
    return circles;
  }

  /// Which publisher of these pages cites which other publisher of these pages.
  private static SortedMap<SourceId, SortedSet<SourceId>> citations(Collection<Report> pages) {
    var cites = new TreeMap<SourceId, SortedSet<SourceId>>();
    pages.forEach(page -> cites.put(page.source(), new TreeSet<>()));
    for (Report page : pages) {
      for (SourceId cited : page.cites()) {
        if (!cited.equals(page.source()) && cites.containsKey(cited)) {
          cites.getOrDefault(page.source(), new TreeSet<>()).add(cited);
        }
      }
    }
    return cites;
  }

  private static List<ReportId> closing(Collection<Report> pages, Set<SourceId> circle) {
    return pages.stream()
        .filter(page -> circle.contains(page.source()))
        .filter(page ->
            page.cites().stream()
                .anyMatch(cited -> !cited.equals(page.source()) && circle.contains(cited)))
        .map(Report::id)
        .distinct()
        .sorted()
        .toList();
  }

  private void visit(SourceId root) {
    if (index.containsKey(root)) {
      return;
    }
    Deque<Frame> path = new ArrayDeque<>();
    path.push(enter(root));
    while (!path.isEmpty()) {
      Frame frame = path.getFirst();
      if (frame.cited().hasNext()) {
        SourceId next = frame.cited().next();
        if (!index.containsKey(next)) {
          path.push(enter(next));
        } else if (isOpen.contains(next)) {
          lower(frame.outlet(), index.getOrDefault(next, 0));
        }
      } else {
        path.pop();
        leave(frame.outlet());
        if (!path.isEmpty()) {
          lower(path.getFirst().outlet(), lowest.getOrDefault(frame.outlet(), 0));
        }
      }
    }
  }

  private Frame enter(SourceId outlet) {
    index.put(outlet, index.size());
    lowest.put(outlet, index.size() - 1);
    open.push(outlet);
    isOpen.add(outlet);
    return new Frame(outlet, cites.getOrDefault(outlet, new TreeSet<>()).iterator());
  }

  private void lower(SourceId outlet, int to) {
    lowest.merge(outlet, to, Math::min);
  }

  private void leave(SourceId outlet) {
    if (!lowest.getOrDefault(outlet, -1).equals(index.getOrDefault(outlet, -2))) {
      return;
    }
    var component = new TreeSet<SourceId>();
    SourceId member;
    do {
      member = open.pop();
      isOpen.remove(member);
      component.add(member);
    } while (!member.equals(outlet));
    components.add(component);
  }
}
