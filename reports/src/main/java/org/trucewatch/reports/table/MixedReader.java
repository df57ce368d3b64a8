package org.trucewatch.reports.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Reads a file that mixes encodings, as spreadsheets and copying leave them: each line that is
/// valid UTF-8 as UTF-8, every other line as Windows-1252.
public final class MixedReader extends Reader {
  /// Longest stretch without a line break that is decoded in one piece.
  private static final int MAX_LINE_BYTES = 1 << 24;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream in;
  private String line = "";
  private int next;
  private boolean ended;

  public MixedReader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (next == line.length()) {
      if (ended) {
        return -1;
      }
      line = nextLine();
      next = 0;
    }
    int n = Math.min(length, line.length() - next);
    line.getChars(next, next + n, target, offset);
    next += n;
    return n;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private String nextLine() throws IOException {
    var bytes = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0) {
      bytes.write(b);
      if (b == '\n' || b == '\r' || bytes.size() >= MAX_LINE_BYTES) {
        return decode(bytes.toByteArray());
      }
      b = in.read();
    }
    ended = true;
    return decode(bytes.toByteArray());
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, WINDOWS_1252);
    }
  }
}
