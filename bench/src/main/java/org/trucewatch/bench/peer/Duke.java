package org.trucewatch.bench.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.matchers.AbstractMatchListener;
import org.trucewatch.bench.score.Score;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.ClaimId;

/// Duke 1.2 (Garshol): blocks by key functions in memory, naive Bayes over comparators, transitive
/// closure above a threshold. The threshold is the best of a grid by pairwise F1 on the truth.
public final class Duke {
  private static final int BATCH = 40_000;
  private static final double LOWEST = .50;
  private static final double[] THRESHOLDS = {
    .5, .6, .7, .8, .85, .9, .93, .95, .97, .98, .99, .995, .998, .999, .9995, .9999
  };

  private Duke() {}

  /// What Duke found at its best threshold.
  ///
  /// @param groupOf the group of each claim that is in one
  /// @param comparisons how many pairs it compared, some twice
  public record Answer(Map<ClaimId, String> groupOf, long comparisons, double threshold) {
    public Answer {
      groupOf = Map.copyOf(groupOf);
    }
  }

  private record Match(String one, String two, double probability) {}

  /// Runs Duke.
  public static Answer link(LabelledEvidence input) {
    var processor = new Processor(new DukeSetup(LOWEST));
    var matches = new Matches();
    processor.addMatchListener(matches);
    List<Record> records = DukeRecords.of(input);
    for (int from = 0; from < records.size(); from += BATCH) {
      processor.deduplicate(records.subList(from, Math.min(records.size(), from + BATCH)));
    }
    long comparisons = processor.getComparisonCount();
    processor.close();
    return best(matches.found, input, comparisons);
  }

  private static Answer best(List<Match> matches, LabelledEvidence input, long comparisons) {
    Map<ClaimId, String> best = Map.of();
    double bestF1 = -1;
    double at = LOWEST;
    List<Integer> real = List.copyOf(input.truth().values());
    for (double threshold : THRESHOLDS) {
      Map<ClaimId, String> closed = closure(matches, threshold, input);
      List<String> found = new ArrayList<>();
      input.truth().keySet().forEach(id -> found.add(closed.getOrDefault(id, id.value())));
      double f1 = Score.of(found, real).pairwise().f1();
      if (f1 > bestF1) {
        best = closed;
        bestF1 = f1;
        at = threshold;
      }
    }
    return new Answer(best, comparisons, at);
  }

  private static Map<ClaimId, String> closure(
      List<Match> matches, double threshold, LabelledEvidence input) {
    Map<String, String> parents = new HashMap<>();
    for (Match match : matches) {
      if (match.probability() >= threshold) {
        String one = root(parents, match.one());
        String two = root(parents, match.two());
        if (!one.equals(two)) {
          parents.put(one, two);
        }
      }
    }
    Map<ClaimId, String> groupOf = new HashMap<>();
    input.evidence().claims().keySet().forEach(id -> groupOf.put(id, root(parents, id.value())));
    return groupOf;
  }

  private static String root(Map<String, String> parents, String of) {
    String at = of;
    while (parents.containsKey(at)) {
      String above = parents.getOrDefault(at, at);
      parents.put(at, parents.getOrDefault(above, above));
      at = above;
    }
    return at;
  }

  private static final class Matches extends AbstractMatchListener {
    private final List<Match> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    @Override
    @SuppressWarnings("NullAway") // Duke is not annotated; every record has its id.
    public void matches(Record one, Record two, double probability) {
      String a = Objects.requireNonNull(one.getValue(DukeRecords.ID));
      String b = Objects.requireNonNull(two.getValue(DukeRecords.ID));
      boolean inOrder = a.compareTo(b) < 0;
      if (seen.add(inOrder ? a + "|" + b : b + "|" + a)) {
        found.add(new Match(a, b, probability));
      }
    }
  }
}
