package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.Story.different;
import static org.trucewatch.incidents.Story.id;
import static org.trucewatch.incidents.Story.same;
import static org.trucewatch.incidents.Story.town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// Decisions of analysts are obeyed, always; contradictions are reported.
class DecisionTest {
  private static final List<String> CLAIMS = List.of("a", "b", "c", "d");

  /// Two incidents without decisions: a with b, c with d.
  private static Story story() {
    return new Story()
        .tells("a", c -> c.at(town("Zarmak", "Velda", 31.0, 66.0)).on(11, 11))
        .tells("b", c -> c.at(town("Zarmak", "Velda", 31.0, 66.0)).on(11, 11))
        .tells("c", c -> c.at(town("Tolbek", "Quorlan", 35.0, 60.0)).on(11, 11))
        .tells("d", c -> c.at(town("Tolbek", "Quorlan", 35.0, 60.0)).on(11, 11));
  }

  /// All decisions that four claims allow: six pairs, two judgements.
  private static List<LinkDecision> possible() {
    List<LinkDecision> all = new ArrayList<>();
    for (int i = 0; i < CLAIMS.size(); i++) {
      for (int j = i + 1; j < CLAIMS.size(); j++) {
        all.add(same(CLAIMS.get(i), CLAIMS.get(j)));
        all.add(different(CLAIMS.get(i), CLAIMS.get(j)));
      }
    }
    return all;
  }

