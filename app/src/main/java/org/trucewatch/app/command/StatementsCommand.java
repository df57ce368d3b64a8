package org.trucewatch.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.output.listing.StatementListing;
import org.trucewatch.output.words.Picture;
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
        picture.evidence().statements().values().stream()
            .filter(statement -> speaks(picture, statement, given.option("--speaker")))
            .filter(statement -> is(statement.position().topic(), given.option("--topic")))
            .filter(statement ->
                given.option("--ref").map(ref -> statement.refs().contains(ref)).orElse(true))
            .sorted(
                Comparator.comparing((Statement statement) -> statement.said().date())
                    .thenComparing(Statement::id))
            .toList();
    var listing = StatementListing.of(picture.evidence(), statements, picture.asOfWords());
    session.print(format.render(listing, session.screen(given.plain())));
    return Exit.OK;
  }

  private static boolean is(String word, Optional<String> wanted) {
    return wanted.map(text -> text.equalsIgnoreCase(word)).orElse(true);
  }

  private static boolean speaks(Picture picture, Statement statement, Optional<String> wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    var speaker = statement.speaker().speaker();
    String name = picture.evidence().findSource(speaker).map(Source::name).orElse("");
    return speaker.value().equals(wanted.get())
        || name.toLowerCase(Locale.ROOT).contains(wanted.get().toLowerCase(Locale.ROOT));
  }
}
