package org.trucewatch.app.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.Evidence;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Picture;
import org.trucewatch.reports.Reports;

/// Which build of the program runs: what another build computed may differ.
public final class Program {
  /// A class of each room that has a say in what is computed.
  private static final List<Class<?>> ROOMS =
      List.of(
          Evidence.class,
          Journal.class,
          Reports.class,
          Incidents.class,
          Picture.class,
          Program.class);

  private Program() {}

  /// The files that it was started from, each with its length and the time of its last change.
  public static String build() {
    Set<Path> origins = new TreeSet<>();
    for (Class<?> room : ROOMS) {
      CodeSource source = room.getProtectionDomain().getCodeSource();
      try {
        origins.add(Path.of(source.getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException("Java names where classes come from by an address.", e);
      }
    }
    return origins.stream().map(Program::stamp).collect(Collectors.joining(" "));
  }

  private static String stamp(Path origin) {
    try (Stream<Path> files = Files.walk(origin)) {
      long[] sums = new long[3];
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sums[0]++;
        sums[1] += Files.size(file);
        sums[2] = Math.max(sums[2], Files.getLastModifiedTime(file).toMillis());
      }
      return sums[0] + "," + sums[1] + "," + sums[2];
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own files cannot be looked at.", e);
    }
  }
}
