package org.trucewatch.output.files;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies a workbook so that nothing in it tells when it was written: entries carry one fixed time,
/// and its properties that of the record.
final class SameZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

  /// The first moment that a zip can hold, in no time zone.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SameZip() {}

  static void copy(Path from, Path to, Instant recorded) throws IOException {
    try (var source = new ZipFile(from.toFile());
        var target = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (ZipEntry entry : source.stream().toList()) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        target.putNextEntry(copy);
        try (InputStream content = source.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            target.write(dated(content, recorded));
          } else {
            content.transferTo(target);
          }
        }
        target.closeEntry();
      }
    }
  }

  private static byte[] dated(InputStream content, Instant recorded) throws IOException {
    String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    return CREATED
        .matcher(xml)
        .replaceAll("$1" + recorded.truncatedTo(SECONDS) + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}
