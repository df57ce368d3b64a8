package org.trucewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldClaims;
import org.trucewatch.bench.world.WorldReader;
import org.trucewatch.bench.world.WorldSpec;
import org.trucewatch.claims.ClaimId;

/// The table of goals on small worlds, with linkers whose figures are known.
class LinkageTableTest {
  private static final LinkageTable.Sizes SMALL =
      new LinkageTable.Sizes(List.of(1, 2), 300, 300, 60, List.of(100, 200));

  /// Knows the truth.
  private static final Linker PERFECT =
      input -> {
        Map<ClaimId, String> groups = new HashMap<>();
        input.truth().forEach((claim, event) -> groups.put(claim, "event " + event));
        return new Linker.Linked(groups, Linker.Work.UNTOLD, List.of());
      };

  /// Links nothing.
  private static final Linker ALONE =
      _ -> new Linker.Linked(Map.of(), Linker.Work.UNTOLD, List.of());

  @Test
  void aPerfectLinkerHoldsTheGoalsOfQuality() throws IOException {
    Map<LinkageGoal, LinkageRow> rows =
        measure(
            PERFECT,
            EnumSet.of(
                LinkageGoal.F1,
                LinkageGoal.B3,
                LinkageGoal.COUNT_ERROR,
                LinkageGoal.SPARSE,
                LinkageGoal.LEAD_DENSE,
                LinkageGoal.ORDER));

    assertThat(rows.values()).hasSize(6).allMatch(row -> row.held().equals("yes"));
    assertThat(measured(rows, LinkageGoal.F1)).isEqualTo(1);
    assertThat(measured(rows, LinkageGoal.LEAD_DENSE)).isEqualTo(1);
  }

  @Test
  void aLinkerWhoseAnswerHangsOnTheOrderIsCaught() throws IOException {
    Linker hasty =
        new Linker() {
          @Override
          public Linked link(LabelledEvidence input) {
            return ALONE.link(input);
          }

          @Override
          public Map<ClaimId, String> linkInOrder(LabelledEvidence input, List<ClaimId> order) {
            return Map.of(order.get(0), "one", order.get(1), "one");
          }
        };
    Map<LinkageGoal, LinkageRow> rows = measure(hasty, EnumSet.of(LinkageGoal.ORDER));

    assertThat(measured(rows, LinkageGoal.ORDER)).isEqualTo(100);
    assertThat(measure(new OurLinker(), EnumSet.of(LinkageGoal.ORDER)).values())
        .allMatch(row -> row.held().equals("yes"));
  }

  @Test
  void aLinkerThatLinksNothingMissesThem() throws IOException {
    Map<LinkageGoal, LinkageRow> rows =
        measure(ALONE, EnumSet.of(LinkageGoal.F1, LinkageGoal.B3, LinkageGoal.COUNT_ERROR));

    assertThat(rows.values()).hasSize(3).allMatch(row -> row.held().equals("no"));
    assertThat(measured(rows, LinkageGoal.F1)).isZero();
    assertThat(measured(rows, LinkageGoal.B3)).isBetween(.4, .8);
  }

  @Test
  void aLinkerThatForgetsDecisionsIsFound() throws IOException {
    Map<LinkageGoal, LinkageRow> rows = measure(ALONE, EnumSet.of(LinkageGoal.DECISIONS));

    assertThat(measured(rows, LinkageGoal.DECISIONS)).isBetween(.3, .7);
  }

  @Test
  void ourLinkerObeysOrReportsEveryDecisionAndKnowsItsDoubts() throws IOException {
    Map<LinkageGoal, LinkageRow> rows =
        measure(new OurLinker(), EnumSet.of(LinkageGoal.DECISIONS, LinkageGoal.REVIEWED));

    assertThat(measured(rows, LinkageGoal.DECISIONS)).isEqualTo(1);
    assertThat(measured(rows, LinkageGoal.REVIEWED)).isGreaterThan(.4);
  }

