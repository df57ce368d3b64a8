package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.Source;

/// How many voices stand behind a set of claims or statements: reports counted against origins.
///
/// An *origin* is where a report's content comes from: a named speaker, an office's release, an
/// unnamed source of a named outlet, an outlet's own reporting. Ten reports that relay one origin
/// are one voice. Origins of one *independence group* (for example all spokesmen of one government)
/// do not count as independent of each other.
///
/// @param pages number of reports that carry the claims or statements
/// @param origins the distinct origins, by id
/// @param groups the distinct independence groups that can be named, sorted; origins whose group is
///   not known add none, so no group at all means that no origin can be identified. Outlets that
///   cite each other in a circle share one group, whose name is theirs joined by " + "
public record Origins(int pages, List<Source> origins, List<String> groups) {
  /// Nobody says anything.
  public static final Origins NONE = new Origins(0, List.of(), List.of());

  public Origins {
    origins = List.copyOf(origins);
    groups = List.copyOf(groups);
  }

  /// In one line: "24 pages, 8 origins in 4 independent groups".
  public String words() {
    return counted(pages, "page")
        + ", "
        + counted(origins.size(), "origin")
        + (groups.isEmpty()
            ? ", none of an identified group"
            : " in " + counted(groups.size(), "independent group"));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
