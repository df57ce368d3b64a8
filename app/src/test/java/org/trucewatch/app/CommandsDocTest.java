package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `docs/reference/commands.md` is what the program itself says.
class CommandsDocTest {
  private static final Path DOC = Path.of("..", "docs", "reference", "commands.md");

  @Test
  void theReferenceIsWhatTheHelpSays() throws IOException {
    var doc = new StringBuilder();
    doc.append("# Commands\n\n")
        .append("Made from the program's own help; a test fails when this page is stale.")
        .append(" New here? Read [the first ten minutes](../start.md).\n\n")
        .append("```\n")
        .append(Answer.to("help").wellDone())
        .append("```\n");
    for (String command : commands()) {
      doc.append("\n## ").append(command).append("\n\n```\n");
      doc.append(Answer.to("help", command).wellDone()).append("```\n");
    }
    ExpectedText.matches(DOC, doc.toString());
  }

  @Test
  void everyCommandHasAnExampleThatTheProgramUnderstands() {
    for (String command : commands()) {
      String page = Answer.to("help", command).wellDone();
      assertThat(page).as(command).containsPattern("\nExamples?\n  trucewatch " + command);
    }
  }

  @Test
  void completionKnowsEveryCommandAndTheWordsOfAnOption() {
    String script = Answer.to("completion", "bash").wellDone();
    assertThat(script).contains("complete -F").contains("geojson").contains("same");
    commands().forEach(command -> assertThat(script).contains(command));
    assertThat(Answer.to("completion", "zsh").wellDone()).contains("bashcompinit");
  }

  private static List<String> commands() {
    var commands = new ArrayList<String>();
    var lines = Answer.to("help").wellDone().lines().iterator();
    while (lines.hasNext() && !lines.next().equals("Commands")) {
      // up to the list
    }
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      if (line.matches("  [a-z]+ .*")) {
        commands.add(line.strip().replaceFirst(" .*", ""));
      }
    }
    assertThat(commands).contains("demo", "help").hasSizeGreaterThan(18);
    return commands;
  }
}
