package org.trucewatch.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Visible;

/// Output respects the screen it is for.
class ScreenTest {
  private static final Listing LISTING =
      new Listing(
          "towns",
          List.of(
              Listing.Column.text("id", "id"),
              Listing.Column.text("said", "what was said"),
              Listing.Column.text("empty", "empty"),
              Listing.Column.number("killed", "killed"),
              Listing.Column.fileOnly("secret")),
          List.of(
              row("i-1", "shells fell on the northern edge of the town", 3), row("i-2", "", 12)),
          List.of("A remark."));

  @Test
  void coloursOnlyOnATerminalThatWantsThem() {
    assertThat(Screen.of(Map.of(), true).bold("x")).isEqualTo("\u001b[1mx\u001b[0m");
    assertThat(Screen.of(Map.of(), false).bold("x")).isEqualTo("x");
    assertThat(Screen.of(Map.of("NO_COLOR", "1"), true).bold("x")).isEqualTo("x");
    assertThat(Screen.of(Map.of("TERM", "dumb"), true).bold("x")).isEqualTo("x");
    assertThat(Screen.of(Map.of(), true).asPlain().bold("x")).isEqualTo("x");
  }

  @Test
  void theWidthIsTheLaunchersThenTheShellsThenAHundred() {
    assertThat(Screen.of(Map.of("TRUCEWATCH_COLUMNS", "72", "COLUMNS", "90"), false).columns())
        .isEqualTo(72);
    assertThat(Screen.of(Map.of("COLUMNS", "90"), false).columns()).isEqualTo(90);
    assertThat(Screen.of(Map.of("COLUMNS", "wide"), false).columns()).isEqualTo(100);
    assertThat(Screen.of(Map.of("COLUMNS", "3"), false).columns()).isEqualTo(40);
  }

  @Test
  void aTableThatFitsIsSetInOneLineForEachRowWithoutEmptyColumns() {
    assertThat(String.join("\n", Table.lines(LISTING, new Screen(100, false, false), 0)))
        .isEqualTo(
            """
            id   what was said                                 killed
            i-1  shells fell on the northern edge of the town       3
            i-2                                                    12\
            """);
  }

  @Test
  void aCellThatDoesNotFitGoesOverSeveralLinesAndLosesNothing() {
    assertThat(Table.lines(LISTING, new Screen(40, false, false), 2))
        .containsExactly(
            "  id   what was said              killed",
            "  i-1  shells fell on the              3",
            "       northern edge of the town",
            "  i-2                                 12");
  }

  @Test
  void onAScreenTooNarrowForTheColumnsARowIsAParagraph() {
    var columns =
        List.of(
            Listing.Column.text("a", "first"),
            Listing.Column.text("b", "second"),
            Listing.Column.text("c", "third-of-them"),
            Listing.Column.text("d", "fourth-of-them"));
    String word = "incomprehensible";
    var row = Listing.Row.of(List.of(Cell.of(word), Cell.of(word), Cell.of(word), Cell.of(word)));
    var listing = new Listing("words", columns, List.of(row), List.of());
    assertThat(Table.lines(listing, new Screen(40, false, false), 0))
        .containsExactly(
            "incomprehensible, incomprehensible",
            "  third-of-them: incomprehensible;",
            "  fourth-of-them: incomprehensible");
  }

  @Test
  void forAPipeNothingIsFoldedHoweverLong() {
    assertThat(Table.lines(LISTING, new Screen(40, false, true), 0)).hasSize(3);
  }

  @Test
  void aDateOrAnIdIsNeverBrokenAndAWordLongerThanTheLineIs() {
    assertThat(Lines.wrap("on 2025-10-15 at i-c0075", 10))
        .containsExactly("on", "2025-10-15", "at i-c0075");
    assertThat(Lines.wrap("Inter-Services Public", 10))
        .containsExactly("Inter-", "Services", "Public");
    assertThat(Lines.fold("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void aRemarkKeepsItsMargin() {
    var page = new Lines(new Screen(40, false, false));
    page.remark("  a remark that is long enough to need two lines");
    assertThat(page.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("  "));
  }

  @Test
  void wideAndCombiningCharactersAreCountedInColumns() {
    assertThat(Visible.columns("کابل")).isEqualTo(4);
    assertThat(Visible.columns("e\u0301")).isEqualTo(1);
    assertThat(Visible.columns("東京")).isEqualTo(4);
  }

  @Test
  void numbersInCsvAreNoText() {
    assertThat(LISTING.csv()).startsWith("id,said,empty,killed,secret\ni-1,").contains(",3,");
  }

  @Test
  void joinersOfPersianAndPashtoStay() {
    assertThat(Visible.of("می\u200cشود")).isEqualTo("می\u200cشود");
  }

  private static Listing.Row row(String id, String said, int killed) {
    return Listing.Row.of(
        List.of(Cell.of(id), Cell.of(said), Cell.absent(), Cell.of(killed), Cell.of("s")));
  }
}
