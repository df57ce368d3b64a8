package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Lookup;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.LineagePage;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.incidents.Subject;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch lineage`.
final class LineageCommand implements Command {
  @Override
  public String name() {
    return "lineage";
  }

  @Override
  public String purpose() {
    return "Shows which page relies on whom: origins, relays, circles, changing numbers.";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "lineage border.trucewatch i-c0078",
        "lineage border.trucewatch drone-pact --as-of 2025-10-31",
        "lineage border.trucewatch AG-08");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.position(
            1,
            "WHAT",
            String.class,
            "An incident (i-...), a statement, a topic, or an agreement, clause or norm."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var picture = given.read().picture();
    var screen = session.screen(given.plain());
    String words = given.word(1);
    Optional<Subject> subject = subject(picture, words);
    if (subject.isPresent()) {
      session.print(LineagePage.ofStatements(picture, subject.get(), screen));
      return Exit.OK;
    }
    if (!isIncident(picture, words)) {
      throw new Problem(Exit.UNKNOWN, unknown(picture, words));
    }
    var incident = Lookup.incident(picture, words);
    String redirect = Lookup.redirect(words, incident);
    session.print(
        (redirect.isEmpty() ? "" : redirect + "\n\n")
            + LineagePage.ofIncident(picture, incident, screen));
    return Exit.OK;
  }

  private static boolean isIncident(Picture picture, String words) {
    return words.startsWith("i-")
        || picture.evidence().claims().keySet().stream().anyMatch(id -> id.value().equals(words));
  }

  private static Optional<Subject> subject(Picture picture, String words) {
    for (Statement statement : picture.evidence().statements().values()) {
      if (statement.id().value().equals(words)) {
        return Optional.of(new Subject.SameAs(new StatementId(words)));
      }
      if (statement.position().topic().equals(words)) {
        return Optional.of(new Subject.Topic(words));
      }
      if (statement.refs().contains(words)) {
        return Optional.of(new Subject.Ref(words));
      }
    }
    return Optional.empty();
  }

  private static String unknown(Picture picture, String words) {
    var known = new TreeSet<String>();
    for (Statement statement : picture.evidence().statements().values()) {
      known.add(statement.position().topic());
      known.addAll(statement.refs());
    }
    return "nothing in the case is called \""
        + Visible.of(words)
        + "\", "
        + picture.asOfWords()
        + "."
        + Near.suggestion(words, known)
        + (known.isEmpty() ? "" : " Topics and agreements: " + String.join(", ", known) + ".");
  }
}
