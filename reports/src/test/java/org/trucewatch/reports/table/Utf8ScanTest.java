package org.trucewatch.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Eight bytes at a time or one by one, in whatever pieces they come: the scan says what the JDK's
/// own decoder says of each line.
class Utf8ScanTest {
  private static final int FILES = 3_000;
  private static final byte[][] PIECES = {
    bytes("plain text, longer than eight bytes"),
    bytes("کابل"),
    bytes("é"),
    bytes("\n"),
    bytes("\r\n"),
    bytes("\r"),
    bytes("𝄞"),
    {(byte) 0xE9, 't', (byte) 0xE9},
    {(byte) 0xF0, (byte) 0x9D},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {0},
    {0x0E, 0x0D, 0x7F, 0x0B},
  };

  @Test
  void everyLineIsJudgedAsTheDecoderOfTheJdkJudgesIt() {
    for (int seed = 0; seed < FILES; seed++) {
      var random = new Random(seed);
      byte[] file = file(random);
      var scan = new Utf8Scan();
      int from = 0;
      while (from < file.length) {
        int length = Math.min(file.length - from, 1 + random.nextInt(40));
        scan.take(java.util.Arrays.copyOfRange(file, from, from + length), length);
        from += length;
      }
      scan.finish();
      List<Integer> foreign = foreignLines(file);
      assertThat(scan.foreignLines()).as("seed %d", seed).isEqualTo(foreign.size());
      assertThat(scan.firstForeignLine())
          .as("seed %d", seed)
          .isEqualTo(foreign.isEmpty() ? 0 : foreign.getFirst());
      assertThat(scan.nulCount()).as("seed %d", seed).isEqualTo(nuls(file));
    }
  }

  private static byte[] file(Random random) {
    var file = ByteBuffer.allocate(4_000);
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      file.put(PIECES[random.nextInt(PIECES.length)]);
    }
    return java.util.Arrays.copyOf(file.array(), file.position());
  }

  private static List<Integer> foreignLines(byte[] file) {
    var foreign = new ArrayList<Integer>();
    int line = 1;
    int start = 0;
    for (int i = 0; i <= file.length; i++) {
      boolean end = i == file.length || file[i] == '\n' || file[i] == '\r';
      if (end) {
        if (!isUtf8(file, start, i)) {
          foreign.add(line);
        }
        if (i + 1 < file.length && file[i] == '\r' && file[i + 1] == '\n') {
          i++;
        }
        line++;
        start = i + 1;
      }
    }
    return foreign;
  }

  private static boolean isUtf8(byte[] file, int from, int to) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, from, to - from));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static long nuls(byte[] file) {
    long nuls = 0;
    for (byte b : file) {
      nuls += b == 0 ? 1 : 0;
    }
    return nuls;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
