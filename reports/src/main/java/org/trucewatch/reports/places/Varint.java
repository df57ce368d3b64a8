package org.trucewatch.reports.places;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Whole numbers in as few bytes as they need: seven bits a byte, the sign in the lowest bit.
final class Varint {
  private Varint() {}

  static void write(DataOutputStream out, int value) throws IOException {
    int rest = (value << 1) ^ (value >> 31);
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  static int read(DataInputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    while (true) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if ((next & 0x80) == 0) {
        return (value >>> 1) ^ -(value & 1);
      }
      shift += 7;
    }
  }
}
