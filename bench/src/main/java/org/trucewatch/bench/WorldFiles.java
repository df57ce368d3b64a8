package org.trucewatch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldSettings;
import org.trucewatch.bench.world.WorldSpec;
import org.trucewatch.bench.world.WorldWriter;

/// Writes a made-up world to files, so that other programs can be measured on it: the rows with the
/// true event in the last column, and beside them a file with the ending `.truth` of true events.
final class WorldFiles {
  private WorldFiles() {}

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
