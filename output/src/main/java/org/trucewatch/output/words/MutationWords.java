package org.trucewatch.output.words;

import java.util.stream.Collectors;
import org.trucewatch.incidents.Mutation;

/// A changing number in one sentence.
public final class MutationWords {
  private MutationWords() {}

  /// Such as "A. Spokesman, civilians killed: 12 (2025-10-15, r0041) -> 15 (...)".
  public static String of(Picture picture, Mutation mutation) {
    return Picture.shortName(mutation.origin())
        + ", "
        + mutation.measure().words()
        + ": "
        + mutation.steps().stream()
            .map(step -> step(picture, step))
            .collect(Collectors.joining(" -> "));
  }

  private static String step(Picture picture, Mutation.Step step) {
    String change = step.change() == Mutation.Change.FIRST ? "" : ", " + step.change().words();
    String at =
        step.changedBy().map(relay -> ", changed after " + picture.name(relay.via())).orElse("");
    return Phrases.count(step.value())
        + " ("
        + step.first().published()
        + ", "
        + step.first().report()
        + ", "
        + Phrases.plural(step.pages(), "page")
        + change
        + at
        + ")";
  }
}