  @Test
  void theErrorOfStatedProbabilitiesIsTakenAfterTheSampleIsReviewed() throws IOException {
    Linker sure =
        new Linker() {
          @Override
          public Linked link(LabelledEvidence input) {
            return ALONE.link(input);
          }

          @Override
          public List<Pair> sample(LabelledEvidence input, int most) {
            List<ClaimId> ids = List.copyOf(input.truth().keySet());
            return List.of(new Pair(ids.getFirst(), ids.getLast()));
          }

          @Override
          public Map<Pair, Double> probabilities(LabelledEvidence input) {
            assertThat(input.evidence().decisions()).hasSize(1);
            ClaimId one = input.truth().firstKey();
            return Map.of(new Pair(one, one), .75);
          }
        };
    Map<LinkageGoal, LinkageRow> rows = measure(sure, EnumSet.of(LinkageGoal.CALIBRATION));

    assertThat(measured(rows, LinkageGoal.CALIBRATION)).isEqualTo(.25);
    assertThat(measure(ALONE, EnumSet.of(LinkageGoal.CALIBRATION)).values())
        .allMatch(row -> row.remark().equals("the linker states no probabilities"));
  }

  @Test
  void whatCannotBeMeasuredSaysWhyAndIsNoPass() throws IOException {
    Map<LinkageGoal, LinkageRow> rows =
        measure(
            ALONE, EnumSet.of(LinkageGoal.FEBRL, LinkageGoal.PAIR_RECALL, LinkageGoal.DBLP_ACM));

    assertThat(rows.values()).hasSize(3).allMatch(row -> row.held().equals("not measured"));
    assertThat(rows.values()).noneMatch(row -> row.remark().isBlank());
  }

  @Test
  void dukeFindsMostOfACleanWorld() {
    LinkageTable.Run run = LinkageTable.Run.of("sparse-clean", 7, 500, new DukeLinker());

    assertThat(run.f1()).isGreaterThan(.9);
    assertThat(run.linked().work().candidates()).isPresent();
  }

  @Test
  void aWorldReadBackFromItsFileIsTheWorld(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("world.tsv");
    run("world", "--generator", "n=50,seed=3", "--to", file.toString());

    LabelledEvidence read;
    try (var in = new BufferedReader(new StringReader(Files.readString(file)))) {
      read = WorldReader.read(in);
    }
    LabelledEvidence drawn = WorldClaims.of(World.draw(WorldSpec.parse("n=50,seed=3")));

    assertThat(read.truth()).isEqualTo(drawn.truth());
    assertThat(read.evidence().reports()).isEqualTo(drawn.evidence().reports());
    assertThat(read.codebooks()).isEqualTo(drawn.codebooks());
    assertThat(run("file", "--file", file.toString(), "--format", "csv"))
        .contains("scale,world.tsv,file to incidents,");
  }

  @Test
  void speedIsMeasuredInProcessesOfTheirOwn() throws IOException {
    Map<LinkageGoal, LinkageRow> rows =
        measure(
            ALONE,
            EnumSet.of(
                LinkageGoal.SECONDS_100K,
                LinkageGoal.CPU_100K,
                LinkageGoal.HEAP_1M,
                LinkageGoal.GROWTH));

    assertThat(measured(rows, LinkageGoal.SECONDS_100K)).isBetween(.01, 60.0);
    assertThat(measured(rows, LinkageGoal.CPU_100K)).isBetween(.1, 60.0);
    assertThat(measured(rows, LinkageGoal.HEAP_1M)).isEqualTo(1.5);
    assertThat(measured(rows, LinkageGoal.GROWTH)).isBetween(.2, 5.0);
  }

