package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text in reports is somebody else's: it must steer neither the terminal nor a spreadsheet, and
/// still leave the case as it came in.
class HostileTextTest {
  private static final String OVERRIDE = "\u202e";
  private static final String FORMULA = "=HYPERLINK(1)";

  @TempDir private Path folder = Path.of("");
  private Path hostile = Path.of("");

  @BeforeEach
  void makeACaseWithHostileText() throws IOException {
    hostile =
        SmallCase.in(folder.resolve("tables"))
            .change("claims.csv", ",Newtown,", "," + FORMULA + ",")
            .change("claims.csv", ",unknown,market,", ",Evil" + OVERRIDE + "Band,market|<b>x</b>,")
            .change("sources.csv", "N. Speaker", "N\u200f. Speaker" + OVERRIDE)
            .load(folder.resolve("hostile.trucewatch"));
  }

  @Test
  void aBidirectionalOverrideIsShownAsAMark() {
    for (String[] words :
        new String[][] {
          {"show", "i-c3"}, {"why", "c1", "c3"}, {"lineage", "i-c3"}, {"incidents"}, {"status"}
        }) {
      var arguments = new Object[words.length + 1];
      arguments[0] = words[0];
      arguments[1] = hostile;
      System.arraycopy(words, 1, arguments, 2, words.length - 1);
      assertThat(Answer.to(arguments).wellDone())
          .as(words[0])
          .doesNotContain(OVERRIDE)
          .doesNotContain("\u200f");
    }
    assertThat(Answer.to("show", hostile, "i-c3", "--plain").wellDone())
        .contains("Evil<U+202E>Band");
  }

  @Test
  void aFormulaInACsvListingIsDefused() {
    assertThat(Answer.to("incidents", hostile, "--format", "csv").wellDone())
        .contains(",\"'" + FORMULA + ", Oldprovince, AF\",")
        .doesNotContain("\"" + FORMULA);
  }

  @Test
  void markupInAMarkdownListingIsEscaped() {
    assertThat(Answer.to("incidents", hostile, "--format", "markdown").wellDone())
        .doesNotContain(" <b>");
  }

  @Test
  void theCaseFormatGivesTheTextBackAsItCameIn() throws IOException {
    Answer.to("export", hostile, "--to", folder.resolve("out"), "--format", "case").wellDone();
    assertThat(folder.resolve("out").resolve("claims.csv"))
        .content()
        .contains("," + FORMULA + ",")
        .contains("Evil" + OVERRIDE + "Band");
  }

  @Test
  void whatTheUserTypesIsNotObeyedEither() {
    assertThat(Answer.to("show", hostile, "i-\u001b[31mred").err())
        .contains("<U+001B>[31mred")
        .doesNotContain("\u001b");
    assertThat(Answer.to("\u001b]0;title\u0007").err()).doesNotContain("\u001b");
    assertThat(
            Answer.to("decide", hostile, "same", "c1", "c3", "--because", "a\u001b[2Jb").wellDone())
        .contains("a<U+001B>[2Jb")
        .doesNotContain("\u001b");
  }
}
