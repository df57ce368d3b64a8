package org.trucewatch.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Targets;

/// Where a publication comes to lie. An earlier publication gives way to a later one, but only if
/// every file in the folder is its own; anything else stays and is said.
final class Place {
  /// What makes a folder a publication.
  static final String MARK = "publication.json";

  /// The list of all other files, with their hashes.
  static final String SUMS = "SHA256SUMS";

  private static final String WORKSHOP = ".trucewatch-publication-";

  private Place() {}

  /// What fills a folder.
  interface Work {
    /// Writes into the folder, which is there and empty.
    void into(Path folder) throws IOException;
  }

  /// Fills a folder of its own beside the target and puts it there once it is whole.
  static void fill(Path wanted, Work work) throws IOException {
    Path target = real(wanted);
    require(target, wanted);
    Path parent = target.getParent();
    if (parent == null) {
      throw new Problem(Exit.ENVIRONMENT, "a publication cannot be the root of the file system.");
    }
    Path workshop = Files.createTempDirectory(parent, WORKSHOP);
    try {
      Path fresh = Files.createDirectory(workshop.resolve("new"));
      work.into(fresh);
      require(target, wanted);
      swap(target, fresh, workshop.resolve("old"));
    } finally {
      remove(workshop);
    }
  }

  private static Path real(Path wanted) throws IOException {
    return Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath().normalize();
  }

  private static void swap(Path target, Path fresh, Path old) throws IOException {
    boolean isThere = Files.exists(target);
    if (isThere) {
      Files.move(target, old);
    }
    try {
      Files.move(fresh, target);
    } catch (IOException problem) {
      if (isThere) {
        Files.move(old, target);
      }
      throw problem;
    }
  }

  /// Stops unless the target is free, empty, or an earlier publication and nothing else.
  private static void require(Path target, Path named) throws IOException {
    if (!Files.exists(target)) {
      Targets.requireFolder(target);
      return;
    }
    if (!Files.isDirectory(target)) {
      Targets.requireFree(named);
    }
    List<String> there = files(target);
    if (there.isEmpty()) {
      return;
    }
    if (!there.contains(MARK) || !there.contains(SUMS)) {
      throw refusal(named, "It holds files and is no earlier publication.");
    }
    Set<String> own = new HashSet<>(listed(target));
    own.add(SUMS);
    for (String file : there) {
      if (!own.contains(file)) {
        throw refusal(named, "Beside an earlier publication it holds " + file + ".");
      }
    }
  }

  private static Problem refusal(Path named, String why) {
    return new Problem(
        Exit.ENVIRONMENT,
        "cannot publish into "
            + named
            + ". "
            + why
            + " Nothing was written. Choose another folder, or empty this one.");
  }

  private static List<String> listed(Path target) throws IOException {
    return Files.readAllLines(target.resolve(SUMS)).stream()
        .filter(line -> line.length() > Sums.NAME_AT)
        .map(line -> line.substring(Sums.NAME_AT))
        .toList();
  }

  /// The files below a folder by their paths, sorted.
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> found = Files.walk(folder)) {
      paths = found.toList().reversed();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
