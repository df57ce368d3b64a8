package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;

/// Whatever comes in, goes or is decided, one by one and in any order: the incidents, their ids and
/// the sums are those of a batch run on the same.
class LiveIncidentsTest {
  private static final LinkSettings SETTINGS = ShippedBooks.SETTINGS;

  /// A case that grows, and beside it what a batch run has to be given.
  private static final class Growing {
    private final Evidence all;
    private final Trained trained;
    private final LiveIncidents live;
    private final SortedMap<ClaimId, Claim> held = new TreeMap<>();
    private List<LinkDecision> decisions = List.of();

    Growing(Evidence all, Trained trained, Collection<Claim> first) {
      this.all = all;
      this.trained = trained;
      first.forEach(claim -> held.put(claim.id(), claim));
      this.live = LiveIncidents.of(now(), SETTINGS, trained);
    }

    private Evidence now() {
      return new Evidence(all.sources(), all.reports(), held, all.statements(), decisions);
    }

    void add(Claim claim) {
      held.put(claim.id(), claim);
      live.add(Arrival.of(claim, all));
    }

    void remove(ClaimId id) {
      held.remove(id);
      assertThat(live.remove(id)).isTrue();
    }

    void decide(List<LinkDecision> inForce) {
      decisions = inForce;
      live.decide(inForce);
    }

    void agrees(String where) {
      Incidents batch = Incidents.link(now(), SETTINGS, trained);
      assertThat(live.list())
          .as("incidents, %s", where)
          .isEqualTo(
              batch.list().stream()
                  .map(incident -> new LiveIncidents.Members(incident.id(), incident.claims()))
                  .toList());
      assertThat(live.sums()).as("sums, %s", where).isEqualTo(batch.sums());
      assertThat(live.conflicts()).as("conflicts, %s", where).isEqualTo(batch.conflicts());
    }
  }

  private static List<Claim> shuffled(Evidence evidence, Random random) {
    List<Claim> claims = new ArrayList<>(evidence.claims().values());
    Collections.shuffle(claims, random);
    return claims;
  }

  /// Decisions drawn at random; some contradict each other, some are about claims not yet held.
  private static List<LinkDecision> decisions(List<Claim> claims, int most, Random random) {
    List<LinkDecision> decisions = new ArrayList<>();
    int count = random.nextInt(most + 1);
    while (decisions.size() < count) {
      String a = claims.get(random.nextInt(claims.size())).id().value();
      String b = claims.get(random.nextInt(claims.size())).id().value();
      if (!a.equals(b)) {
        decisions.add(random.nextBoolean() ? Story.same(a, b) : Story.different(a, b));
      }
    }
    return decisions;
  }

  /// What may happen beside claims coming in.
  private enum Beside {
    NOTHING,
    WITHDRAWALS,
    DECISIONS
  }

  /// Opens with some claims, adds the others one by one, and compares after each step.
  private static void grow(long seed, int size, Beside beside) {
    Random random = new Random(seed);
    Evidence evidence = RandomWorld.evidence(seed, size);
    List<Claim> claims = shuffled(evidence, random);
    Trained trained =
        Trained.on(RandomWorld.evidence(seed, 1 + random.nextInt(2 * size)), SETTINGS);
    int first = random.nextInt(size);
    var growing = new Growing(evidence, trained, claims.subList(0, first));
    growing.agrees("seed " + seed + ", opened with " + first);
    for (int at = first; at < size; at++) {
      growing.add(claims.get(at));
      growing.agrees("seed " + seed + ", added " + at);
      if (beside == Beside.DECISIONS && random.nextInt(3) == 0) {
        growing.decide(decisions(claims, 6, random));
        growing.agrees("seed " + seed + ", decided after " + at);
      }
      if (beside != Beside.NOTHING && random.nextInt(3) == 0) {
        Claim gone = claims.get(random.nextInt(at + 1));
        growing.remove(gone.id());
        growing.agrees("seed " + seed + ", removed after " + at);
        growing.add(gone);
        growing.agrees("seed " + seed + ", added again after " + at);
      }
    }
  }

