package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A case goes out in each form, comes back in one, and says what stayed behind.
class ExportTest {
  @TempDir private Path folder = Path.of("");
  private Path small = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    small = SmallCase.in(folder.resolve("tables")).load(folder.resolve("small.trucewatch"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case", "csv", "xlsx", "geojson", "gpkg", "acled", "ged", "markdown"})
  void eachFormIsTheSameByteForByteWhenWrittenAgain(String form) throws IOException {
    assertThat(export(form, "one")).startsWith("Wrote ").contains("(whole record)");
    Path copy = folder.resolve("copy of it.trucewatch");
    Files.copy(small, copy);
    Answer.to("export", copy, "--to", folder.resolve("two"), "--format", form).wellDone();
    assertThat(bytes(folder.resolve("two"))).isEqualTo(bytes(folder.resolve("one")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "geojson", "acled", "ged"})
  void whatIsDerivedIsNotTakenInAgainAsIfSomebodyHadReportedIt(String form) {
    String ending = form.equals("xlsx") || form.equals("geojson") ? "." + form : "";
    export(form, "out" + ending);
    Path other = folder.resolve("other.trucewatch");
    Answer.to("new", other).wellDone();
    assertThat(Answer.to("add", other, folder.resolve("out" + ending)).out())
        .contains("unknown format");
    assertThat(Answer.to("status", other).wellDone()).contains("0 claims");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv/incidents.csv", "acled/acled.csv", "ged/ged.csv", "markdown"})
  void numbersCarryPolicyDateAndRoot(String file) throws IOException {
    String form = file.replaceAll("/.*", "");
    Answer.to(
            "export",
            small,
            "--to",
            folder.resolve(form),
            "--format",
            form,
            "--policy",
            "zero-to-x",
            "--as-of",
            "2025-03-10")
        .wellDone();
    assertThat(Files.readString(folder.resolve(file)))
        .contains("0 to X where sources disagree/1")
        .contains("as of 2025-03-10 (published)")
        .contains(root())
        .doesNotContain("Newtown");
  }

  @Test
  void geoJsonIsOneCollectionWithARemark() throws IOException {
    export("geojson", "map.geojson");
    assertThat(Files.readString(folder.resolve("map.geojson")))
        .startsWith("{\n")
        .endsWith("}\n")
        .contains("\"FeatureCollection\"", "\"geometry\" : null", "pin/1", root());
  }

  @Test
  void theCaseFormatSaysWhatStaysBehind() {
    assertThat(export("case", "before")).doesNotContain("Not in the case format");
    Answer.to("decide", small, "same", "c1", "c3", "--because", "one raid").wellDone();
    assertThat(export("case", "after"))
        .contains("Not in the case format: 1 decision and 0 codebooks")
        .contains("Copy the case file itself");
    Path copy = again("after");
    assertThat(incidents(copy)).contains("i-c3");
    assertThat(incidents(small)).doesNotContain("i-c3");
  }

  @Test
  void theCaseFormatCarriesTheStateAndTheJournalTheHistory() throws IOException {
    SmallCase.in(folder.resolve("revised")).change("claims.csv", "asserts,4,4,", "asserts,5,5,");
    Answer.to("add", small, folder.resolve("revised")).wellDone();
    export("case", "out");
    assertThat(folder.resolve("out/claims.csv")).content().contains("asserts,5,5,");
    assertThat(folder.resolve("out/claims.csv")).content().doesNotContain("asserts,4,4,");
    assertThat(incidents(again("out"))).isEqualTo(incidents(small));
  }

  @Test
  void documentsGoOutAndComeBack() throws IOException {
    Files.writeString(folder.resolve("tables/README.md"), "What this case is.\n");
    Answer.to("add", small, folder.resolve("tables")).wellDone();
    export("case", "out");
    assertThat(folder.resolve("out/README.md")).hasContent("What this case is.");
    export("case", "out again");
    Path copy = again("out");
    Answer.to("export", copy, "--to", folder.resolve("third"), "--format", "case").wellDone();
    assertThat(bytes(folder.resolve("third"))).isEqualTo(bytes(folder.resolve("out")));
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    export("case", "out");
    Path forward = folder.resolve("forward.trucewatch");
    Path backward = folder.resolve("backward.trucewatch");
    Answer.to("new", forward).wellDone();
    Answer.to("new", backward).wellDone();
    for (String table : new String[] {"sources", "reports", "claims"}) {
      Answer.to("add", forward, folder.resolve("out/" + table + ".csv")).wellDone();
    }
    for (String table : new String[] {"claims", "reports", "sources"}) {
      Answer.to("add", backward, folder.resolve("out/" + table + ".csv")).wellDone();
    }
    assertThat(incidents(forward)).isEqualTo(incidents(small));
    assertThat(incidents(backward)).isEqualTo(incidents(small));
  }

  @Test
  void mistakesAreAnsweredInASentenceAndLeaveNothing() throws IOException {
    Path out = folder.resolve("out");
    assertThat(Answer.to("export", small, "--to", out, "--format", "xslsx").err())
        .contains("does not know \"xslsx\"")
        .contains("Did you mean xlsx?");
    assertThat(
            Answer.to("export", small, "--to", out, "--format", "case", "--policy", "pending")
                .err())
        .contains("--policy has no part in the case format");
    assertThat(Answer.to("export", small, "--to", small, "--format", "csv").err())
        .contains("nothing is written over");
    assertThat(Answer.to("export", small, "--to", folder.resolve("no/x"), "--format", "csv").err())
        .contains("there is no folder");
    assertThat(Answer.to("export", small, "--to", "a\u0000b", "--format", "csv").err())
        .contains("--to is no path");
    assertThat(Answer.to("export", small, "--format", "csv").exit()).isEqualTo(2);
    assertThat(out).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(String::valueOf))
          .containsExactlyInAnyOrder("tables", "small.trucewatch");
    }
  }

  private String export(String form, String name) {
    return Answer.to("export", small, "--to", folder.resolve(name), "--format", form).wellDone();
  }

  private Path again(String name) {
    Path copy = folder.resolve(name + ".trucewatch");
    Answer.to("new", copy).wellDone();
    Answer.to("add", copy, folder.resolve(name)).wellDone();
    return copy;
  }

  private static String incidents(Path file) {
    return Answer.to("incidents", file, "--format", "csv").wellDone()
        + Answer.to("incidents", file, "--format", "json").wellDone();
  }

  private String root() {
    String status = Answer.to("status", small).wellDone();
    return status.replaceAll("(?s).*root +([0-9a-f]{64}).*", "$1");
  }

  private static Map<String, String> bytes(Path target) throws IOException {
    var bytes = new TreeMap<String, String>();
    try (var files = Files.walk(target)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            target.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }
}
