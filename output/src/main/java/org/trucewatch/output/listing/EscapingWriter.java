package org.trucewatch.output.listing;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.trucewatch.output.words.Visible;

/// Passes JSON on with what could steer a terminal as `\u202e` and the like. Beyond ASCII such
/// characters can only stand inside a string, where an escape means the same.
final class EscapingWriter extends Writer {
  private static final char NONE = 0;

  private final Writer out;
  private char waiting = NONE;

  EscapingWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      take(text[i]);
    }
  }

  private void take(char c) throws IOException {
    if (waiting != NONE && Character.isLowSurrogate(c)) {
      write(Character.toCodePoint(waiting, c));
      waiting = NONE;
      return;
    }
    passOn();
    if (Character.isHighSurrogate(c)) {
      waiting = c;
    } else {
      write((int) c);
    }
  }

  @Override
  public void write(int point) throws IOException {
    boolean escape = point >= 0x7f && Visible.isHostile(point);
    for (char c : Character.toChars(point)) {
      if (escape) {
        out.write(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.write(c);
      }
    }
  }

  private void passOn() throws IOException {
    if (waiting != NONE) {
      write((int) waiting);
      waiting = NONE;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    passOn();
    out.close();
  }
}
