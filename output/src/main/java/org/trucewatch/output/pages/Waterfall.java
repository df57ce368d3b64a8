package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Explanation;
import org.trucewatch.incidents.FieldBits;
import org.trucewatch.incidents.Link;
import org.trucewatch.output.words.ChanceWords;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Tenths;

/// Two claims compared: from what is expected of such a pair, over each field, to the score.
///
/// @param a one claim
/// @param b the other claim
/// @param aWords what the one says
/// @param bWords what the other says
/// @param together whether they are in one incident
/// @param family what brought the two together
/// @param prior bits before any field
/// @param total the score in bits: `prior` and all steps, which add up as they are rounded
/// @param needed the mean over two groups of claims above which they become one incident, in bits
/// @param verdict in a sentence, whether they are in one incident
/// @param steps the fields
/// @param reasons what decided, most decisive first
/// @param weights by which weights
/// @param chance how likely the two are about one event, if that was measured
public record Waterfall(
    String a,
    String b,
    String aWords,
    String bWords,
    boolean together,
    String family,
    double prior,
    double total,
    double needed,
    String verdict,
    List<Step> steps,
    List<String> reasons,
    String weights,
    Optional<String> chance) {
  public Waterfall {
    steps = List.copyOf(steps);
    reasons = List.copyOf(reasons);
  }

  /// One field.
  ///
  /// @param field what was compared
  /// @param level how the two compare
  /// @param bits how much that speaks for one event (positive) or against (negative)
  public record Step(String field, String level, double bits) {}

  /// The comparison of two claims; empty if the picture lacks one of them or they were not
  /// compared.
  public static Optional<Waterfall> of(Picture picture, ClaimId a, ClaimId b) {
    return picture.incidents().why(a, b).flatMap(why -> of(picture, why));
  }

  private static Optional<Waterfall> of(Picture picture, Explanation why) {
    return why.link().map(link -> of(picture, why, link));
  }

  private static Waterfall of(Picture picture, Explanation why, Link link) {
    double[] values = new double[link.fields().size() + 1];
    values[0] = link.priorBits();
    for (int i = 0; i < link.fields().size(); i++) {
      values[i + 1] = link.fields().get(i).bits();
    }
    double[] tenths = Tenths.thatAddUp(values);
    var steps = new ArrayList<Step>();
    for (int i = 0; i < link.fields().size(); i++) {
      FieldBits field = link.fields().get(i);
      steps.add(new Step(field.field().words(), field.level(), tenths[i + 1]));
    }
    return new Waterfall(
        link.a().value(),
        link.b().value(),
        words(picture, link.a()),
        words(picture, link.b()),
        why.together(),
        link.family(),
        tenths[0],
        Tenths.round(link.bits()),
        Tenths.round(picture.incidents().thresholds().groupsBits()),
        why.together() ? "They are in one incident." : "They are kept apart.",
        steps,
        why.reasons(),
        picture.incidents().method(),
        why.chance().map(ChanceWords::of));
  }

  private static String words(Picture picture, ClaimId id) {
    return picture.find(id).map(claim -> ClaimWords.told(picture.evidence(), claim)).orElse("");
  }
}
