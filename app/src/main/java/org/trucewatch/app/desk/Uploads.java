package org.trucewatch.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;

/// Files that were sent to be imported. They lie in a folder that only this user may read, each in
/// one of its own under its own name, and are gone when the desk closes. A few are kept; the oldest
/// gives way, unless it is being imported.
final class Uploads implements AutoCloseable {
  private static final int MOST_KEPT = 4;
  private static final int LONGEST_NAME = 100;
  private static final int ID_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Upload> held = new LinkedHashMap<>();
  private Optional<Path> folder = Optional.empty();

  /// What fills a file.
  interface Filling {
    void into(Path file);
  }

  /// Keeps a file that comes now. Nothing is left of one that does not come whole.
  ///
  /// @param said the name it is said to have; of a path only the last part counts
  Upload take(String said, Filling filling) {
    String name = name(said);
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    String words = HexFormat.of().formatHex(id);
    Path own = folder(words);
    Path file = own.resolve(name);
    try {
      filling.into(file);
    } catch (RuntimeException problem) {
      delete(own);
      throw problem;
    }
    var upload = new Upload(file, UploadPage.of(words, name));
    synchronized (held) {
      held.put(words, upload);
      makeRoom();
    }
    return upload;
  }

  /// The upload with an id.
  Upload find(String id) {
    synchronized (held) {
      return Optional.ofNullable(held.get(id))
          .orElseThrow(() ->
              new Problem(Exit.UNKNOWN, "that file is not held here any more. Send it again."));
    }
  }

  private void makeRoom() {
    List<String> old =
        held.entrySet().stream()
            .filter(one -> !one.getValue().page().state().equals(UploadPage.RUNNING))
            .map(Map.Entry::getKey)
            .limit(Math.max(0, held.size() - MOST_KEPT))
            .toList();
    for (String id : old) {
      Optional.ofNullable(held.remove(id))
          .map(upload -> upload.file().getParent())
          .ifPresent(Uploads::delete);
    }
  }

  /// A name that is a name everywhere: no folder, no control character, not hidden. The ending
  /// stays, since it tells what a file is.
  static String name(String said) {
    String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
    String plain =
        last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_").replaceFirst("^[. ]+", "").strip();
    int from = plain.length() - LONGEST_NAME;
    String kept = from > 0 ? plain.substring(plain.offsetByCodePoints(from, 0)) : plain;
    return kept.isEmpty() ? "file" : kept;
  }

  private Path folder(String id) {
    synchronized (held) {
      try {
        Path all =
            folder.isPresent() ? folder.get() : Files.createTempDirectory("trucewatch-uploads-");
        folder = Optional.of(all);
        return Files.createDirectory(all.resolve(id));
      } catch (IOException problem) {
        throw new UncheckedIOException("There is no place for files that are sent.", problem);
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.toList().reversed()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("A file that was sent cannot be taken away.", problem);
    }
  }

  @Override
  public void close() {
    synchronized (held) {
      held.clear();
      folder.filter(Files::exists).ifPresent(Uploads::delete);
      folder = Optional.empty();
    }
  }
}
