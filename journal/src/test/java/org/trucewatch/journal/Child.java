package org.trucewatch.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// Starts JVMs that write to a case ({@link ChildWriter}), quickly: one set of flags that suits
/// short lives, and SQLite's native library unpacked once.
final class Child {

  private final List<String> command;

  /// Prepares to start children; `folder` keeps the native library.
  Child(Path folder) {
    String library = LibraryLoaderUtil.getNativeLibName();
    String resource =
        "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + library;
    try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("SQLite has no native library for this system.");
      }
      Path unpacked = folder.resolve(library);
      if (Files.notExists(unpacked)) {
        Files.copy(in, unpacked);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + folder.resolve("child.jsa"),
            "-Xmx64m",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=" + folder,
            "-Dorg.sqlite.lib.name=" + library,
            "-cp",
            System.getProperty("java.class.path"),
            ChildWriter.class.getName());
  }

  Process start(String... arguments) {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
