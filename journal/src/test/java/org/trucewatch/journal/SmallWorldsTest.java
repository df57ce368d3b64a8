package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.journal.Samples.claim;
import static org.trucewatch.journal.Samples.day;
import static org.trucewatch.journal.Samples.decision;
import static org.trucewatch.journal.Samples.document;
import static org.trucewatch.journal.Samples.noon;
import static org.trucewatch.journal.Samples.report;
import static org.trucewatch.journal.Samples.same;
import static org.trucewatch.journal.Samples.source;
import static org.trucewatch.journal.Samples.statement;
import static org.trucewatch.journal.Worlds.act;
import static org.trucewatch.journal.Worlds.arrives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.StatementId;
import org.trucewatch.journal.Worlds.Step;
import org.trucewatch.journal.Worlds.World;

/// All small journals, every kind of entry in every order: a view is what the rules say, and never
/// changes when entries of later clocks arrive. Every page is recorded after it was published.
class SmallWorldsTest {

  private static final World EMPTY = new World(List.of());
  private static final List<Integer> RECORDED = List.of(5, 7);

  private static final List<Step> ALL_KINDS =
      List.of(
          arrives(source("o-spokesman", "first")),
          arrives(source("o-spokesman", "second")),
          arrives(report("r1", 1, "first")),
          arrives(report("r1", 4, "published again")),
          arrives(report("r1", 0, "its day corrected")),
          arrives(report("r2", 3, "")),
          arrives(claim("c1", "r1", "first")),
          arrives(claim("c1", "r1", "second")),
          arrives(claim("c2", "r2", "")),
          arrives(statement("s1", 2, "", "r1", "r2")),
          arrives(statement("s1", 2, "second", "r2")),
          arrives(document("d", "first")),
          arrives(document("d", "second")),
          act(new Payload.Decided(same("c1", "c2"))),
          act(new Payload.Decided(decision("c1", "c2", Judgement.UNSURE))),
          act(new Payload.Withdrawn(new Target.OfReport(new ReportId("r1")), "", Optional.empty())),
          act(new Payload.Withdrawn(new Target.OfClaim(new ClaimId("c1")), "", Optional.empty())),
          act(
              new Payload.Withdrawn(
                  new Target.OfStatement(new StatementId("s1")), "", Optional.empty())),
          act(
              new Payload.Withdrawn(
                  new Target.OfReport(new ReportId("r2")), "vanished", Optional.of(day(4)))),
          Worlds.isTrained(),
          Worlds.undoesTheLastAct(),
          act(Payload.SettingsChanged.of(Map.of("policy", "range"))),
          act(new Payload.Noted("a note")));

  /// The steps whose rules hang together most.
  private static final List<Step> ENTANGLED =
      List.of(
          arrives(report("r1", 1, "first")),
          arrives(report("r1", 4, "published again")),
          arrives(claim("c1", "r1", "first")),
          arrives(claim("c1", "r1", "second")),
          arrives(claim("c2", "r1", "")),
          act(new Payload.Decided(same("c1", "c2"))),
          act(new Payload.Withdrawn(new Target.OfReport(new ReportId("r1")), "", Optional.empty())),
          Worlds.isTrained(),
          Worlds.undoesTheLastAct());

  /// Before, on and after every day on which something can change, under one clock and both.
  private static final List<AsOf> MOMENTS = moments();

  @Test
  void aViewIsWhatTheRulesSay() {
    Worlds.visit(EMPTY, 2, ALL_KINDS, RECORDED, SmallWorldsTest::assertAsDefined);
    Worlds.visit(EMPTY, 3, ALL_KINDS, List.of(5), SmallWorldsTest::assertAsDefined);
    Worlds.visit(EMPTY, 4, ENTANGLED, List.of(5), SmallWorldsTest::assertAsDefined);
  }

  @Test
  void aViewNeverChangesWhenEntriesOfLaterClocksArrive() {
    Worlds.visit(EMPTY, 3, ALL_KINDS, RECORDED, SmallWorldsTest::assertLastEntryReachesBackNever);
    Worlds.visit(EMPTY, 5, ENTANGLED, List.of(5), SmallWorldsTest::assertLastEntryReachesBackNever);
  }

  @Test
  void theOrderOfArrivalOfFirstContentsNeverShows() {
    List<Step> arrivals =
        List.of(
            arrives(source("o-spokesman", "first")),
            arrives(report("r1", 1, "first")),
            arrives(claim("c1", "r1", "first")),
            arrives(statement("s1", 2, "", "r1", "r2")),
            arrives(document("d", "first")));
    List<View> complete = new ArrayList<>();
    Worlds.visit(
        EMPTY,
        arrivals.size(),
        arrivals,
        List.of(5),
        world -> {
          if (world.entries().size() == arrivals.size()) {
            complete.add(world.asOf(AsOf.published(day(2))));
          }
        });
    assertThat(complete).hasSize(120).containsOnly(complete.getFirst());
  }

  private static void assertAsDefined(World world) {
    for (AsOf asOf : MOMENTS) {
      View view = world.asOf(asOf);
      View expected = new NaiveView(world.entries(), asOf).view();
      if (!view.equals(expected)) {
        assertThat(view).as("%s as of %s", world, asOf).isEqualTo(expected);
      }
    }
  }

  private static void assertLastEntryReachesBackNever(World world) {
    if (world.entries().isEmpty()) {
      return;
    }
    Entry last = world.entries().getLast();
    World before = new World(world.entries().subList(0, world.entries().size() - 1));
    for (AsOf asOf : MOMENTS) {
      boolean isLater = !asOf.holds(last.recorded()) || !asOf.knows(clockOfLast(world, asOf));
      if (isLater && !world.asOf(asOf).equals(before.asOf(asOf))) {
        assertThat(world.asOf(asOf)).as("%s as of %s", world, asOf).isEqualTo(before.asOf(asOf));
      }
    }
  }

  /// The clock of the last entry in what the case held at the moment.
  private static LocalDate clockOfLast(World world, AsOf asOf) {
    AsOf held = new AsOf(Optional.empty(), asOf.recorded());
    return new NaiveView(world.entries(), held).clockOfLast();
  }

  private static List<AsOf> moments() {
    List<AsOf> moments = new ArrayList<>(List.of(AsOf.NOW, AsOf.recorded(noon(5))));
    IntStream.rangeClosed(-1, 7)
        .forEach(day -> {
          moments.add(AsOf.published(day(day)));
          moments.add(new AsOf(Optional.of(day(day)), Optional.of(noon(5))));
        });
    return moments;
  }
}
