package org.trucewatch.reports.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.trucewatch.reports.table.Content.ByteCounter;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// A file looked at once, byte by byte, before anything is read from it: whether it is text, and in
/// which encoding. Nothing is guessed from its name.
///
/// @param content its bytes
/// @param size how many they are
/// @param bomBytes length of the byte order mark to step over
/// @param foreignLines number of lines that are not UTF-8 and will be read as Windows-1252
/// @param firstForeignLine the first of them, counting from 1; 0 if none
/// @param hasNul whether a NUL character occurs anywhere
public record TextFile(
    Content content,
    long size,
    int bomBytes,
    long foreignLines,
    long firstForeignLine,
    boolean hasNul) {
  private static final int BUFFER = 1 << 16;

  /// What a first look can find.
  public sealed interface Look {
    /// The file is text.
    record Text(TextFile file) implements Look {}

    /// The file cannot be read at all.
    record Unreadable(Flaw flaw) implements Look {}
  }

  public static Look look(Path path) throws IOException {
    return look(Content.of(path));
  }

  public static Look look(Content content) throws IOException {
    var scan = new Utf8Scan();
    var head = new byte[BUFFER];
    int headLength;
    long size;
    try (var in = content.open(_ -> {})) {
      headLength = in.readNBytes(head, 0, BUFFER);
      size = headLength;
      scan.take(head, headLength);
      var more = new byte[BUFFER];
      for (int n = in.read(more); n >= 0; n = in.read(more)) {
        scan.take(more, n);
        size += n;
      }
    }
    scan.finish();
    String name = content.name();
    if (size == 0) {
      return refuse(name, Kind.EMPTY_FILE, "The file is empty.", "Fetch or export it again.");
    }
    var magic = Magic.of(head, headLength, scan.nulCount() * 100 > size);
    if (magic.isPresent()) {
      var found = magic.get();
      return refuse(name, found.kind(), found.why(), found.remedy());
    }
    int bom = headLength >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
    return new Look.Text(
        new TextFile(
            content, size, bom, scan.foreignLines(), scan.firstForeignLine(), scan.nulCount() > 0));
  }

  public String name() {
    return content.name();
  }

  /// The text, decoded, without its byte order mark. `counter` is told of bytes as they are taken.
  public java.io.Reader open(ByteCounter counter) throws IOException {
    InputStream in = content.open(counter);
    in.skipNBytes(bomBytes);
    return foreignLines == 0
        ? new InputStreamReader(in, StandardCharsets.UTF_8)
        : new MixedReader(new BufferedInputStream(in, BUFFER));
  }

  public static String name(Path path) {
    Path file = path.getFileName();
    return file == null ? path.toString() : file.toString();
  }

  private static Look refuse(String name, Kind kind, String why, String remedy) {
    return new Look.Unreadable(
        new Flaw(kind, new Place(name, 0, ""), "", why, remedy, Outcome.FILE_REFUSED));
  }
}
