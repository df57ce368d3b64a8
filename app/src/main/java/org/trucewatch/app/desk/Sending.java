package org.trucewatch.app.desk;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.trucewatch.app.casework.Documents;

/// Puts an answer on the wire, packed if the asker understands that.
final class Sending {
  private static final int SMALLEST_PACKED = 1_000;

  private Sending() {}

  static void send(Context context, Reply reply) {
    context.status(reply.status());
    reply.headers().forEach(context::header);
    switch (reply.body()) {
      case Reply.Body.Document(Object value, String type) ->
          bytes(context, new Reply.Content(Documents.bytes(value), false), type);
      case Reply.Body.Bytes(Reply.Content content, String type) -> bytes(context, content, type);
    }
  }

  private static void bytes(Context context, Reply.Content content, String type) {
    boolean mayPack =
        Optional.ofNullable(context.header("Accept-Encoding"))
            .filter(header -> header.toLowerCase(Locale.ROOT).contains("gzip"))
            .isPresent();
    boolean isPicture = type.startsWith("image/") || type.startsWith("font/");
    boolean packs = content.isPacked() || (content.bytes().length >= SMALLEST_PACKED && !isPicture);
    context.contentType(type);
    context.header("Vary", "Accept-Encoding");
    if (packs && mayPack) {
      context.header("Content-Encoding", "gzip");
      context.result(content.isPacked() ? content.bytes() : pack(content.bytes()));
    } else {
      context.result(content.isPacked() ? unpack(content.bytes()) : content.bytes());
    }
  }

  /// Bytes packed with gzip.
  static byte[] pack(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (var out = new GZIPOutputStream(packed, 1 << 16)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /// Bytes as they were before they were packed.
  static byte[] unpack(byte[] bytes) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
