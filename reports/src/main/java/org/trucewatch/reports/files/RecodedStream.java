package org.trucewatch.reports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// A text as a stream of UTF-8.
final class RecodedStream extends InputStream {
  private final Reader text;
  private final char[] chars = new char[1 << 14];
  private byte[] bytes = {};
  private int next;

  RecodedStream(Reader text) {
    this.text = text;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, n);
    next += n;
    return n;
  }

  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int n = text.read(chars, 0, chars.length);
      if (n < 0) {
        return false;
      }
      var part = new StringBuilder().append(chars, 0, n);
      if (Character.isHighSurrogate(chars[n - 1])) {
        int second = text.read();
        part.append(second < 0 ? "" : String.valueOf((char) second));
      }
      bytes = part.toString().getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
