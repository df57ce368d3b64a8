package org.trucewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build itself is alive: a copy of its real POMs with planted mistakes must fail, and say why.
/// Reading the flags out of the POM would prove only that somebody wrote them there.
class HouseTest {
  private static final String PACKAGE = "claims/src/main/java/org/trucewatch/claims/";
  private static final long TIMEOUT_MINUTES = 5;

  @TempDir private Path copy = Path.of("");

  @Test
  void runsOnJava25() {
    assertThat(Runtime.version().feature()).isEqualTo(25);
  }

  @Test
  void testsRunFarFromHomeAndNotAllInOnePlace() {
    var here = property("pom.xml", "test.timezone");
    assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of(here));
    assertThat(Locale.getDefault())
        .isEqualTo(Locale.of(property("pom.xml", "test.language"), "AF"));
    assertThat(property("app/pom.xml", "test.timezone")).isNotEqualTo(here);
    assertThat(property("app/pom.xml", "test.language")).isNotEqualTo("fa");
  }

  @Test
  @Tag("slow")
  void theCompilerRejectsANullDereferenceAndACommonMistake() throws Exception {
    copyBuild();
    plant(
        "Planted.java",
        """
        package org.trucewatch.claims;

        /// Twice wrong.
        record Planted(int count) {
          static int lengthOfNothing() {
            String nothing = null;
            return nothing.length();
          }

          static boolean compareArrays(int[] a, int[] b) {
            return a.equals(b);
          }
        }
        """);
    assertThat(maven("compile"))
        .contains("[NullAway] dereferenced expression")
        .contains("[ArrayEquals]");
  }

  @Test
  @Tag("slow")
  void theCompilerRejectsABrokenReferenceInADocumentationComment() throws Exception {
    copyBuild();
    plant(
        "Planted.java",
        """
        package org.trucewatch.claims;

        /// Refers to {@link NoSuchType}.
        record Planted(int count) {}
        """);
    assertThat(maven("compile")).contains("reference not found");
  }

  @Test
  @Tag("slow")
  void theFormatterRejectsALineOutOfPlace() throws Exception {
    copyBuild();
    plant("Planted.java", "package org.trucewatch.claims;\n\nrecord Planted( int count ) { }\n");
    assertThat(maven("spotless:check")).contains("format violations").contains("Planted.java");
  }

  @Test
  @Tag("slow")
  void theBuildRejectsALibraryThatIsForMeasuringOnly() throws Exception {
    copyBuild();
    var pom = copy.resolve("claims/pom.xml");
    var planted =
        """
          <dependencies>
            <dependency>
              <groupId>org.openjdk.jmh</groupId>
              <artifactId>jmh-core</artifactId>
            </dependency>
          </dependencies>
        </project>
        """;
    Files.writeString(pom, Files.readString(pom).replace("</project>", planted));
    assertThat(maven("validate")).contains("org.openjdk.jmh:jmh-core").contains("banned");
  }

  private static String property(String pom, String name) {
    var tag = Pattern.quote(name);
    var matcher = Pattern.compile("<" + tag + ">([^<]*)</").matcher(SourceTree.read(pom));
    assertThat(matcher.find()).as("%s sets %s", pom, name).isTrue();
    return matcher.group(1);
  }

  private void copyBuild() throws IOException {
    for (var path : SourceTree.list()) {
      if (path.endsWith("pom.xml")
          || path.startsWith(".mvn/")
          || path.equals(PACKAGE + "package-info.java")) {
        var target = copy.resolve(path);
        Files.createDirectories(target.getParent());
        var lines = Files.readAllLines(SourceTree.root().resolve(path));
        // A package's note links to classes that are not copied.
        lines.removeIf(line -> path.endsWith(".java") && line.startsWith("///"));
        Files.write(target, lines);
      }
    }
  }

  private void plant(String name, String text) throws IOException {
    Files.writeString(copy.resolve(PACKAGE + name), text);
  }

  /// The output of a Maven run that must fail.
  private String maven(String goal) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(System.getProperty("maven.home") + "/bin/mvn");
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    command.addAll(List.of("-B", "-q", "-pl", "claims", goal));
    var output = copy.resolve("output.txt");
    var builder =
        new ProcessBuilder(command)
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    assertThat(process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)).as("Maven ended").isTrue();
    var text = Files.readString(output);
    assertThat(process.exitValue()).as(text).isNotZero();
    return text;
  }
}
