package org.trucewatch.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.DiskProblem;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Targets;
import org.trucewatch.app.desk.DeskSettings;
import org.trucewatch.app.imports.FileImport;
import org.trucewatch.app.render.DemoPage;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch demo`.
final class DemoCommand implements Command {
  private static final String EXAMPLE = "durand-line-2025";
  private static final String TITLE =
      "The crisis between Afghanistan and Pakistan, October 2025 to April 2026, as reported";
  private static final List<String> FILES =
      List.of(
          "sources.csv",
          "reports.csv",
          "claims.csv",
          "statements.csv",
          "agreements.yaml",
          "README.md");
  private static final double NANOS_PER_SECOND = 1e9;

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String purpose() {
    return "Reads a real case of contradictory reports, links it, and sums it up on one page.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "The case is the example "
            + EXAMPLE
            + ", which comes with the program (CC BY 4.0). Without --into the case is made in the"
            + " temporary folder.");
  }

  @Override
  public List<String> examples() {
    return List.of("demo", "demo --into border.trucewatch", "demo --serve");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.option("--into", "CASE", "Make the case here and keep it."),
        Arguments.flag("--serve", "Open the desk on it: the case in a browser."),
        Arguments.option(ServeCommand.PORT, "NUMBER", "The port of the desk. Default: 8600."),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    long startNanos = System.nanoTime();
    try {
      Path folder = Files.createTempDirectory("trucewatch-demo-");
      Path target =
          given.option("--into").map(Path::of).orElse(folder.resolve(EXAMPLE + ".trucewatch"));
      Targets.requireFolder(target);
      Path example = unpack(folder.resolve(EXAMPLE));
      CaseFile file = load(target, example, session);
      remove(example, given.option("--into").isPresent() ? folder : example);
      session.print(
          DemoPage.of(
              file.picture(),
              TITLE,
              command -> session.hint(command, target),
              session.screen(given.plain())));
      session.remark(
          String.format(
              Locale.ROOT,
              "Read, linked and summed up in %.1f s.",
              (System.nanoTime() - startNanos) / NANOS_PER_SECOND));
      if (given.flag("--serve")) {
        ServeCommand.serve(
            new DeskSettings(
                target,
                TITLE,
                new DeskSettings.Address(ServeCommand.LOOPBACK, ServeCommand.port(given)),
                Optional.empty(),
                session.author(),
                false,
                Optional.empty()),
            session);
      }
      return Exit.OK;
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not write the example to the temporary folder ("
              + DiskProblem.words(problem)
              + "). Free some space there or set java.io.tmpdir to another folder.",
          problem);
    }
  }

  private static CaseFile load(Path target, Path example, Session session) {
    try (Journal journal = Journal.create(target, session.author(), session.now())) {
      var before = FileImport.Before.of(journal.asOf(AsOf.NOW));
      ProgressBar.during(
          session,
          session.author(),
          by -> FileImport.run(journal, example, FileImport.Wish.USUAL, before, by));
      return CaseFile.of(journal.asOf(AsOf.NOW), Policy.standard());
    }
  }

  private static Path unpack(Path folder) throws IOException {
    Files.createDirectory(folder);
    for (String name : FILES) {
      String resource = "/examples/" + EXAMPLE + "/" + name;
      try (InputStream content = DemoCommand.class.getResourceAsStream(resource)) {
        if (content == null) {
          throw new UncheckedIOException(
              new IOException("The example is missing from the program: " + resource));
        }
        Files.copy(content, folder.resolve(name));
      }
    }
    return folder;
  }

  private static void remove(Path example, Path top) throws IOException {
    for (String name : FILES) {
      Files.deleteIfExists(example.resolve(name));
    }
    Files.deleteIfExists(example);
    if (!top.equals(example)) {
      Files.deleteIfExists(top);
    }
  }
}
