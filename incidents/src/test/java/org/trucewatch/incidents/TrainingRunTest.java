package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.TrainingRun;

/// A training run on record gives what the training gave; one that no training gives is not used.
class TrainingRunTest {
  private static final LinkSettings SETTINGS = ShippedBooks.SETTINGS;
  private static final TrainingRun.Prefix PREFIX = new TrainingRun.Prefix(7, "0".repeat(64));

  private static TrainingRun run(Evidence evidence) {
    return Trained.on(evidence, SETTINGS).run(PREFIX, "grown");
  }

  @Test
  void aRunOnRecordLinksAsTheTrainingItself() {
    for (long seed = 0; seed < 20; seed++) {
      Evidence then = RandomWorld.evidence(seed, 200);
      Evidence now = RandomWorld.evidence(seed + 1000, 60);
      Trained trained = Trained.on(then, SETTINGS);
      Incidents direct = Incidents.link(now, SETTINGS, trained);
      Incidents kept = Incidents.link(now, SETTINGS, run(then), then, "run 8");
      assertThat(kept.list().stream().map(Incident::claims).toList())
          .as("seed %d", seed)
          .isEqualTo(direct.list().stream().map(Incident::claims).toList());
      assertThat(kept.sums()).isEqualTo(direct.sums());
      assertThat(kept.method()).isEqualTo(direct.method() + ", run 8");
      assertThat(kept.thresholds()).isEqualTo(direct.thresholds());
    }
  }

  @Test
  void aRunByAnotherEngineOrOfImpossibleWeightsIsNotUsedAndTheFootSaysWhy() {
    Evidence evidence = RandomWorld.evidence(3, 40);
    TrainingRun sound = run(evidence);
    assertThat(Trained.flaw(sound)).isEmpty();
    List<TrainingRun> hostile =
        List.of(
            new TrainingRun(
                "linkage/0", PREFIX, sound.method(), sound.levels(), sound.families(), ""),
            with(sound, levels -> levels.remove("TIME_SAME")),
            with(sound, levels -> levels.put("TIME_NEVER", 1)),
            with(sound, levels -> levels.put("TIME_FOUR", 10_240)),
            new TrainingRun(
                sound.engine(),
                PREFIX,
                new TrainingRun.Method("weights learned from 1 pairs", false),
                sound.levels(),
                sound.families(),
                ""));
    Incidents plain = Incidents.link(evidence, SETTINGS);
    for (TrainingRun run : hostile) {
      assertThat(Trained.flaw(run)).isPresent();
      Incidents linked = Incidents.link(evidence, SETTINGS, run, evidence, "run 8");
      assertThat(linked.list()).isEqualTo(plain.list());
      assertThat(linked.method())
          .startsWith(plain.method() + "; run 8 is not used, for ")
          .endsWith(": train again");
    }
  }

  private static TrainingRun with(TrainingRun run, Consumer<SortedMap<String, Integer>> change) {
    SortedMap<String, Integer> levels = new TreeMap<>(run.levels());
    change.accept(levels);
    return new TrainingRun(
        run.engine(), run.prefix(), run.method(), levels, run.families(), run.because());
  }

  @Test
  void absurdNumbersAreRefusedAtOnce() {
    TrainingRun sound = run(RandomWorld.evidence(3, 40));
    for (int units : new int[] {10_241, -10_241, Integer.MIN_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> with(sound, levels -> levels.put("TIME_SAME", units)))
          .withMessageContaining("The weight of the level TIME_SAME is " + units + "/1024 bit");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(sound, levels -> levels.put("time\u001b", 1)))
        .withMessageContaining("no proper name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingRun.Prefix(0, "0".repeat(64)))
        .withMessageContaining("one entry at least");
  }
}
