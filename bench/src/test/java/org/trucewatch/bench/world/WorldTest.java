package org.trucewatch.bench.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Claim;

/// A made-up world is what its settings say, and the same every time.
class WorldTest {
  private static final String EXTRAS =
      "n=2000,missing=0.2,nights=0.3,sums=0.1,relays=0.1,joint=0.5";

  /// The digest of the rows of the prototype that the figures of record were measured on.
  @Test
  void theRowsAreThoseThatFiguresOfRecordWereMeasuredOn() throws Exception {
    World world = World.draw(WorldSpec.parse("regime=dense-dirty,seed=1,n=5000"));

    assertThat(world.rows()).hasSize(5_000);
    assertThat(reported(world)).hasSize(2_395);
    assertThat(digest(rows(world, ',')))
        .isEqualTo("61495628420bc148a88b4c0479fabc54a50e349f07262afb6d98ec3979294cb4");
  }

  @Test
  void everyRegimeHasItsDensityAndHardness() {
    assertThat(WorldSpec.parse("regime=dense-dirty")).isEqualTo(settings(40, 1));
    assertThat(WorldSpec.parse("regime=dense")).isEqualTo(settings(40, .3));
    assertThat(WorldSpec.parse("regime=sparse-clean")).isEqualTo(settings(4, 0));
    assertThat(WorldSpec.parse("regime=sparse")).isEqualTo(settings(4, .3));
    assertThat(WorldSpec.parse("regime=sparse-dirty")).isEqualTo(settings(4, 1));
    assertThat(WorldSpec.parse("perDay=4,hardness=0.5")).isEqualTo(settings(4, .5));
  }

  @Test
  void curatedSourcesTellOfAnEventOnce() {
    World world = World.draw(WorldSpec.parse("n=2000"));
    Set<String> seen = new HashSet<>();

    for (Row row : world.rows()) {
      boolean feed = row.key().source() == 'D';
      assertThat(feed || seen.add(row.key().source() + " " + row.key().event()))
          .as(row.toString())
          .isTrue();
    }
  }

  @Test
  void withoutHardnessOnlyDatesPlacesAndFalseCopiesDiffer() {
    World world = World.draw(WorldSpec.parse("regime=sparse-clean,n=500"));

    assertThat(world.rows()).allMatch(row -> row.where().precision() == 1);
    assertThat(world.rows())
        .allMatch(
            row -> row.told().deaths() == world.events().get(row.key().event()).duel().deaths());
  }

  @Test
  void extrasLeaveTheRowsBelowAsTheyWere() {
    List<Row> plain = World.draw(WorldSpec.parse("n=2000")).rows();
    List<Row> extra = World.draw(WorldSpec.parse(EXTRAS)).rows();

    for (int i = 0; i < plain.size(); i++) {
      assertThat(extra.get(i).told()).isEqualTo(plain.get(i).told());
      assertThat(extra.get(i).key().event()).isEqualTo(plain.get(i).key().event());
    }
    assertThat(extra.size()).isGreaterThan(plain.size());
  }

  @Test
  void extrasAreAsManyAsAskedFor() {
    World world = World.draw(WorldSpec.parse(EXTRAS));
    List<Row> rows = world.rows();

    assertThat(share(rows, row -> row.where().point().isEmpty())).isBetween(.15, .25);
    assertThat(share(rows, row -> row.key().relays() != Row.Key.NONE)).isBetween(.06, .12);
    assertThat(rows.stream().filter(row -> row.key().isSum()).count()).isGreaterThan(20);
    assertThat(share(rows, row -> row.when().lastDay() == row.when().day() + 1))
        .isBetween(.08, .22);
    assertThat(rows.stream().filter(row -> row.key().report() != row.key().number()).count())
        .isPositive();
  }

  @Test
  void aSumAddsUpTheEventsItCovers() {
    World world = World.draw(WorldSpec.parse(EXTRAS));

    for (Row row : world.rows()) {
      if (row.key().isSum()) {
        int deaths =
            row.key().covers().stream()
                .mapToInt(event -> world.events().get(event).duel().deaths())
                .sum();
        assertThat(row.told().deaths()).isEqualTo(deaths);
        assertThat(row.key().covers()).hasSizeGreaterThan(1);
      }
    }
  }

  @Test
  void aRelayRepeatsWordForWord() {
    List<Row> rows = World.draw(WorldSpec.parse(EXTRAS)).rows();

    for (Row row : rows) {
      if (row.key().source() == 'E') {
        Row first = rows.get(row.key().relays());
        assertThat(row.told()).isEqualTo(first.told());
        assertThat(row.key().event()).isEqualTo(first.key().event());
      }
    }
  }

  @Test
  void aFileOfAWorldWithExtrasSaysSoInItsHead() throws IOException {
    World plain = World.draw(WorldSpec.parse("n=10"));
    World extra = World.draw(WorldSpec.parse("n=10,sums=0.5"));

    assertThat(rows(plain, '\t').lines().findFirst().orElseThrow()).endsWith("\ttext\ttruth");
    assertThat(rows(extra, ',').lines().findFirst().orElseThrow())
        .endsWith(",text,truth,date_to,report,relays,covers");
    assertThat(rows(extra, ',').lines().map(line -> line.split(",", -1).length).distinct())
        .containsExactly(24);
  }

  @Test
  void everyRowIsAClaimAndOnlyEventsHaveATruth() {
    World world = World.draw(WorldSpec.parse(EXTRAS));
    LabelledEvidence labelled = WorldClaims.of(world);
    Map<Integer, Claim> claims =
        world.rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.key().number(),
                    row ->
                        Optional.ofNullable(
                                labelled.evidence().claims().get(WorldClaims.claimId(row)))
                            .orElseThrow()));

    assertThat(claims).hasSameSizeAs(world.rows());
    long sums = world.rows().stream().filter(row -> row.key().isSum()).count();
    assertThat(labelled.truth()).hasSize((int) (world.rows().size() - sums));
    for (Claim claim : claims.values()) {
      assertThat(labelled.evidence().findReport(claim)).isPresent();
      assertThat(labelled.codebooks().kind(claim.event().type())).isPresent();
    }
  }

  @Test
  void wrongSettingsAreNamed() {
    assertThatThrownBy(() -> WorldSpec.parse("regime=wet")).hasMessageContaining("dense-dirty");
    assertThatThrownBy(() -> WorldSpec.parse("size=3")).hasMessageContaining("perDay, hardness");
    assertThatThrownBy(() -> WorldSpec.parse("n=many")).hasMessageContaining("\"many\" is no");
    assertThatThrownBy(() -> WorldSpec.parse("n=0")).hasMessageContaining("n is 1 to");
    assertThatThrownBy(() -> WorldSpec.parse("hardness=2")).hasMessageContaining("not at 2.0");
    assertThatThrownBy(() -> WorldSpec.parse("relays=-1")).hasMessageContaining("relays is a");
    assertThatThrownBy(() -> WorldSpec.parse("seed")).hasMessageContaining("write it as seed=1");
  }

  private static WorldSettings settings(double perDay, double hardness) {
    return new WorldSettings(perDay, hardness, 20_000, 1, Extras.NONE);
  }

  private static double share(List<Row> rows, java.util.function.Predicate<Row> which) {
    return (double) rows.stream().filter(which).count() / rows.size();
  }

  private static Set<Integer> reported(World world) {
    return world.rows().stream().map(row -> row.key().event()).collect(Collectors.toSet());
  }

  private static String rows(World world, char separator) throws IOException {
    var out = new StringWriter();
    WorldWriter.writeRows(world, separator, out);
    return out.toString();
  }

  private static String digest(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }
}
