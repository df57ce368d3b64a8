package org.trucewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trucewatch.bench.RoomTable.Room;

/// The tables of ARCHITECTURE.md against the POMs and classes of the house; then each rule against
/// a planted mistake, so that no rule can be dead.
class RoomsTest {
  private static final String ROOT = "org.trucewatch";
  private static final RoomTable TABLE = RoomTable.parse(SourceTree.read("ARCHITECTURE.md"));

  @Nested
  @DisplayName("in this house")
  class House {
    private static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(place -> !place.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void roomsUseOnlyRoomsAboveThem() {
      assertThat(RoomRules.tableViolations(TABLE)).isEmpty();
    }

    @Test
    void theBuildHasTheRoomsOfTheTableInItsOrder() {
      var modules =
          SourceTree.read("pom.xml")
              .lines()
              .map(String::strip)
              .filter(line -> line.startsWith("<module>"))
              .map(line -> line.replaceAll("</?module>", ""))
              .toList();
      assertThat(modules).isEqualTo(TABLE.rooms().stream().map(Room::name).toList());
    }

    @Test
    void everyRoomIsSeenByTheseRules() {
      for (var room : TABLE.rooms()) {
        assertThat(CLASSES).anyMatch(c -> c.getPackageName().equals(ROOT + "." + room.name()));
      }
    }

    @Test
    void pomsNameOnlyWhatTheirRowAllows() {
      for (var room : TABLE.rooms()) {
        assertThat(RoomRules.pomViolations(room, SourceTree.read(room.name() + "/pom.xml")))
            .isEmpty();
      }
    }

    @Test
    void classesUseOnlyWhatTheirRowAllows() {
      assertThat(RoomRules.useViolations(TABLE, ROOT, CLASSES)).isEmpty();
    }

    @Test
    void onlyDoorsAndValuesArePublicAndPackagesAreFlatWithoutCycles() {
      assertThat(RoomRules.shapeViolations(TABLE, ROOT, CLASSES)).isEmpty();
    }

    @Test
    void pureRoomsHaveNoClockFileThreadOrChance() {
      for (var room : TABLE.rooms()) {
        if (room.pure()) {
          var inRoom =
              CLASSES.stream()
                  .filter(
                      c -> (c.getPackageName() + ".").startsWith(ROOT + "." + room.name() + "."))
                  .toList();
          assertThat(PureRules.violations(inRoom)).isEmpty();
        }
      }
    }
  }

  @Nested
  @DisplayName("planted mistakes are caught")
  class Planted {
    private static final String PLANTED = ROOT + ".bench.planted";
    private static final RoomTable TWO_ROOMS =
        RoomTable.parse(
            """
            | room | takes | gives | uses | libraries | doors | pure |
            |---|---|---|---|---|---|---|
            | `upper` | | | | | `Door` | yes |
            | `lower` | | | `upper` | `org.openjdk.jmh:jmh-core` | | no |
            | `knot` | | | | | any | no |

            | library | package |
            |---|---|
            | `org.openjdk.jmh:jmh-core` | `org.openjdk.jmh` |
            """);
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void aTableWhoseRoomUsesALaterOne() {
      var table =
          RoomTable.parse(
              """
              | room | takes | gives | uses | libraries | doors | pure |
              |---|---|---|---|---|---|---|
              | `upper` | | | `lower` | `a:b` | | yes |
              | `lower` | | | | | | no |
              """);
      assertThat(RoomRules.tableViolations(table))
          .hasSize(2)
          .anyMatch(sentence -> sentence.contains("upper uses lower"))
          .anyMatch(sentence -> sentence.contains("the package of a:b"));
    }

    @Test
    void aPomWithALaterRoomOrAForeignLibrary() {
      var pom =
          """
          <project>
            <dependencies>
              <dependency><groupId>org.trucewatch</groupId><artifactId>lower</artifactId>
                <scope>test</scope></dependency>
              <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
              <dependency><groupId>c</groupId><artifactId>d</artifactId>
                <scope>test</scope></dependency>
            </dependencies>
          </project>
          """;
      assertThat(RoomRules.pomViolations(TWO_ROOMS.find("upper").orElseThrow(), pom))
          .hasSize(2)
          .anyMatch(sentence -> sentence.contains("org.trucewatch:lower"))
          .anyMatch(sentence -> sentence.contains("a:b"));
    }

    @Test
    void aClassThatUsesALaterRoomOrAForeignLibrary() {
      assertThat(RoomRules.useViolations(TWO_ROOMS, PLANTED, CLASSES))
          .isNotEmpty()
          .allMatch(s -> s.contains("UsesLaterRoom") || s.contains("UsesForeignLibrary"))
          .anyMatch(s -> s.contains("UsesLaterRoom uses " + PLANTED + ".lower.Below"))
          .anyMatch(s -> s.contains("UsesForeignLibrary uses org.openjdk.jmh.infra.Blackhole"));
    }

    @Test
    void aPublicClassThatIsNoDoorItsUseFromOutsideAPackageTooDeepAndACycle() {
      assertThat(RoomRules.shapeViolations(TWO_ROOMS, PLANTED, CLASSES))
          .noneMatch(s -> s.contains("upper.Door is public"))
          .anyMatch(s -> s.contains("PublicWithoutBeingADoor is public but no door of upper"))
          .anyMatch(s -> s.contains("UsesInside uses " + PLANTED + ".upper.PublicWithout"))
          .noneMatch(s -> s.contains("UsesInside uses " + PLANTED + ".upper.Door"))
          .anyMatch(s -> s.contains("TooDeep lies more than one package below"))
          .anyMatch(s -> s.contains("Cycle detected") && s.contains("knot"));
    }

    @ParameterizedTest
    @ValueSource(
        classes = {
          PlantedImpurities.ReadsNow.class,
          PlantedImpurities.ReadsNowByReference.class,
          PlantedImpurities.HoldsClock.class,
          PlantedImpurities.ReadsFile.class,
          PlantedImpurities.Prints.class,
          PlantedImpurities.StartsThread.class,
          PlantedImpurities.DrawsWithoutSeed.class,
          PlantedImpurities.DrawsId.class,
          PlantedImpurities.AsksEnvironment.class,
          PlantedImpurities.AsksWhereItRuns.class
        })
    void anImpureClass(Class<?> planted) {
      assertThat(impurities(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        classes = {PlantedImpurities.TakesTimeAsValue.class, PlantedImpurities.DrawsWithSeed.class})
    void butNotAPureOne(Class<?> innocent) {
      assertThat(impurities(innocent)).isEmpty();
    }

    private static List<String> impurities(Class<?> type) {
      return PureRules.violations(new ClassFileImporter().importClasses(type));
    }
  }
}
