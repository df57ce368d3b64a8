package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;

/// Circular reporting: outlets that cite each other, directly or through others, on one subject.
/// What goes round in a circle confirms nothing; its members are never counted as independent.
///
/// Found as the strongly connected components of "cites" among the pages on the subject (Tarjan,
/// SIAM Journal on Computing 1, 1972).
///
/// @param outlets the outlets of the circle, by id; two or more
/// @param pages the pages whose citations close it, by id
public record Circle(List<SourceId> outlets, List<ReportId> pages) {
  public Circle {
    outlets = List.copyOf(outlets);
    pages = List.copyOf(pages);
    if (outlets.size() < 2) {
      throw new IllegalArgumentException("A circle of citations has at least two outlets.");
    }
  }
}
