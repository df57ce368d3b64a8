package org.trucewatch.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Program;
import org.trucewatch.journal.JournalException;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The list of all commands, and the way from the words of a command line to one of them.
public final class Commands {
  private Commands() {}

  /// All commands, in the order of the help.
  static List<Command> all() {
    return List.of(
        new DemoCommand(),
        new ServeCommand(),
        new NewCommand(),
        new AddCommand(),
        new MapCommand(),
        new StatusCommand(),
        new FlawsCommand(),
        new IncidentsCommand(),
        new ShowCommand(),
        new WhyCommand(),
        new ReviewCommand(),
        new DecideCommand(),
        new UndoCommand(),
        new DecisionsCommand(),
        new CodebookCommand(),
        new TrainCommand(),
        new LineageCommand(),
        new StatementsCommand(),
        new LeadsCommand(),
        new ChangesCommand(),
        new CompareCommand(),
        new PlacesCommand(),
        new PlaceCommand(),
        new GazetteerCommand(),
        new VerifyCommand(),
        new RescueCommand(),
        new ExportCommand(),
        new PublishCommand(),
        new LauncherCommand(
            "bench",
            "Measures speed and quality.",
            List.of(
                "bench quality [--case FOLDER]... [--ged FILE]... [--as-of DAY] [--generator"
                    + " WORLD]... [--format csv]: scores linkage against labels.",
                "bench linkage [--only ROW,...] [--peer duke] [--real FOLDER] [--format csv]: sets"
                    + " the goals of linkage beside what is measured.",
                "bench places [--case FOLDER]... [--ged FILE]... [--format csv]: scores how places"
                    + " are found.",
                "bench speed [--ged FILE]... [--format csv]: measures the journal.",
                "--case is a folder in the case format with labels, --ged a file of UCDP GED,"
                    + " --as-of a day up to which to score as well, --generator a made-up world"
                    + " such as regime=dense-dirty,seed=1,n=20000, --format csv or table. bench"
                    + " --help says more."),
            "bench quality"),
        new LauncherCommand("test", "Runs every check and test of the project.", List.of(), "test"),
        new CompletionCommand(),
        new HelpCommand());
  }

  /// Runs the command that the words ask for.
  ///
  /// @param arguments the words after "trucewatch"
  /// @param session what the command has to do with the world
  /// @return the exit code, one of {@link Exit}
  public static int run(List<String> arguments, Session session) {
    try {
      return dispatch(arguments, session).code();
    } catch (Problem problem) {
      session.warn("trucewatch: " + problem.getMessage());
      return problem.exit().code();
    } catch (JournalException problem) {
      session.warn("trucewatch: " + Visible.of(message(problem)));
      return exit(problem.reason()).code();
    } catch (UncheckedIOException problem) {
      session.warn("trucewatch: " + Visible.of(message(problem)));
      return Exit.ENVIRONMENT.code();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      session.warn(confession(bug));
      return Exit.BUG.code();
    }
  }

  private static Exit exit(JournalException.Reason reason) {
    return switch (reason) {
      case DAMAGED -> Exit.DAMAGED;
      case REFUSED -> Exit.UNKNOWN;
      case ALREADY_EXISTS, NOT_FOUND, NOT_A_CASE, NEWER, BUSY, READ_ONLY, DISK_FULL, DISK_FAILED ->
          Exit.ENVIRONMENT;
    };
  }

  private static Exit dispatch(List<String> arguments, Session session) {
    if (arguments.isEmpty() || isHelp(arguments.getFirst())) {
      session.print(Help.overview(all(), session.screen(arguments.contains(Arguments.PLAIN))));
      return Exit.OK;
    }
    String first = arguments.getFirst();
    if (first.equals("--version") || first.equals("-V")) {
      session.print("trucewatch " + Program.version() + "\n");
      return Exit.OK;
    }
    Command command = find(first);
    var rest = arguments.subList(1, arguments.size());
    CommandLine parser = Help.parser(command);
    if (rest.stream().anyMatch(Commands::isHelp)) {
      session.print(Help.of(command, session.screen(rest.contains(Arguments.PLAIN))));
      return Exit.OK;
    }
    return command.run(parse(command, parser, rest), session);
  }

  private static boolean isHelp(String word) {
    return word.equals("--help") || word.equals("-h");
  }

  /// The command with this name, or a problem that suggests what was meant.
  static Command find(String name) {
    for (Command command : all()) {
      if (command.name().equals(name)) {
        return command;
      }
    }
    var known = all().stream().map(Command::name).toList();
    throw new Problem(
        Exit.USAGE,
        "there is no command \""
            + Visible.of(name)
            + "\"."
            + Near.suggestion(name, known)
            + " `trucewatch help` lists all.");
  }

  private static Given parse(Command command, CommandLine parser, List<String> words) {
    try {
      return new Given(parser.parseArgs(words.toArray(String[]::new)));
    } catch (ParameterException mistake) {
      throw new Problem(
          Exit.USAGE,
          command.name()
              + ": "
              + mistake(mistake, parser)
              + " `trucewatch help "
              + command.name()
              + "` shows how it is used.",
          mistake);
    }
  }

  private static String mistake(ParameterException mistake, CommandLine parser) {
    if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
      return sentence(message(mistake));
    }
    String first = unmatched.getUnmatched().getFirst();
    return "\""
        + Visible.of(first)
        + (first.startsWith("-") ? "\" is none of its options." : "\" is one word too many.")
        + Near.suggestion(first, parser.getCommandSpec().optionsMap().keySet());
  }

  private static String sentence(String message) {
    String shown = Visible.of(message);
    return shown.endsWith(".") ? shown : shown + ".";
  }

  private static String message(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }

  /// A fault of ours: one sentence, and a file with what a maintainer needs.
  static String confession(Throwable bug) {
    String what =
        "trucewatch: this is a fault in Trucewatch, not in your data or your command ("
            + bug.getClass().getSimpleName()
            + "). Your case is unchanged unless the command said otherwise. ";
    try {
      Path file = Files.createTempFile("trucewatch-fault-", ".txt");
      try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
        bug.printStackTrace(writer);
      }
      return what + "Please report it with the file " + file + ".";
    } catch (IOException _) {
      return what + "Please report it; the details could not be written to the temporary folder.";
    }
  }
}