  @Test
  void oneByOneGivesWhatABatchGives() {
    for (long seed = 0; seed < 1_000; seed++) {
      grow(seed, 12, Beside.NOTHING);
    }
    for (long seed = 0; seed < 25; seed++) {
      grow(seed, 80, Beside.NOTHING);
    }
  }

  @Test
  void withdrawalsLeaveWhatABatchGivesWithoutThem() {
    for (long seed = 0; seed < 400; seed++) {
      grow(seed, 12, Beside.WITHDRAWALS);
    }
    for (long seed = 0; seed < 15; seed++) {
      grow(seed, 80, Beside.WITHDRAWALS);
    }
  }

  @Test
  void decisionsAreObeyedAsInABatch() {
    for (long seed = 0; seed < 400; seed++) {
      grow(seed, 12, Beside.DECISIONS);
    }
    for (long seed = 0; seed < 15; seed++) {
      grow(seed, 80, Beside.DECISIONS);
    }
  }

  @Test
  void aClaimThatComesAgainReplacesTheOneHeld() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Evidence evidence = RandomWorld.evidence(seed, 20);
      List<Claim> claims = shuffled(evidence, random);
      Trained trained = Trained.on(evidence, SETTINGS);
      var growing = new Growing(evidence, trained, claims);
      growing.decide(decisions(claims, 4, random));
      for (int revision = 0; revision < 5; revision++) {
        Claim old = claims.get(random.nextInt(claims.size()));
        Claim like = claims.get(random.nextInt(claims.size()));
        growing.add(
            new Claim(old.id(), old.report(), old.voice(), like.event(), like.harm(), old.note()));
        growing.agrees("seed " + seed + ", revision " + revision);
      }
    }
  }

  @Test
  void whatIsTrainedOnItselfIsLinkedAsByOneRun() {
    for (long seed = 0; seed < 100; seed++) {
      Evidence evidence = RandomWorld.evidence(seed, 80);
      Incidents once = Incidents.link(evidence, SETTINGS);
      Incidents twice = Incidents.link(evidence, SETTINGS, Trained.on(evidence, SETTINGS));
      assertThat(twice.list()).as("seed %d", seed).isEqualTo(once.list());
      assertThat(twice.sums()).as("seed %d", seed).isEqualTo(once.sums());
    }
  }

  @Test
  void theIncidentThatHoldsANewClaimIsGivenBack() {
    Story story =
        new Story()
            .tells("a", c -> c.at(Story.town("Zarmak", "Velda", 31, 66)).killed(7))
            .tells("b", c -> c.at(Story.town("Zarmak", "Velda", 31, 66)).killed(7))
            .tells("sum", c -> c.at(Story.country("Nationwide")).killed(90));
    Evidence evidence = story.evidence();
    Trained trained = Trained.on(evidence, SETTINGS);
    LiveIncidents live = LiveIncidents.of(new Story().evidence(), SETTINGS, trained);

    for (String claim : List.of("b", "a")) {
      Claim held = claim(evidence, claim);
      assertThat(live.add(Arrival.of(held, evidence)).orElseThrow().claims()).contains(held.id());
    }
    assertThat(live.find(Story.id("b")).orElseThrow().claims())
        .containsExactly(Story.id("a"), Story.id("b"));
    Claim sum = claim(evidence, "sum");
    assertThat(live.add(Arrival.of(sum, evidence))).isEmpty();
    assertThat(live.sums())
        .singleElement()
        .satisfies(
            found -> assertThat(found.covers()).containsExactly(new IncidentId(Story.id("a"))));
    assertThat(live.remove(Story.id("nowhere"))).isFalse();
    assertThat(live.find(Story.id("nowhere"))).isEmpty();
  }

  private static Claim claim(Evidence evidence, String id) {
    return Optional.ofNullable(evidence.claims().get(Story.id(id))).orElseThrow();
  }
}
