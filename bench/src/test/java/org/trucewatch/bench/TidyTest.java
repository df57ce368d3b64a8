package org.trucewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole tree against the rules on sizes, names, words, links and left-overs; then each rule
/// against a planted mistake.
class TidyTest {
  @Nested
  @DisplayName("in this house")
  class House {
    private static final List<String> PATHS = SourceTree.list();

    @Test
    void javaFilesAreShortAndWellNamed() {
      assertThat(check(".java", path -> JavaRules.violations(path, SourceTree.read(path))))
          .isEmpty();
    }

    @Test
    void sourcesOfPagesAreShort() {
      assertThat(
              PATHS.stream()
                  .filter(TidyRules::isText)
                  .flatMap(p -> TidyRules.lengthViolations(p, SourceTree.read(p)).stream()))
          .isEmpty();
    }

    @Test
    void noTextHoldsOpenWorkOrForeignAddresses() {
      assertThat(
              PATHS.stream()
                  .filter(TidyRules::isText)
                  .flatMap(p -> TidyRules.wordViolations(p, SourceTree.read(p)).stream()))
          .isEmpty();
    }

    @Test
    void linksBetweenPagesLeadSomewhere() {
      assertThat(
              check(
                  ".md",
                  path ->
                      TidyRules.linkViolations(path, SourceTree.read(path), SourceTree::exists)))
          .isEmpty();
    }

    @Test
    void nothingIsLeftOver() {
      assertThat(TidyRules.strayViolations(PATHS, SourceTree.read("ARCHITECTURE.md"))).isEmpty();
    }

    private static Stream<String> check(String ending, Function<String, List<String>> rule) {
      return PATHS.stream()
          .filter(path -> path.endsWith(ending))
          .flatMap(path -> rule.apply(path).stream());
    }
  }

  @Nested
  @DisplayName("planted mistakes are caught")
  class Planted {
    @Test
    void aLongFile() {
      assertThat(JavaRules.violations("A.java", "// x\n".repeat(400) + "class A {}\n"))
          .containsExactly("A.java: 401 lines, at most 400; split it by step.");
    }

    @Test
    void aLongSourceOfAPage() {
      assertThat(TidyRules.lengthViolations("desk/A.tsx", "\n".repeat(401)))
          .containsExactly("desk/A.tsx: 401 lines, at most 400; split it by step.");
      assertThat(TidyRules.lengthViolations("desk/A.json", "\n".repeat(401))).isEmpty();
    }

    @Test
    void aLongLineButNotALongImport() {
      var text = "import %s;\n// %s\nclass A {}\n".formatted("a.".repeat(60) + "B", "é".repeat(98));
      assertThat(JavaRules.violations("A.java", text))
          .containsExactly("A.java:2: 101 columns, at most 100; break the line.");
    }

    @Test
    void aLongFunctionWhateverBracesItsTextsHold() {
      var tooLong = "  void f() {\n" + "    g(\"}\");\n".repeat(49) + "  }\n";
      var longest = "  void g(String s) {\n" + "    // }\n".repeat(48) + "  }\n";
      assertThat(JavaRules.violations("A.java", "class A {\n" + tooLong + longest + "}\n"))
          .containsExactly("A.java:2: f has 51 lines, at most 50; give its steps names.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ClaimManager",
          "ServiceOfX",
          "Helper",
          "DateUtil",
          "Utils",
          "StoreImpl",
          "BaseStore",
          "AbstractStore",
          "ClaimData",
          "SourceInfo",
          "ClaimDTO",
          "ClaimDto",
          "RowProcessor"
        })
    void anEmptyWordInATypeName(String name) {
      var inside = "record Outer() { interface %s {} }".formatted(name);
      assertThat(JavaRules.violations("A.java", inside))
          .singleElement()
          .asString()
          .contains("in the name " + name + " says nothing; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Database", "DataSetRow", "Implication", "Baseline", "Informant"})
    void butNotAWordThatOnlyBeginsLikeIt(String name) {
      assertThat(JavaRules.violations("A.java", "class %s {}".formatted(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "a TO, DO here, is open work",
      "FIX, ME, is open work",
      "https://repo.maven, .apache.org/maven2, is a registry's address",
      "https://repo1.maven, .org, is a registry's address",
      "registry.npm, js.org, is a registry's address",
      "see /wor, k/shared/x, is a path of one machine",
      "'\"/ho', me/ada/x\", is a path of one machine",
    })
    void aWordOrAddressThatMustNotBeThere(String half, String otherHalf, String what) {
      assertThat(TidyRules.wordViolations("a.md", "first\n" + half + otherHalf))
          .singleElement()
          .asString()
          .startsWith("a.md:2: ")
          .contains(what);
    }

    @Test
    void butNotAnOrdinaryAddress() {
      var text = "http://maven.apache.org/POM/4.0.0 docs/" + "work/x $HOME/x";
      assertThat(TidyRules.wordViolations("a.md", text)).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhere() {
      var page =
          """
          [here](there.md#part) [up](../README.md) [out](https://example.org) [part](#part)
          `[code](no.md)` ![picture](gone.png "a title")
          ```
          [sample](no.md)
          ```
          """;
      assertThat(TidyRules.linkViolations("docs/a.md", page, "README.md"::equals))
          .containsExactly(
              "docs/a.md: the link to there.md#part leads nowhere; mend or remove it.",
              "docs/a.md: the link to gone.png leads nowhere; mend or remove it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/a.md.orig", "claims/A.class", "hs_err_pid1.txt", "docs/a.log"})
    void aFileLeftOver(String path) {
      assertThat(TidyRules.strayViolations(List.of(path), "`docs` `claims` `hs_err_pid1.txt`"))
          .singleElement()
          .asString()
          .startsWith(path + ": looks left over");
    }

    @Test
    void aNameAtTheRootThatNobodyExplains() {
      assertThat(TidyRules.strayViolations(List.of("docs/a.md", "notes/b.md"), "`docs`"))
          .containsExactly(
              "notes: stands at the root but not in ARCHITECTURE.md; explain or move it.");
    }
  }
}
