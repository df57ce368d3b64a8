package org.trucewatch.reports.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trucewatch.reports.table.Content;
import org.trucewatch.reports.table.Content.ByteCounter;
import org.trucewatch.reports.table.Flaw.Kind;

/// Unpacks with a guard: a small file that unpacks to far more than tables do is refused instead of
/// filling memory or time ("zip bomb").
final class Unpacked {
  /// What any file may unpack to, in bytes.
  static final long ALWAYS_ALLOWED = 64L << 20;

  /// How many times its packed size a file may unpack to beyond that. Tables reach about 30.
  static final int MAX_RATIO = 100;

  private Unpacked() {}

  /// The content of a gzip file.
  static Content gunzip(Content packed) {
    String name = packed.name().replaceFirst("(?i)\\.gz$", "");
    return new Content(
        name,
        packed.size(),
        counter ->
            guarded(
                new GZIPInputStream(
                    new BufferedInputStream(packed.open(counter), 1 << 16), 1 << 16),
                packed.size()));
  }

  /// One entry of a zip archive, told by bytes unpacked scaled to bytes of the archive.
  static InputStream open(ZipFile zip, ZipEntry entry, ByteCounter counter) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw UnreadableFile.damaged("A part of this archive is missing: " + entry.getName() + ".");
    }
    return Content.counted(guarded(in, Math.max(0, entry.getCompressedSize())), counter);
  }

  static InputStream guarded(InputStream in, long packedSize) {
    return new Guard(in, Math.max(ALWAYS_ALLOWED, packedSize * MAX_RATIO));
  }

  private static final class Guard extends FilterInputStream {
    private long left;

    Guard(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      took(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      took(n);
      return n;
    }

    private void took(int bytes) throws UnreadableFile {
      left -= Math.max(0, bytes);
      if (left < 0) {
        throw new UnreadableFile(
            Kind.UNPACKS_TOO_LARGE,
            "This file unpacks to more than " + MAX_RATIO + " times its size, as no table does.",
            "If you trust it, unpack it yourself and give the unpacked table.");
      }
    }
  }
}
