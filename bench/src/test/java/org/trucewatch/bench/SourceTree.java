package org.trucewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// The files of this repository as the checks see them: everything but what a build or an editor
/// makes, which is to say what `.gitignore` names. Works without git, so also in an unpacked
/// release.
final class SourceTree {
  private static final Path ROOT = findRoot();

  private SourceTree() {}

  static Path root() {
    return ROOT;
  }

  /// The text of the file at a path relative to the root.
  static String read(String path) {
    try {
      return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read as UTF-8", e);
    }
  }

  static boolean exists(String path) {
    return Files.exists(ROOT.resolve(path));
  }

  /// All paths relative to the root, with `/`, sorted.
  static List<String> list() {
    var ignored = read(".gitignore").lines().map(String::strip).toList();
    var paths = new ArrayList<String>();
    try {
      Files.walkFileTree(ROOT, new Collector(ignored, paths));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paths.stream().sorted().toList();
  }

  private static Path findRoot() {
    var at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("ARCHITECTURE.md"))) {
      at = at.getParent();
      if (at == null) {
        throw new IllegalStateException(
            "No ARCHITECTURE.md here or above; run the tests by Maven.");
      }
    }
    return at;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<String> ignored;
    private final List<String> paths;

    Collector(List<String> ignored, List<String> paths) {
      this.ignored = ignored;
      this.paths = paths;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      var name = folder.getFileName().toString();
      return name.equals(".git") || ignored.contains(name + "/")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      var name = file.getFileName().toString();
      if (!name.equals(".git") && ignored.stream().noneMatch(pattern -> matches(pattern, name))) {
        paths.add(ROOT.relativize(file).toString().replace('\\', '/'));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean matches(String pattern, String name) {
      return pattern.startsWith("*") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
    }
  }
}
