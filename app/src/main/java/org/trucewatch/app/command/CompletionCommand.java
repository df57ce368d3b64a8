package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import picocli.AutoComplete;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch completion`.
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String purpose() {
    return "Prints a script that completes commands and options in your shell.";
  }

  @Override
  public List<String> details() {
    return List.of("For zsh the script loads zsh's own bridge to bash completion first.");
  }

  @Override
  public List<String> examples() {
    return List.of("completion bash > trucewatch-completion && source trucewatch-completion");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(Arguments.choice(0, "SHELL", "bash or zsh.", List.of("bash", "zsh")));
  }

  @Override
  public Exit run(Given given, Session session) {
    String shell = given.word(0);
    if (!shell.equals("bash") && !shell.equals("zsh")) {
      throw new Problem(Exit.USAGE, "completion knows bash and zsh. Choose one of the two.");
    }
    if (shell.equals("zsh")) {
      session.print(
          "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n");
    }
    session.print(AutoComplete.bash("trucewatch", Help.parserOfAll(Commands.all())));
    return Exit.OK;
  }
}
