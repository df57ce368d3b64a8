package org.trucewatch.app.desk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts of a file of tiles (PMTiles, version 3), which a map asks for by ranges of bytes (RFC
/// 9110, 14.2). The whole file is never sent.
final class TileFile {
  static final String TYPE = "application/vnd.pmtiles";

  /// Most bytes of one part; a tile has some hundred thousand at most.
  private static final int MOST_BYTES = 16 << 20;

  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{1,15})-([0-9]{1,15})?");

  private TileFile() {}

  /// A part.
  ///
  /// @param tiles the file, if the desk has one
  /// @param range which bytes, as the header says
  static Reply part(Optional<Path> tiles, Optional<String> range) {
    if (tiles.isEmpty()) {
      return ProblemDocument.of(404, "This desk was given no tiles.")
          .doing("Start it with --tiles FILE.")
          .reply();
    }
    Matcher asked = RANGE.matcher(range.orElse(""));
    if (!asked.matches()) {
      return ProblemDocument.of(416, "Ask for a part, such as Range: bytes=0-16383.").reply();
    }
    try (var file = new RandomAccessFile(tiles.get().toFile(), "r")) {
      long from = Long.parseLong(asked.group(1));
      long last = file.length() - 1;
      long to =
          Optional.ofNullable(asked.group(2))
              .map(Long::parseLong)
              .filter(end -> end <= last)
              .orElse(last);
      if (from > to || to - from >= MOST_BYTES) {
        return ProblemDocument.of(416, "There is no such part, or it is too long.").reply();
      }
      byte[] bytes = new byte[(int) (to - from + 1)];
      file.seek(from);
      file.readFully(bytes);
      return Reply.bytes(bytes, TYPE)
          .as(206)
          .with("Accept-Ranges", "bytes")
          .with("Content-Range", "bytes " + from + "-" + to + "/" + (last + 1));
    } catch (IOException problem) {
      throw new UncheckedIOException("The file of tiles cannot be read.", problem);
    }
  }
}
