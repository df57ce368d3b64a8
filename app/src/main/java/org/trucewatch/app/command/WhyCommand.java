package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Lookup;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.Lines;
import org.trucewatch.app.render.WhyPage;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch why`.
final class WhyCommand implements Command {
  @Override
  public String name() {
    return "why";
  }

  @Override
  public String purpose() {
    return "Explains why two claims are, or are not, in one incident.";
  }

  @Override
  public List<String> examples() {
    return List.of("why border.trucewatch c0078 c0119");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.position(1, "A", String.class, "A claim."),
        Arguments.position(2, "B", String.class, "Another claim."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    CaseFile file = given.read();
    var picture = file.picture();
    var a = Lookup.claim(picture, given.word(1));
    var b = Lookup.claim(picture, given.word(2));
    if (a.equals(b)) {
      throw new Problem(Exit.USAGE, "why compares two different claims; both are " + a.id() + ".");
    }
    var why =
        picture
            .incidents()
            .why(a.id(), b.id())
            .orElseThrow(() -> new IllegalStateException("Both claims are in the evidence."));
    session.print(
        WhyPage.of(
            picture.evidence(),
            a,
            b,
            why,
            picture.incidents().thresholds(),
            session.screen(given.plain())));
    if (file.view().training().isPresent()) {
      var foot = new Lines(session.screen(given.plain()));
      foot.remark("Compared with " + picture.incidents().method() + ".");
      session.print(foot);
    }
    return Exit.OK;
  }
}
