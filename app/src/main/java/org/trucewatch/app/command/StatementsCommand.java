package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.StatementFilter;
import org.trucewatch.output.listing.StatementListing;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch statements`.
final class StatementsCommand implements Command {
  @Override
  public String name() {
    return "statements";
  }

  @Override
  public String purpose() {
    return "Lists what speakers say that is not about one event: demands, offers, denials, ...";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "statements border.trucewatch --topic ceasefire",
        "statements border.trucewatch --ref AG-08 --as-of 2025-10-31");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.option("--speaker", "WORD", "The speaker's id, or a part of the name."),
        Arguments.option("--topic", "TOPIC", "On this topic."),
        Arguments.option("--ref", "NAME", "Refers to this agreement, clause or norm."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    var picture = given.read().picture();
    var statements =
        new StatementFilter(
                given.option("--speaker"), given.option("--topic"), given.option("--ref"))
            .list(picture);
    var listing = StatementListing.of(picture.evidence(), statements, picture.asOfWords());
    session.print(format.render(listing, session.screen(given.plain())));
    return Exit.OK;
  }
}