  @Test
  void oneReportMoreIsTimedAndCostsHardlyAnyQuality() throws IOException {
    Map<LinkageGoal, LinkageRow> rows =
        measure(ALONE, EnumSet.of(LinkageGoal.LIVE, LinkageGoal.INCREMENTAL));

    assertThat(measured(rows, LinkageGoal.LIVE)).isBetween(.001, 5_000.0);
    assertThat(measured(rows, LinkageGoal.INCREMENTAL)).isBetween(0.0, .2);
  }

  @Test
  void publicationsAndPatientsBecomeClaims(@TempDir Path folder) throws IOException {
    Path publications = Files.createDirectories(folder.resolve("er-dblp-acm"));
    String head = "\"id\",\"title\",\"authors\",\"venue\",\"year\"\n";
    Files.writeString(
        publications.resolve("DBLP2.csv"),
        head + "\"a/1\",\"On \"\"it\"\", twice\",\"X\",\"V\",1999\n");
    Files.writeString(
        publications.resolve("ACM.csv"),
        head + "7,\"On it\",\"X\",\"V\",1999\n8,\"Else\",,\"V\",2000\n");
    Files.writeString(
        publications.resolve("DBLP-ACM_perfectMapping.csv"), "idDBLP,idACM\n\"a/1\",7\n");

    LabelledEvidence input = RealTrial.publications(publications);

    assertThat(input.truth().get(new ClaimId("dblp a/1")))
        .isEqualTo(input.truth().get(new ClaimId("acm 7")));
    assertThat(input.truth().values().stream().distinct()).hasSize(2);
    assertThat(input.evidence().reports().values())
        .anyMatch(report -> report.page().headline().equals("On \"it\", twice"));
    Map<LinkageGoal, LinkageRow> rows =
        measure(PERFECT, EnumSet.of(LinkageGoal.DBLP_ACM, LinkageGoal.FEBRL), Optional.of(folder));
    assertThat(measured(rows, LinkageGoal.DBLP_ACM)).isEqualTo(1);
    assertThat(rows.values()).anyMatch(row -> row.remark().startsWith("not in "));
  }

  @Test
  void theTablePrintsAsCommaSeparatedLines() throws IOException {
    String printed = run("linkage", "--only", "dblp-acm,febrl", "--format", "csv");

    assertThat(printed)
        .startsWith("row,what,goal,measured,unit,held,remark\ndblp-acm,")
        .contains("\nfebrl,");
  }

  @Test
  void figuresOfAMadeUpWorldCarryItsSettings() throws IOException {
    String printed = run("quality", "--generator", "n=100,sums=0.5", "--format", "csv");

    assertThat(printed)
        .contains("quality-world,\"n=100,sums=0.5\",CEAFe F1,")
        .contains("sums merged into an incident");
  }

  @Test
  void wrongWordsAreNamed() throws IOException {
    assertThat(run("linkage", "--only", "speed")).contains("no row \"speed\"; there are f1, b3,");
    assertThat(run("linkage", "--peer", "x")).contains("\"x\" is no peer; there is duke.");
    assertThat(run("quality", "--generator", "regime=x")).contains("there is no regime \"x\"");
    assertThat(run("world", "--to", "x")).contains("world needs --generator WORLD --to FILE.");
  }

  private static double measured(Map<LinkageGoal, LinkageRow> rows, LinkageGoal goal) {
    return Optional.ofNullable(rows.get(goal)).orElseThrow().measured().orElseThrow();
  }

  private static Map<LinkageGoal, LinkageRow> measure(Linker linker, Set<LinkageGoal> goals)
      throws IOException {
    return measure(linker, goals, Optional.empty());
  }

  private static Map<LinkageGoal, LinkageRow> measure(
      Linker linker, Set<LinkageGoal> goals, Optional<Path> real) throws IOException {
    var plan = new LinkageTable.Plan(linker, Optional.of(ALONE), real, SMALL);
    return LinkageTable.measure(plan, goals).stream()
        .collect(Collectors.toMap(LinkageRow::goal, Function.identity()));
  }

  private static String run(String... words) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Bench.run(List.of(words), out, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
