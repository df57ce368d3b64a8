package org.trucewatch.reports.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a table, from a file of its own or out of a packed one. May be opened again and
/// again.
///
/// @param name the name to show
/// @param size how many bytes of the disk it takes, for the progress of the reading
/// @param opening how it is opened; told of bytes of the disk as they are taken
public record Content(String name, long size, Opening opening) {
  /// Opens the bytes from their beginning.
  public interface Opening {
    InputStream open(ByteCounter counter) throws IOException;
  }

  /// Told of bytes as they are taken.
  public interface ByteCounter {
    void took(int bytes);
  }

  /// The bytes of a file.
  public static Content of(Path path) throws IOException {
    return new Content(
        TextFile.name(path),
        Files.size(path),
        counter -> counted(Files.newInputStream(path), counter));
  }

  public InputStream open(ByteCounter counter) throws IOException {
    return opening.open(counter);
  }

  /// The stream, with `counter` told of what is taken from it.
  public static InputStream counted(InputStream in, ByteCounter counter) {
    return new CountedStream(in, counter);
  }

  private static final class CountedStream extends FilterInputStream {
    private final ByteCounter counter;

    CountedStream(InputStream in, ByteCounter counter) {
      super(in);
      this.counter = counter;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) {
        counter.took(1);
      }
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      if (n > 0) {
        counter.took(n);
      }
      return n;
    }
  }
}
