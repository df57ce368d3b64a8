package org.trucewatch.app.desk;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.trucewatch.app.casework.Documents;

/// Puts an answer on the wire, packed if the asker understands that.
final class Sending {
  private static final int SMALLEST_PACKED = 1_000;

  private static final Pattern NEVER = Pattern.compile("q=0(\\.0*)?");

  private Sending() {}

  static void send(Context context, Reply reply) {
    context.status(reply.status());
    reply.headers().forEach(context::header);
    switch (reply.body()) {
      case Reply.Body.Document(Object value, String type) ->
          bytes(context, new Reply.Content(Documents.bytes(value), false), type);
      case Reply.Body.Bytes(Reply.Content content, String type) -> bytes(context, content, type);
      case Reply.Body.Flow(Reply.Flowing work, String type) -> flow(context, work, type);
    }
  }

  private static void flow(Context context, Reply.Flowing work, String type) {
    context.contentType(type);
    try {
      work.to(context.outputStream());
    } catch (IOException left) {
      // Whoever asked has left; the work they watched goes on.
    }
  }

  private static void bytes(Context context, Reply.Content content, String type) {
    boolean isPicture =
        type.startsWith("image/") || type.startsWith("font/") || type.equals(TileFile.TYPE);
    boolean packs = content.isPacked() || (content.bytes().length >= SMALLEST_PACKED && !isPicture);
    context.contentType(type);
    context.header("Vary", "Accept-Encoding");
    Optional<byte[]> brotli = content.brotli();
    if (brotli.isPresent() && understands(context, "br")) {
      context.header("Content-Encoding", "br");
      context.result(brotli.get());
    } else if (packs && understands(context, "gzip")) {
      context.header("Content-Encoding", "gzip");
      context.result(content.isPacked() ? content.bytes() : pack(content.bytes()));
    } else {
      context.result(content.isPacked() ? unpack(content.bytes()) : content.bytes());
    }
  }

  /// Whether the asker takes a coding: it names it and does not say that it would rather not (RFC
  /// 9110, 12.5.3).
  private static boolean understands(Context context, String coding) {
    String header = Optional.ofNullable(context.header("Accept-Encoding")).orElse("");
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
        .map(part -> part.strip().split("\\s*;\\s*", 2))
        .anyMatch(part ->
            part[0].equals(coding) && !(part.length > 1 && NEVER.matcher(part[1]).matches()));
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
