package org.trucewatch.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.render.Lines;
import org.trucewatch.app.render.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What the help says, and the parsers behind it.
final class Help {
  private Help() {}

  /// A parser for one command.
  static CommandLine parser(Command command) {
    return new CommandLine(spec(command)).setStopAtUnmatched(false).setTrimQuotes(false);
  }

  /// A parser for all, as the completion script needs it.
  static CommandLine parserOfAll(List<Command> commands) {
    var spec = CommandSpec.create().name("trucewatch");
    commands.forEach(command -> spec.addSubcommand(command.name(), spec(command)));
    return new CommandLine(spec);
  }

  private static CommandSpec spec(Command command) {
    var spec = CommandSpec.create().name("trucewatch " + command.name());
    command.arguments().forEach(spec::add);
    return spec;
  }

  /// The first page: what it is and all commands.
  static String overview(List<Command> commands, Screen screen) {
    var page = new Lines(screen);
    page.title("Trucewatch: from contradictory reports to a cited record.");
    page.text(
        "It keeps who said what and when, links reports of the same event, and counts independent"
            + " origins instead of copies. It does not say what happened.");
    page.heading("Commands");
    int widest = commands.stream().mapToInt(command -> command.name().length()).max().orElse(0);
    for (Command command : commands) {
      String lead = "  " + command.name() + " ".repeat(widest - command.name().length() + 2);
      page.text(lead, command.purpose());
    }
    page.heading("Exit codes");
    for (Exit exit : Exit.values()) {
      page.text(String.format(Locale.ROOT, "  %2d  ", exit.code()), exit.meaning());
    }
    page.heading("Where to start");
    page.add("  trucewatch demo            a real case, read and linked while you wait");
    page.add("  trucewatch help incidents  how one command is used, with an example");
    return page.toString();
  }

  /// The page of one command.
  static String of(Command command, Screen screen) {
    var page = new Lines(screen);
    page.title("trucewatch " + command.name() + ": " + command.purpose());
    for (String paragraph : command.details()) {
      page.blank().text(paragraph);
    }
    page.heading("Usage");
    page.text("  trucewatch " + command.name() + " ", usage(command));
    arguments(page, command.arguments());
    page.heading(command.examples().size() == 1 ? "Example" : "Examples");
    for (String example : command.examples()) {
      page.add("  trucewatch " + example);
    }
    return page.toString();
  }

  private static String usage(Command command) {
    var words = new ArrayList<String>();
    for (ArgSpec argument : command.arguments()) {
      String word =
          switch (argument) {
            case PositionalParamSpec position ->
                position.paramLabel() + (position.index().isVariable() ? "..." : "");
            case OptionSpec option ->
                option.longestName() + (option.arity().max() > 0 ? " " + option.paramLabel() : "");
            default -> argument.paramLabel();
          };
      words.add(argument.required() ? word : "[" + word + "]");
    }
    return String.join(" ", words);
  }

  private static void arguments(Lines page, List<ArgSpec> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    page.blank();
    var leads = arguments.stream().map(Help::lead).toList();
    int widest = leads.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < leads.size(); i++) {
      String lead = "  " + leads.get(i) + " ".repeat(widest - leads.get(i).length() + 2);
      page.text(lead, String.join(" ", arguments.get(i).description()));
    }
  }

  private static String lead(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option when option.arity().max() > 0 ->
          option.longestName() + " " + option.paramLabel();
      case OptionSpec option -> option.longestName();
      default -> argument.paramLabel();
    };
  }
}
