package org.trucewatch.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Targets;
import org.trucewatch.app.render.Lines;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Rescued;
import org.trucewatch.journal.Rescued.Range;
import org.trucewatch.output.words.Phrases;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch rescue`.
final class RescueCommand implements Command {
  /// Most runs of numbers that are named; the note in the new case names more.
  private static final int MOST_NAMED = 20;

  @Override
  public String name() {
    return "rescue";
  }

  @Override
  public String purpose() {
    return "Takes what is whole of a damaged case into a new one, and says what was left out.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "For a case of which there is no sound copy. Each entry keeps its author and the time it"
            + " was recorded: pages, claims, statements, documents, decisions, withdrawals,"
            + " settings and notes. The numbers and the root are new, so that states noted of the"
            + " damaged case cannot be compared with the new one; the last note says what is"
            + " missing. The damaged file stays as it is.");
  }

  @Override
  public List<String> examples() {
    return List.of("rescue damaged.trucewatch border.trucewatch");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.position(1, "NEW", Path.class, "The file to make."),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
    Path target = given.path(1);
    Targets.requireFree(target);
    Targets.requireFolder(target);
    Rescued rescued = Journal.rescue(given.casePath(), target, author, session.now());
    var page = new Lines(session.screen(given.plain()));
    page.text(
        "Took "
            + Phrases.plural(Math.toIntExact(rescued.entries()), "entry")
            + " of "
            + given.casePath()
            + " into "
            + target
            + ", each with its author and time, and a note.");
    tell(page, "Left out, since they cannot be read or were changed:", rescued.leftOut());
    tell(
        page,
        "Taken, but in doubt, since they do not continue the entry before, so that one of the two"
            + " was replaced:",
        rescued.doubtful());
    if (rescued.leftOut().isEmpty()) {
      page.text("Nothing was left out.");
    } else {
      page.text("If you find a copy, or the files that were added, add what is missing from them.");
    }
    session.print(page);
    return Exit.OK;
  }

  private static void tell(Lines page, String words, List<Range> ranges) {
    if (!ranges.isEmpty()) {
      long entries = ranges.stream().mapToLong(Range::size).sum();
      String more =
          ranges.size() > MOST_NAMED ? " and " + (ranges.size() - MOST_NAMED) + " more runs" : "";
      page.text(
          words
              + " entries "
              + ranges.stream()
                  .limit(MOST_NAMED)
                  .map(Range::toString)
                  .collect(Collectors.joining(", "))
              + more
              + " ("
              + entries
              + " in all).");
    }
  }
}
