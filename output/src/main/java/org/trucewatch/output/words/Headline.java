package org.trucewatch.output.words;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.When;
import org.trucewatch.incidents.Circumstances;

/// One neutral line for an incident, made of its resolved attributes: what kind, where, when.
public final class Headline {
  private Headline() {}

  /// Such as "Air strike or explosion, Kabul (AF), 2025-10-15".
  public static String of(Circumstances circumstances) {
    String kind = kind(circumstances);
    return Character.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + ", "
        + Phrases.place(circumstances.where().place())
        + ", "
        + Phrases.when(circumstances.when().happened());
  }

  /// The kinds told: the best backed, and the best backed of another class if there is one.
  public static String kind(Circumstances circumstances) {
    return String.join(" or ", kinds(circumstances));
  }

  /// One or two kinds of different classes, best backed first.
  public static List<String> kinds(Circumstances circumstances) {
    var kinds = new ArrayList<String>();
    var first = circumstances.types().getFirst();
    kinds.add(first.type().name());
    circumstances.types().stream()
        .filter(told -> told.eventClass() != first.eventClass())
        .findFirst()
        .ifPresent(other -> kinds.add(other.type().name()));
    return kinds;
  }

  /// The time in a narrow column: "2025-10-15", "2025-10-11/12", "2025-11".
  public static String day(When happened) {
    String from = happened.from().toString();
    String to = happened.to().toString();
    if (happened.precision() == DatePrecision.YEAR) {
      return from.substring(0, 4);
    }
    if (happened.from().equals(happened.to())) {
      return from;
    }
    if (from.substring(0, 8).equals(to.substring(0, 8))) {
      return from + "/" + to.substring(8);
    }
    return from.substring(0, 5).equals(to.substring(0, 5))
        ? from + "/" + to.substring(5)
        : from + "/" + to;
  }
}
