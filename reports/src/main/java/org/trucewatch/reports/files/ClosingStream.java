package org.trucewatch.reports.files;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that closes the archive it comes from with itself.
final class ClosingStream extends FilterInputStream {
  private final Closeable archive;

  ClosingStream(InputStream in, Closeable archive) {
    super(in);
    this.archive = archive;
  }

  @Override
  public void close() throws IOException {
    try (archive) {
      super.close();
    }
  }
}
