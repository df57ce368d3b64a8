package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in plain words why two claims are together or apart.
final class Reasons {
  private final Linking linking;

  Reasons(Linking linking) {
    this.linking = linking;
  }

  Explanation explain(int a, int b) {
    if (a == b) {
      return new Explanation(
          true, Optional.empty(), List.of("It is the same claim."), Optional.empty());
    }
    boolean sum = linking.sums().containsKey(a) || linking.sums().containsKey(b);
    boolean together = !sum && linking.groups().together(a, b);
    return new Explanation(
        together,
        Optional.of(linking.link(a, b)),
        together ? whyTogether(a, b) : whyApart(a, b),
        linking.calibration().chance(a, b));
  }

  private List<String> whyTogether(int a, int b) {
    int[] members = linking.groups().members(a);
    List<String> reasons = new ArrayList<>();
    double mean = meanWithin(members);
    reasons.add(
        String.format(
            Locale.ROOT,
            "Both are among the %d claims of one incident; the mean of its pairs is %+.1f bits.",
            members.length,
            mean));
    List<String> decided = new DecisionReasons(linking).together(a, b);
    reasons.addAll(decided);
    if (decided.isEmpty() && linking.edges().bits(a, b) <= linking.thresholds().bits(1, 1)) {
      reasons.add("The two alone would not be linked; the other claims tie them together.");
    }
    reasons.addAll(new DecisionReasons(linking).aside(a, b));
    return reasons;
  }

  /// Why two claims are apart, the most decisive reason first.
  List<String> whyApart(int a, int b) {
    List<String> reasons = new ArrayList<>();
    for (int claim : List.of(a, b)) {
      String sum = linking.sums().get(claim);
      if (sum != null) {
        String id = linking.claims().id(claim).value();
        reasons.add(id + " is a sum (" + sum + "): it covers incidents and never joins one.");
      }
    }
    Groups groups = linking.groups();
    if (groups.decidedApart(a, b)) {
      reasons.addAll(new DecisionReasons(linking).apart(a, b));
    }
    if (groups.slotsClash(a, b)) {
      reasons.add(slotReason(a, b));
    }
    if (reasons.isEmpty()) {
      double mean = linking.cores().mean(a, b);
      reasons.add(
          String.format(
              Locale.ROOT,
              "The mean over all pairs between the two groups is %+.1f bits; it takes more than"
                  + " %+.1f.",
              mean,
              needed(a, b)));
      sinker(a, b).ifPresent(reasons::add);
    }
    reasons.addAll(new DecisionReasons(linking).aside(a, b));
    return reasons;
  }

  private double needed(int a, int b) {
    int size = linking.cores().core(a).length;
    return linking.thresholds().bits(size, linking.cores().core(b).length);
  }

  private String slotReason(int a, int b) {
    for (int i : linking.groups().members(a)) {
      for (int j : linking.groups().members(b)) {
        if (linking.claims().sharesSlot(i, j)) {
          String one = linking.claims().id(i).value();
          String two = linking.claims().id(j).value();
          return linking.claims().isRow(i)
              ? "Both groups hold a row of one data set whose rows are distinct events ("
                  + one
                  + ", "
                  + two
                  + ")."
              : "One report has its speaker tell " + one + " and " + two + " as two events.";
        }
      }
    }
    return "";
  }

  private Optional<String> sinker(int a, int b) {
    Link link = linking.link(a, b);
    return link.fields().stream()
        .min(Comparator.comparingDouble(FieldBits::bits))
        .filter(field -> field.bits() < 0)
        .map(field ->
            String.format(
                Locale.ROOT,
                "What speaks most against it: %s (%s, %+.1f bits).",
                field.field().words(),
                field.level(),
                field.bits()));
  }

  private double meanWithin(int[] members) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        sum += linking.edges().bits(members[i], members[j]);
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }
}
