package org.trucewatch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trucewatch.journal.JournalException.Reason;

/// Lets one process at a time write to a case. The lock is a file beside the case, `CASE.lock`,
/// that is locked with the operating system and says who holds it. A lock dies with its process; a
/// file left over by a killed process means nothing and is used again.
final class WriterLock implements AutoCloseable {

  /// What is locked: one byte far behind the text, so that others can read the text on systems that
  /// lock reading too.
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int LONGEST_HOLDER = 200;
  private static final int MOST_TRIES = 10;

  /// The cases this process writes to: a second lock file handle in one process would, once closed,
  /// drop the first one's lock (POSIX).
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes the lock at once or throws with reason BUSY.
  static WriterLock take(Path journal) {
    Path file = Path.of(journal.toAbsolutePath().normalize() + ".lock");
    if (!OWN.add(file)) {
      throw busy(journal, holder());
    }
    boolean taken = false;
    try {
      for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
        Optional<WriterLock> lock = tryTake(journal, file);
        if (lock.isPresent()) {
          taken = true;
          return lock.get();
        }
      }
      throw busy(journal, "");
    } catch (IOException e) {
      throw new JournalException(
          Reason.READ_ONLY,
          journal
              + " cannot be written: the lock beside it cannot be made ("
              + e.getMessage()
              + "). Change the permissions of its folder, or copy the case to a folder of your"
              + " own.",
          e);
    } finally {
      if (!taken) {
        OWN.remove(file);
      }
    }
  }

  /// Empty if the file was replaced by another process while it was being locked.
  private static Optional<WriterLock> tryTake(Path journal, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean kept = false;
    try {
      Optional<Object> before = identity(file);
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw busy(journal, read(channel));
      }
      if (!before.equals(identity(file))) {
        return Optional.empty();
      }
      write(channel, holder());
      kept = true;
      return Optional.of(new WriterLock(file, channel));
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A system that does not delete open files. What stays behind is not locked and means
      // nothing.
    } finally {
      OWN.remove(file);
    }
  }

  private static Optional<Object> identity(Path file) throws IOException {
    try {
      return Optional.of(
          Objects.requireNonNullElse(
              Files.readAttributes(file, BasicFileAttributes.class).fileKey(), file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// This process in words, such as `process 4711 since 2026-03-01T10:00:00Z`.
  private static String holder() {
    ProcessHandle self = ProcessHandle.current();
    return "process "
        + self.pid()
        + self.info().startInstant().map(instant -> " since " + instant).orElse("");
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
  }

  private static void write(FileChannel channel, String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static JournalException busy(Path journal, String holder) {
    return new JournalException(
        Reason.BUSY,
        journal
            + " is being written by another trucewatch"
            + (holder.isEmpty() ? "" : " (" + holder + ")")
            + ". Wait until it has finished, or stop it: nothing it has acknowledged will be lost."
            + " Then repeat this step. Reading is possible meanwhile, except while a case gets its"
            + " first large import.");
  }
}
