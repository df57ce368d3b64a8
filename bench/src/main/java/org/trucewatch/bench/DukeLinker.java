package org.trucewatch.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.trucewatch.bench.peer.Duke;
import org.trucewatch.bench.world.LabelledEvidence;

/// Duke, with its threshold tuned by the truth.
final class DukeLinker implements Linker {
  @Override
  public Linked link(LabelledEvidence input) {
    Duke.Answer answer = Duke.link(input);
    var work =
        new Work(OptionalLong.of(answer.comparisons()), OptionalLong.empty(), Optional.empty());
    return new Linked(answer.groupOf(), work, List.of());
  }
}
