package org.trucewatch.journal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// Starts JVMs that write to a case ({@link ChildWriter}). They start in a quarter of a second:
/// flags for short lives, SQLite's native library unpacked once, and classes from a cache, which
/// the JVM makes of jars only.
final class Child {

  private final Path folder;
  private final Path cache;

  /// Prepares to start children; `folder` keeps what they share.
  Child(Path folder) {
    this.folder = folder;
    this.cache = folder.resolve("child.aot");
    try {
      unpackNativeLibrary();
      packClasses();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path path = folder.resolve("warm.case");
    Journal.create(path, Samples.AUTHOR, Samples.noon(1)).close();
    lines(start(List.of(), "-XX:AOTCacheOutput=" + cache, path.toString(), "once", "1"));
  }

  /// Starts a child; arguments as for {@link ChildWriter}.
  Process start(String... arguments) {
    return start(List.of(), "-XX:AOTCache=" + cache, arguments);
  }

  /// Starts a child by way of another command, such as one that takes rights away.
  Process startWith(List<String> before, String... arguments) {
    return start(before, "-XX:AOTCache=" + cache, arguments);
  }

  private Process start(List<String> before, String cacheFlag, String... arguments) {
    List<String> line = new ArrayList<>(before);
    line.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            cacheFlag,
            "-Xlog:disable",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=" + folder,
            "-Dorg.sqlite.lib.name=" + LibraryLoaderUtil.getNativeLibName(),
            "-cp",
            classPath(),
            ChildWriter.class.getName()));
    line.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All that a child says until it ends.
  static List<String> lines(Process child) {
    try (BufferedReader out = reader(child)) {
      List<String> lines = out.lines().toList();
      child.waitFor();
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static BufferedReader reader(Process child) {
    return new BufferedReader(
        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
  }

  private String classPath() {
    Stream<String> jars =
        parts().stream().filter(part -> !Files.isDirectory(part)).map(Path::toString);
    return Stream.concat(Stream.of(jar().toString()), jars)
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  private static List<Path> parts() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }

  private Path jar() {
    return folder.resolve("child.jar");
  }

  private void packClasses() throws IOException {
    Set<String> packed = new HashSet<>();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar()))) {
      for (Path part : parts().stream().filter(Files::isDirectory).toList()) {
        for (Path file : filesIn(part)) {
          String name = part.relativize(file).toString().replace(File.separatorChar, '/');
          if (packed.add(name)) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(file, out);
          }
        }
      }
    }
  }

  private static List<Path> filesIn(Path part) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void unpackNativeLibrary() throws IOException {
    String library = LibraryLoaderUtil.getNativeLibName();
    String resource =
        "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + library;
    try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("SQLite has no native library for this system.");
      }
      Files.copy(in, folder.resolve(library));
    }
  }
}
