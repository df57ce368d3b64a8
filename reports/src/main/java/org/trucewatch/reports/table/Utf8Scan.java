package org.trucewatch.reports.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Checks bytes against UTF-8 (RFC 3629) line by line, and counts NULs, in one pass and constant
/// memory.
public final class Utf8Scan {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long TOP_BITS = 0x8080808080808080L;
  private static final long LINE_BREAKS = 0x0E0E0E0E0E0E0E0EL;

  private long line = 1;
  private long nulCount;
  private long foreignLines;
  private long firstForeignLine;
  private boolean lineIsForeign;
  private int pending;
  private int lower;
  private int upper;
  private int previous;

  public void take(byte[] bytes, int length) {
    int i = 0;
    while (i < length) {
      if (pending == 0 && i + Long.BYTES <= length && isPlain((long) EIGHT.get(bytes, i))) {
        i += Long.BYTES;
        previous = ' ';
        continue;
      }
      int b = bytes[i++] & 0xFF;
      if (pending > 0 || b >= 0x80 || b <= '\r') {
        special(b);
      }
      previous = b;
    }
  }

  /// Whether none of eight bytes is above ASCII or as low as a line break. The subtraction sets the
  /// top bit of each byte below 0x0E; a borrow can only raise a false alarm, never hide one.
  private static boolean isPlain(long eight) {
    return (((eight - LINE_BREAKS) | eight) & TOP_BITS) == 0;
  }

  public void finish() {
    if (pending > 0) {
      foreign();
    }
  }

  public long nulCount() {
    return nulCount;
  }

  public long foreignLines() {
    return foreignLines;
  }

  public long firstForeignLine() {
    return firstForeignLine;
  }

  private void special(int b) {
    if (pending > 0) {
      if (b >= lower && b <= upper) {
        pending--;
        lower = 0x80;
        upper = 0xBF;
        return;
      }
      foreign();
      pending = 0;
    }
    if (b >= 0x80) {
      lead(b);
    } else if (b == '\n') {
      nextLine(previous == '\r' ? 0 : 1);
    } else if (b == '\r') {
      nextLine(1);
    } else if (b == 0) {
      nulCount++;
    }
  }

  private void lead(int b) {
    lower = 0x80;
    upper = 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      pending = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      pending = 2;
      lower = b == 0xE0 ? 0xA0 : 0x80;
      upper = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      pending = 3;
      lower = b == 0xF0 ? 0x90 : 0x80;
      upper = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      foreign();
    }
  }

  private void nextLine(int lines) {
    line += lines;
    lineIsForeign = false;
  }

  private void foreign() {
    if (!lineIsForeign) {
      lineIsForeign = true;
      foreignLines++;
      firstForeignLine = firstForeignLine == 0 ? line : firstForeignLine;
    }
  }
}
