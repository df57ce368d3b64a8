package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.Story.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;

/// The result depends on the evidence alone: not on order, names of claims, or threads.
class InvarianceTest {
  /// Everything that linkage says, to the bit.
  private static String all(Incidents incidents) {
    return incidents.list() + "\n" + incidents.sums() + "\n" + incidents.conflicts();
  }

  private static Incidents link(Evidence evidence) {
    return Incidents.link(evidence, ShippedBooks.SETTINGS);
  }

  @Test
  void theOrderOfArrivalNeverShows() {
    for (long seed = 0; seed < 10; seed++) {
      String first = all(RandomWorld.story(seed, 60, 0).link());
      for (long order = 1; order <= 10; order++) {
        assertThat(all(RandomWorld.story(seed, 60, order).link()))
            .as("seed %d, order %d", seed, order)
            .isEqualTo(first);
      }
    }
  }

  @Test
  void claimsThatComeOneByOneInAnyOrderGiveTheSame() {
    for (long seed = 0; seed < 10; seed++) {
      Evidence evidence = RandomWorld.evidence(seed, 80);
      String first = all(link(evidence));
      List<Arrival> arrivals =
          new ArrayList<>(
              evidence.claims().values().stream().map(c -> Arrival.of(c, evidence)).toList());
      for (long order = 1; order <= 10; order++) {
        Collections.shuffle(arrivals, new Random(order));
        assertThat(all(Incidents.link(arrivals.stream(), List.of(), ShippedBooks.SETTINGS)))
            .as("seed %d, order %d", seed, order)
            .isEqualTo(first);
      }
    }
  }

  @Test
  void theOrderOfDecisionsNeverShows() {
    List<LinkDecision> decisions =
        new ArrayList<>(
            List.of(
                Story.same("c1", "c2"),
                Story.same("c2", "c3"),
                Story.different("c1", "c3"),
                Story.different("c4", "c5"),
                Story.same("c5", "c6")));
    Evidence plain = RandomWorld.evidence(3, 40);
    String first = all(link(Story.decided(plain, decisions)));
    for (long seed = 0; seed < 50; seed++) {
      Collections.shuffle(decisions, new Random(seed));
      assertThat(all(link(Story.decided(plain, decisions)))).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void decisionsAfterwardsGiveWhatTheyGiveFromTheStart() {
    List<LinkDecision> none = List.of();
    List<LinkDecision> some =
        List.of(Story.same("c1", "c2"), Story.different("c4", "c5"), Story.same("c5", "c6"));
    List<LinkDecision> others = List.of(Story.different("c1", "c2"), Story.same("c7", "c8"));
    for (long seed = 0; seed < 20; seed++) {
      Evidence plain = RandomWorld.evidence(seed, 60);
      Incidents incidents = link(plain);
      for (List<LinkDecision> decisions : List.of(some, others, none)) {
        incidents = incidents.under(decisions);
        assertThat(all(incidents))
            .as("seed %d, %s", seed, decisions)
            .isEqualTo(all(link(Story.decided(plain, decisions))));
      }
    }
  }

  @Test
  void groupsAreTheIncidentsWithoutTheirLinks() {
    Evidence evidence = RandomWorld.evidence(5, 80);
    List<String> groups = new ArrayList<>();
    link(evidence).grouped((id, claims) -> groups.add(id + " " + claims));
    assertThat(groups)
        .isEqualTo(
            link(evidence).list().stream()
                .map(incident -> incident.id() + " " + incident.claims())
                .toList());
  }

  @Test
  void theNumberOfThreadsNeverShows() {
    for (long seed = 0; seed < 5; seed++) {
      Evidence evidence = RandomWorld.evidence(seed, 200);
      String first = all(link(evidence));
      for (int threads : List.of(1, 2, 4, 8)) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
          assertThat(pool.submit(() -> all(link(evidence))).join())
              .as("seed %d, %d threads", seed, threads)
              .isEqualTo(first);
        }
      }
    }
  }

  /// Three towns, two nights, four speakers each, and a province record: no ties to be broken by
  /// id.
  private static Story clear() {
    Story story = new Story();
    for (int speaker = 0; speaker < 4; speaker++) {
      for (int night = 0; night < 2; night++) {
        int day = 5 + 10 * night;
        int dead = 7 + 40 * night;
        String end = "-" + night + speaker;
        story
            .tells("z" + end, c -> c.at(town("Zarmak", "Velda", 31, 66)).on(day, day).killed(dead))
            .tells("t" + end, c -> c.at(town("Tolbek", "Velda", 33, 66)).on(day, day).killed(99))
            .tells("m" + end, c -> c.at(town("Morvan", "Quorlan", 35, 60)).on(day, day));
      }
    }
    return story.tells("wide", c -> c.at(Story.province("Quorlan")).on(5, 5).killed(4));
  }

  @Test
  void theNamesOfClaimsNeverShowWhereNothingTies() {
    Set<Set<String>> groups = clear().groups();
    assertThat(groups).hasSize(7);
    Evidence plain = clear().evidence();
    for (long seed = 0; seed < 100; seed++) {
      Map<String, String> renamed = bijection(plain, seed);
      Map<String, String> back = new TreeMap<>();
      renamed.forEach((from, to) -> back.put(to, from));
      Set<Set<String>> found =
          Story.groups(link(rename(plain, renamed))).stream()
              .map(group -> translate(group, back))
              .collect(Collectors.toSet());
      assertThat(found).as("seed %d", seed).isEqualTo(groups);
    }
  }

  @Test
  void tiesFallByTheIdsOfTheClaims() {
    for (List<String> ids : List.of(List.of("a", "b", "c"), List.of("c", "b", "a"))) {
      Story story = new Story().page("p", "paper", World.day(20));
      story
          .adds(ids.get(0), "p", c -> c.at(town("Zarmak", "Velda", 31, 66)))
          .adds(ids.get(1), "p", c -> c.at(town("Zarmak", "Velda", 31, 66)))
          .tells("x", c -> c.at(town("Zarmak", "Velda", 31, 66)));
      assertThat(story.groups()).contains(Set.of(ids.get(0).equals("a") ? "a" : "b", "x"));
    }
  }

  private static Map<String, String> bijection(Evidence evidence, long seed) {
    List<String> ids = evidence.claims().keySet().stream().map(id -> id.value()).toList();
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, String> names = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      names.put(ids.get(i), shuffled.get(i));
    }
    return names;
  }

  private static Set<String> translate(Set<String> group, Map<String, String> names) {
    return group.stream()
        .map(id -> names.getOrDefault(id, id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Evidence rename(Evidence evidence, Map<String, String> names) {
    var claims = new TreeMap<>(evidence.claims());
    claims.clear();
    for (Claim old : evidence.claims().values()) {
      var id = Story.id(names.getOrDefault(old.id().value(), old.id().value()));
      claims.put(id, new Claim(id, old.report(), old.voice(), old.event(), old.harm(), old.note()));
    }
    return new Evidence(
        evidence.sources(), evidence.reports(), claims, evidence.statements(), List.of());
  }
}