  private static List<List<LinkDecision>> setsOfUpToThree() {
    List<LinkDecision> all = possible();
    List<List<LinkDecision>> sets = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < all.size(); i++) {
      sets.add(List.of(all.get(i)));
      for (int j = i + 1; j < all.size(); j++) {
        sets.add(List.of(all.get(i), all.get(j)));
        for (int k = j + 1; k < all.size(); k++) {
          sets.add(List.of(all.get(i), all.get(j), all.get(k)));
        }
      }
    }
    return sets;
  }

  /// Whether a chain of "same" leads from one end of a "different" to the other.
  private static boolean contradicts(List<LinkDecision> decisions) {
    Map<ClaimId, ClaimId> leader = new HashMap<>();
    CLAIMS.forEach(claim -> leader.put(id(claim), id(claim)));
    for (int round = 0; round < CLAIMS.size(); round++) {
      for (LinkDecision decision : decisions) {
        if (decision.judgement() == Judgement.SAME) {
          ClaimId a = leader.getOrDefault(decision.a(), decision.a());
          ClaimId b = leader.getOrDefault(decision.b(), decision.b());
          leader.replaceAll((_, now) -> now.equals(b) ? a : now);
        }
      }
    }
    return decisions.stream()
        .filter(decision -> decision.judgement() == Judgement.DIFFERENT)
        .anyMatch(decision ->
            leader
                .getOrDefault(decision.a(), decision.a())
                .equals(leader.getOrDefault(decision.b(), decision.b())));
  }

  private static boolean together(Incidents incidents, LinkDecision decision) {
    return incidents
        .find(new IncidentId(decision.a()))
        .equals(incidents.find(new IncidentId(decision.b())));
  }

  @Test
  void everySetOfUpToThreeDecisionsIsObeyedOrItsContradictionReported() {
    List<List<LinkDecision>> sets = setsOfUpToThree();
    assertThat(sets).hasSize(299);
    for (List<LinkDecision> decisions : sets) {
      Story story = story();
      decisions.forEach(story::decides);
      Incidents incidents = story.link();
      boolean contradiction = contradicts(decisions);
      assertThat(incidents.conflicts().isEmpty()).as("%s", decisions).isEqualTo(!contradiction);
      for (LinkDecision decision : decisions) {
        if (decision.judgement() == Judgement.DIFFERENT) {
          assertThat(together(incidents, decision)).as("%s", decisions).isFalse();
        } else if (!contradiction) {
          assertThat(together(incidents, decision)).as("%s", decisions).isTrue();
        }
      }
    }
  }

  @Test
  void aConflictNamesBothSidesOfTheContradictionAndWhatToDo() {
    Story story = story().decides(same("a", "b"), different("a", "b"));
    Conflict conflict = story.link().conflicts().getFirst();
    assertThat(conflict.decisions()).containsExactlyInAnyOrder(same("a", "b"), different("a", "b"));
    assertThat(conflict.words()).contains("a and b", "not applied", "Undo one");
  }

  @Test
  void aConflictNamesAuthorsAndReasonsAndSoDoesWhy() {
    LinkDecision ann = new LinkDecision(id("a"), id("b"), Judgement.SAME, "one road", "ann");
    LinkDecision ben = new LinkDecision(id("a"), id("b"), Judgement.DIFFERENT, "two roads", "ben");
    Incidents incidents = story().decides(ann, ben).link();
    assertThat(incidents.conflicts().getFirst().words())
        .contains("by ann, because: one road")
        .contains("by ben, because: two roads");
    assertThat(incidents.why(id("a"), id("b")).orElseThrow().reasons())
        .anyMatch(reason -> reason.contains("ben") && reason.contains("different events"))
        .anyMatch(reason -> reason.contains("ann") && reason.contains("not applied"));
    assertThat(story().decides(ann).link().conflicts()).isEmpty();
  }

  @Test
  void anUnsureDecisionBindsNothingAndIsNamed() {
    List<LinkDecision> unsure = new ArrayList<>();
    possible()
        .forEach(decision ->
            unsure.add(
                new LinkDecision(decision.a(), decision.b(), Judgement.UNSURE, "no hour", "ann")));
    Story story = story().decides(unsure.toArray(LinkDecision[]::new));
    assertThat(story.link().list()).isEqualTo(story().link().list());
    assertThat(story.link().conflicts()).isEmpty();
    for (String other : List.of("b", "c")) {
      assertThat(story.link().why(id("a"), id(other)).orElseThrow().reasons())
          .anyMatch(reason ->
              reason.startsWith("An analyst was unsure whether a and " + other)
                  && reason.endsWith("(ann), because: no hour"));
    }
  }

  @Test
  void aConflictThroughAChainNamesTheDecisionThatHolds() {
    Story story =
        story().decides(same("a", "c"), same("b", "d"), same("c", "d"), different("a", "b"));
    assertThat(story.link().conflicts().getFirst().decisions())
        .contains(same("c", "d"), different("a", "b"));
  }

  @Test
  void undoingDecisionsGivesTheFirstResultBack() {
    Incidents before = story().link();
    Incidents decided = story().decides(same("a", "c"), different("c", "d")).link();
    Incidents after =
        Incidents.link(
            Story.decided(story().decides(same("a", "c")).evidence(), List.of()),
            ShippedBooks.SETTINGS);
    assertThat(Story.groups(decided)).isNotEqualTo(Story.groups(before));
    assertThat(after.list()).isEqualTo(before.list());
  }

  @Test
  void oneDecisionMakesOneIncidentOfTwoAndDrivesNoClaimOff() {
    assertThat(story().groups()).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c", "d"));
    assertThat(story().decides(same("b", "c")).groups())
        .containsExactly(Set.of("a", "b", "c", "d"));
  }

  @Test
  void aDecisionOfSamenessPullsNothingAcrossADecisionOfDifference() {
    assertThat(story().decides(same("b", "c"), different("a", "d")).groups())
        .allMatch(group -> !group.containsAll(Set.of("a", "d")))
        .anyMatch(group -> group.containsAll(Set.of("b", "c")));
  }

  @Test
  void aDecisionOfSamenessOverridesWhatOneReportTellsAsTwo() {
    Story story =
        new Story()
            .page("p", "paper", World.day(20))
            .adds("a", "p", c -> c)
            .adds("b", "p", c -> c)
            .decides(same("a", "b"));
    assertThat(story.groups()).containsExactly(Set.of("a", "b"));
    assertThat(story.link().conflicts()).isEmpty();
  }

  @Test
  void decisionsAboutClaimsThatAreNotHeldChangeNothing() {
    Incidents incidents = story().decides(same("a", "gone"), different("gone", "b")).link();
    assertThat(incidents.list()).isEqualTo(story().link().list());
    assertThat(incidents.conflicts()).isEmpty();
  }

  @Test
  void anIdLeadsToTheIncidentThatNowHoldsItsClaim() {
    Incidents merged = story().decides(same("b", "c")).link();
    Incidents split = story().decides(different("a", "b")).link();
    for (String claim : CLAIMS) {
      for (Incidents incidents : List.of(merged, split)) {
        assertThat(incidents.find(IncidentId.parse("i-" + claim)).orElseThrow().claims())
            .contains(id(claim));
      }
    }
    assertThat(merged.list()).extracting(Incident::id).containsExactly(IncidentId.parse("i-a"));
    assertThat(split.find(IncidentId.parse("i-b")).orElseThrow().claims()).containsExactly(id("b"));
  }

  @Test
  void anIncidentKeepsItsIdWhenALaterPageJoinsIt() {
    Story story =
        story()
            .tells("Z", World.day(25), c -> c.at(town("Zarmak", "Velda", 31.0, 66.0)).on(11, 11));
    assertThat(story.link().find(IncidentId.parse("i-a")).orElseThrow())
        .satisfies(
            incident -> assertThat(incident.id()).isEqualTo(IncidentId.parse("i-a")),
            incident -> assertThat(incident.claims()).contains(id("Z")));
  }
}
