package org.trucewatch.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.DiskProblem;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.publication.Publication;
import org.trucewatch.app.publication.Wish;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch publish`.
final class PublishCommand implements Command {
  private static final String TITLE = "--title";
  private static final String ADDRESS = "--address";
  private static final String ROOT = "--root";

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public String purpose() {
    return "Writes the case as a folder of pages that opens without a server.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "The pages of the desk to read, tables and a map to take away, a citation, and"
            + " instructions by which an outsider checks every file and the root of the journal."
            + " Put the folder on any web server, or open its index.html.",
        "The same case, moment and options give the same bytes. An earlier publication in the"
            + " folder gives way; a folder that holds anything else is left alone. Names of those"
            + " who recorded, their notes and what is restricted are not in it.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "publish border.trucewatch border-site --as-of 2025-11-03",
        "publish border.trucewatch border-site --title \"The border in 2025\"");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.position(1, "FOLDER", Path.class, "The folder to write."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.option(ROOT, "SIZE:ROOT", "Of this earlier state of the journal."),
        Arguments.policy(),
        Arguments.option(TITLE, "TEXT", "What the case is called, if it does not say itself."),
        Arguments.option(ADDRESS, "URL", "Where the folder will be found, for the citation."));
  }

  @Override
  public Exit run(Given given, Session session) {
    given.policy(); // Stops at a policy that is not known.
    Path target = given.path(1);
    var wish =
        new Wish(
            given.asOf(),
            given.option(ROOT).map(text -> Moment.Pin.parse(text, ROOT)),
            given.option(Arguments.POLICY).orElse("range"),
            given.option(TITLE).orElseGet(() -> ServeCommand.title(given.casePath())),
            given.option(ADDRESS).map(PublishCommand::address));
    try {
      Publication.Written written = Publication.write(given.casePath(), target, wish);
      session.print(words(written, target));
      return Exit.OK;
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not publish into "
              + target
              + " ("
              + DiskProblem.words(problem)
              + "). What was there is there still. Check space and permissions, and try again.",
          problem);
    }
  }

  private static String words(Publication.Written written, Path target) {
    return "Published "
        + Phrases.plural(written.incidents(), "incident")
        + " ("
        + written.asOfWords()
        + ") in "
        + Phrases.plural(written.files(), "file")
        + " to "
        + target
        + "\nTo cite and to verify: "
        + written.pin()
        + "\n"
        + (written.leftOut() == 0
            ? ""
            : Phrases.plural(written.leftOut(), "page")
                + " left out: their ids are too long for the name of a file.\n")
        + "Open "
        + target.resolve("index.html")
        + ", or put the folder on a web server.\n";
  }

  private static String address(String text) {
    Optional<String> address =
        Optional.of(text.strip())
            .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
            .filter(url -> Visible.of(url).equals(url));
    return address.orElseThrow(() ->
        new Problem(
            Exit.USAGE,
            ADDRESS
                + " wants an address that begins with https:// or http://, not \""
                + Visible.of(text)
                + "\"."));
  }
}
