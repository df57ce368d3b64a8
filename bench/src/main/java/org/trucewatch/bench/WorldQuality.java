package org.trucewatch.bench;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.bench.score.Calibration;
import org.trucewatch.bench.score.Rates;
import org.trucewatch.bench.score.Score;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldClaims;
import org.trucewatch.bench.world.WorldSpec;

/// Scores linkage on made-up worlds, whose truth is known.
final class WorldQuality {
  private static final String SUITE = "quality-world";

  private final String name;
  private final List<Figure> figures = new ArrayList<>();

  private WorldQuality(String name) {
    this.name = name;
  }

  /// Draws the world, links it and scores the result.
  ///
  /// @param spec see {@link WorldSpec}
  static List<Figure> score(String spec, Linker linker) {
    World world = World.draw(WorldSpec.parse(spec));
    LabelledEvidence evidence = WorldClaims.of(world);
    long start = System.nanoTime();
    Linker.Linked linked = linker.link(evidence);
    double seconds = (System.nanoTime() - start) / 1e9;
    var quality = new WorldQuality(spec);
    quality.add("reports", world.rows().size(), "reports");
    quality.add("linking", seconds, "s");
    WorldScore scored = WorldScore.of(world, linked);
    quality.all(scored);
    quality.work(world, linked.work(), scored.truePairs());
    return quality.figures;
  }

  private void all(WorldScore scored) {
    Score score = scored.score();
    rates("pairwise", score.pairwise());
    rates("B3", score.bcubed());
    rates("CEAFe", score.ceafe());
    Score.Groups groups = score.groups();
    add("incidents found", groups.found(), "incidents");
    add("true incidents", groups.real(), "incidents");
    add("error of the incident count", 100 * groups.countError(), "%");
    add("wrong merges per 1,000 incidents", groups.wrongPerThousand(), "merges");
    add("missed merges per 1,000 true incidents", groups.missedPerThousand(), "merges");
    add("ranges of deaths that hold the truth", scored.tolls().coverage(), "share");
    add("lower medians of deaths that are exact", scored.tolls().exactness(), "share");
    if (scored.sums() > 0) {
      add("sums", scored.sums(), "claims");
      add("sums merged into an incident", scored.sumsMerged(), "claims");
    }
  }

  private void work(World world, Linker.Work work, long truePairs) {
    work.candidates()
        .ifPresent(
            pairs -> add("candidates per report", (double) pairs / world.rows().size(), "pairs"));
    work.truePairsCompared()
        .ifPresent(pairs ->
            add("pair recall of blocking", (double) pairs / Math.max(1, truePairs), "share"));
    work.forecasts().ifPresent(list -> add("calibration error", Calibration.error(list), "share"));
  }

  private void rates(String of, Rates rates) {
    add(of + " precision", rates.precision(), "share");
    add(of + " recall", rates.recall(), "share");
    add(of + " F1", rates.f1(), "share");
  }

  private void add(String metric, double value, String unit) {
    figures.add(new Figure(SUITE, name, metric, value, unit));
  }
}
