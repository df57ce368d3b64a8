package org.trucewatch.app.command;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.trucewatch.app.casework.Comparisons;
import org.trucewatch.app.casework.Documents;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.HeldCase;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.Format;
import org.trucewatch.app.render.Lines;
import org.trucewatch.output.pages.ChangesPage;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch changes`.
final class ChangesCommand implements Command {
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";
  private static final String BY_RECORDING = "--by-recording";
  private static final int MOST_IDS = 8;

  @Override
  public String name() {
    return "changes";
  }

  @Override
  public String purpose() {
    return "Says what changed in the record from one day to another, and what did it.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "New, merged and split incidents, harm graded otherwise, ranges that moved, what is"
            + " contested now, and statements that came in; each with the entries of the journal"
            + " and the reports behind it. A day is meant as its end, by the clock of"
            + " publication.");
  }

  @Override
  public List<String> examples() {
    return List.of("changes border.trucewatch --since 2025-10-31 --until 2025-11-03");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.option(SINCE, "DATE", "The record as of this day."),
        Arguments.option(UNTIL, "DATE", "Beside the record as of this day."),
        Arguments.flag(BY_RECORDING, "By what this case held on these days, not what was public."),
        Arguments.option(Arguments.FORMAT, "FORM", "json, or a page to read. Default: a page."),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    boolean isJson = given.option(Arguments.FORMAT).isPresent() && isJson(given);
    try (HeldCase held = HeldCase.open(given.casePath())) {
      ChangesPage changes =
          Comparisons.of(held, day(given, SINCE), day(given, UNTIL), given.flag(BY_RECORDING));
      session.print(
          isJson
              ? new String(Documents.bytes(changes), StandardCharsets.UTF_8) + "\n"
              : page(changes, session, given));
    }
    return Exit.OK;
  }

  private static boolean isJson(Given given) {
    Format format = given.format();
    if (format != Format.JSON && format != Format.TABLE) {
      throw new Problem(Exit.USAGE, "changes can be had as a page to read or as json.");
    }
    return format == Format.JSON;
  }

  private static LocalDate day(Given given, String name) {
    return given
        .day(name)
        .orElseThrow(() -> new Problem(Exit.USAGE, "changes wants " + name + " DATE."));
  }

  private static Lines page(ChangesPage changes, Session session, Given given) {
    var page = new Lines(session.screen(given.plain()));
    page.title(changes.words());
    for (ChangesPage.Item item : changes.items()) {
      page.text(
          item.kind().replace('_', ' ') + "  ",
          (item.incident().isEmpty() ? "" : item.incident() + " ")
              + Visible.of(item.headline())
              + ". "
              + Visible.of(item.words())
              + item.before().map(was -> " Before: " + was + ".").orElse("")
              + item.after().map(is -> " Now: " + is + ".").orElse("")
              + few(" Reports: ", item.reports())
              + few(" Entries: ", item.entries().stream().map(String::valueOf).toList()));
    }
    page.remark("Who said what, not what happened.");
    return page;
  }

  private static String few(String words, List<String> ids) {
    if (ids.isEmpty()) {
      return "";
    }
    int more = ids.size() - MOST_IDS;
    List<String> shown = ids.subList(0, Math.min(ids.size(), MOST_IDS));
    return words
        + (more > 0 ? String.join(", ", shown) + " and " + more + " more" : Phrases.list(shown))
        + ".";
  }
}
