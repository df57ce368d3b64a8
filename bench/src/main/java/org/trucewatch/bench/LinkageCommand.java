package org.trucewatch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `bench linkage`: the goals of linkage with what is measured, one row each.
final class LinkageCommand {
  private Set<LinkageGoal> wanted = EnumSet.allOf(LinkageGoal.class);
  private Optional<Linker> peer = Optional.empty();
  private Optional<Path> real = Optional.empty();
  private boolean csv;

  private LinkageCommand() {}

  /// Measures and prints.
  ///
  /// @throws IllegalArgumentException for words that are not understood
  static void run(List<String> words, PrintStream out) throws IOException {
    var command = new LinkageCommand();
    for (int i = 0; i < words.size(); i += 2) {
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException("\"" + words.get(i) + "\" needs a value after it.");
      }
      command.option(words.get(i), words.get(i + 1));
    }
    var plan =
        new LinkageTable.Plan(
            new OurLinker(), command.peer, command.real, LinkageTable.Sizes.OF_RECORD);
    List<LinkageRow> rows = LinkageTable.measure(plan, command.wanted);
    out.print(command.csv ? LinkageRow.csv(rows) : LinkageRow.table(rows));
  }

  private void option(String option, String value) {
    switch (option) {
      case "--only" -> wanted = EnumSet.copyOf(LinkageGoal.parse(value));
      case "--peer" -> peer = Optional.of(peer(value));
      case "--real" -> real = Optional.of(folder(value));
      case "--format" -> csv = Bench.isCsv(value);
      default -> throw new IllegalArgumentException("there is no option \"" + option + "\".");
    }
  }

  private static Linker peer(String name) {
    if (!name.equals("duke")) {
      throw new IllegalArgumentException("\"" + name + "\" is no peer; there is duke.");
    }
    return new DukeLinker();
  }

  private static Path folder(String name) {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder \"" + name + "\".");
    }
    return folder;
  }
}
