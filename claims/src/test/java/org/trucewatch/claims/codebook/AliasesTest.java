package org.trucewatch.claims.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Country;

/// Whom a name means: by whom it is used, when, in whatever script.
class AliasesTest {
  private static final ActorId NORTH = new ActorId("north");
  private static final ActorId OLD_NORTH = new ActorId("old-north");
  private static final ActorId SOUTH = new ActorId("south");
  private static final LocalDate CHANGE = LocalDate.of(2021, 8, 15);
  private static final LocalDate DAY = LocalDate.of(2025, 10, 9);

  private static final List<ActorName> NAMES =
      List.of(
          name(NORTH, "North"),
          name(NORTH, "Northern forces", "", CHANGE, null),
          name(OLD_NORTH, "Northern forces", "", null, CHANGE.minusDays(1)),
          name(NORTH, "نیروهای شمال"),
          name(SOUTH, "South"),
          name(SOUTH, "Front of Sand and Stone"),
          name(NORTH, "the intruders", "south", null, null),
          name(SOUTH, "the intruders", "north", null, null));
  private static final Aliases ALIASES = Aliases.of(List.of(actor(NORTH), actor(SOUTH)), NAMES);

  private static KnownActor actor(ActorId id) {
    return new KnownActor(
        id, id.text(), ActorClass.STATE_FORCES, Country.UNKNOWN, Optional.empty(), "test");
  }

  private static KnownActor part(ActorId id, ActorId whole) {
    return new KnownActor(
        id, id.text(), ActorClass.STATE_FORCES, Country.UNKNOWN, Optional.of(whole), "test");
  }

  @Test
  void thePartsOfAPartBelongToTheWholeAndACircleEnds() {
    Aliases army = Aliases.of(List.of(part(OLD_NORTH, NORTH), part(NORTH, SOUTH)), List.of());
    assertThat(army.wholesOf(OLD_NORTH)).containsExactlyInAnyOrder(NORTH, SOUTH);
    assertThat(army.wholesOf(SOUTH)).isEmpty();
    Aliases circle = Aliases.of(List.of(part(NORTH, SOUTH), part(SOUTH, NORTH)), List.of());
    assertThat(circle.wholesOf(NORTH)).containsExactlyInAnyOrder(NORTH, SOUTH);
  }

  private static ActorName name(ActorId actor, String name) {
    return name(actor, name, "", null, null);
  }

  private static ActorName name(
      ActorId actor,
      String name,
      String usedBy,
      @org.jspecify.annotations.Nullable LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to) {
    return new ActorName(
        actor,
        name,
        "en",
        usedBy.isEmpty() ? Optional.empty() : Optional.of(new ActorId(usedBy)),
        new ActorName.Validity(Optional.ofNullable(from), Optional.ofNullable(to)),
        "");
  }

  private static Identity identify(String words, ActorId... speakers) {
    return ALIASES.identify(words, DAY, Set.of(speakers));
  }

  @Test
  void aNameIsKnownInAnyCaseAndWithRemarksInParentheses() {
    assertThat(identify("NORTH").actors()).containsExactly(NORTH);
    assertThat(identify("North (mortar)").actors()).containsExactly(NORTH);
    assertThat(identify("نيروهاي  شمال").actors()).containsExactly(NORTH);
  }

  @Test
  void severalActorsAreSeveralAndANameWithAndIsOne() {
    assertThat(identify("North and South").actors()).containsExactly(NORTH, SOUTH);
    assertThat(identify("Front of Sand and Stone").actors()).containsExactly(SOUTH);
  }

  @Test
  void whatMerelyHoldsANameIsNotThatActor() {
    Identity from = identify("attackers in North");
    assertThat(from.actors()).isEmpty();
    assertThat(from.unlisted()).containsExactly("attackers in north");
    assertThat(identify("North, South blamed").unlisted()).containsExactly("south blamed");
  }

  @Test
  void aNameMeansWhomItMeantOnTheDay() {
    String words = "Northern forces";
    assertThat(ALIASES.identify(words, CHANGE, Set.of()).actors()).containsExactly(NORTH);
    assertThat(ALIASES.identify(words, CHANGE.minusDays(1), Set.of()).actors())
        .containsExactly(OLD_NORTH);
  }

  @Test
  void aPartysWordForItsEnemyIsUnderstoodFromThatPartyOnly() {
    assertThat(identify("the intruders", SOUTH).actors()).containsExactly(NORTH);
    assertThat(identify("the intruders", NORTH).actors()).containsExactly(SOUTH);
    assertThat(identify("the intruders").actors()).isEmpty();
    assertThat(identify("the intruders", NORTH, SOUTH).actors()).isEmpty();
  }

  @Test
  void namesThatDifferInUserOrTimeDoNotContradict() {
    var one = name(NORTH, "guests");
    assertThat(one.contradicts(name(SOUTH, "Guests!"))).isTrue();
    assertThat(one.contradicts(name(NORTH, "guests"))).isFalse();
    assertThat(one.contradicts(name(SOUTH, "guests", "north", null, null))).isFalse();
    var early = name(NORTH, "guests", "", null, CHANGE);
    assertThat(early.contradicts(name(SOUTH, "guests", "", CHANGE.plusDays(1), null))).isFalse();
    assertThat(early.contradicts(name(SOUTH, "guests", "", CHANGE, null))).isTrue();
  }

  @Test
  void theOrderOfRowsDoesNotMatterUnlessTheyContradict() {
    var random = new Random(7);
    var shuffled = new ArrayList<>(NAMES);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(shuffled, random);
      var other = Aliases.of(List.of(actor(SOUTH), actor(NORTH)), shuffled);
      for (ActorName name : NAMES) {
        for (Set<ActorId> speakers : List.of(Set.<ActorId>of(), Set.of(NORTH), Set.of(SOUTH))) {
          assertThat(other.identify(name.name(), DAY, speakers))
              .isEqualTo(ALIASES.identify(name.name(), DAY, speakers));
        }
      }
    }
  }

  @Test
  void anyTextGivesAnIdentityAndNeverAGuess() {
    var random = new Random(11);
    String letters = "North South,;&()/ and \u202e\u0000\ud83d وافغان";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Identity found = identify(text.toString());
      assertThat(List.of(NORTH, SOUTH)).containsAll(found.actors());
    }
  }

  @Test
  void whatCannotBeIsRefusedWithASentence() {
    assertThatThrownBy(() -> new ActorId("No Id")).hasMessageContaining("lower case letters");
    assertThatThrownBy(() -> name(NORTH, "...")).hasMessageContaining("one letter or digit");
    assertThatThrownBy(() -> name(NORTH, "x", "", DAY, CHANGE)).hasMessageContaining("before it");
    assertThatThrownBy(() -> new Correspondence("A", "", Relation.EXACT, "", ""))
        .hasMessageContaining("both terms");
    assertThatThrownBy(() -> new Correspondence("", "B", Relation.REFUSED, "", ""))
        .hasMessageContaining("with the reason");
  }
}
