package org.trucewatch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldSettings;
import org.trucewatch.bench.world.WorldSpec;
import org.trucewatch.bench.world.WorldWriter;

/// Writes a made-up world to files, so that other programs can be measured on it: the rows with the
/// true event in the last column, and beside them a file with the ending `.truth` of true events.
final class WorldFiles {
  private WorldFiles() {}

  /// `bench world --generator WORLD --to FILE`.
  static void run(List<String> words, PrintStream out) throws IOException {
    if (words.size() != 4 || !words.get(0).equals("--generator") || !words.get(2).equals("--to")) {
      throw new IllegalArgumentException("world needs --generator WORLD --to FILE.");
    }
    write(words.get(1), Path.of(words.get(3)), out);
  }

  /// `bench file --file FILE`.
  static void link(List<String> words, PrintStream out) throws IOException {
    boolean named = words.size() >= 2 && words.getFirst().equals("--file");
    boolean form = words.size() == 4 && words.get(2).equals("--format");
    if (!named || !(form || words.size() == 2)) {
      throw new IllegalArgumentException("file needs --file FILE, and may take --format csv.");
    }
    Path file = Path.of(words.get(1));
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("there is no file \"" + file + "\".");
    }
    List<Figure> figures = ScaleTrial.file(file);
    out.print(form && Bench.isCsv(words.get(3)) ? Figure.csv(figures) : Figure.table(figures));
  }

  /// `bench page --case FILE --words PAGE`.
  static void page(List<String> words, PrintStream out) {
    boolean form = words.size() == 6 && words.get(4).equals("--format");
    if (!(form || words.size() == 4)
        || !words.getFirst().equals("--case")
        || !words.get(2).equals("--words")) {
      throw new IllegalArgumentException("page needs --case FILE --words PAGE.");
    }
    List<Figure> figures =
        OpeningTrial.page(Path.of(words.get(1)), List.of(words.get(3).split(" ", -1)));
    out.print(form && Bench.isCsv(words.get(5)) ? Figure.csv(figures) : Figure.table(figures));
  }

  /// Writes both files.
  ///
  /// @param spec see {@link WorldSpec}
  /// @param to cells are separated by commas if its name ends in `.csv`, else by tabs
  static void write(String spec, Path to, PrintStream out) throws IOException {
    WorldSettings settings = WorldSpec.parse(spec);
    World world = World.draw(settings);
    char separator = to.toString().endsWith(".csv") ? ',' : '\t';
    try (var rows = Files.newBufferedWriter(to)) {
      WorldWriter.writeRows(world, separator, rows);
    }
    Path truth = Path.of(to + ".truth");
    try (var events = Files.newBufferedWriter(truth)) {
      WorldWriter.writeEvents(world, separator, events);
    }
    out.println(world.rows().size() + " rows in " + to + ", true events in " + truth);
  }
}
