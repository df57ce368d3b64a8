package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.StatementId;

/// Who stands behind the statements on one subject, in three parts that are never added up: what is
/// told through unnamed sources, what speakers say in their own name, and who denies.
///
/// @param subject what was asked for
/// @param throughUnnamed strands whose origin does not give its name
/// @param inOwnName strands of speakers who speak for themselves
/// @param denials strands of denials, named or not
/// @param circles outlets that cite each other on this subject
public record Told(
    Subject subject, Part throughUnnamed, Part inOwnName, Part denials, List<Circle> circles) {
  public Told {
    circles = List.copyOf(circles);
  }

  /// The three parts in words: "15 pages, 1 origin in 1 independent group, through unnamed sources;
  /// …".
  public String words() {
    return throughUnnamed.origins().words()
        + ", through unnamed sources; "
        + inOwnName.origins().words()
        + ", in own name; "
        + denials.origins().words()
        + ", denying";
  }

  /// One part.
  ///
  /// @param origins pages against origins
  /// @param lines one per origin, by its first page
  public record Part(Origins origins, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// One origin with its statements.
  ///
  /// @param strand the origin and the pages that carry it
  /// @param statements its statements on the subject, by id
  public record Line(Strand strand, List<StatementId> statements) {
    public Line {
      statements = List.copyOf(statements);
    }
  }
}
