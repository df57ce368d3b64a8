package org.trucewatch.app.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/// An answer to a request.
///
/// @param status the status of HTTP
/// @param body what it holds
/// @param headers what it says besides
record Reply(int status, Body body, Map<String, String> headers) {
  static final String JSON = "application/json";
  static final String GEO_JSON = "application/geo+json";
  static final String PROBLEM = "application/problem+json";

  Reply {
    headers = Map.copyOf(headers);
  }

  /// What an answer holds.
  sealed interface Body {
    /// A document.
    ///
    /// @param value a record
    /// @param type its media type
    record Document(Object value, String type) implements Body {}

    /// What is written bit by bit while something goes on.
    ///
    /// @param work writes until it is over; an exception is somebody who left
    /// @param type the media type
    record Flow(Flowing work, String type) implements Body {}

    /// Bytes.
    ///
    /// @param content the bytes, never changed once made
    /// @param type their media type
    record Bytes(Content content, String type) implements Body {}
  }

  /// Writes while something goes on.
  interface Flowing {
    /// Writes to the asker, who reads as it comes.
    void to(OutputStream out) throws IOException;
  }

  /// Bytes, packed or not.
  static final class Content {
    private final byte[] bytes;
    private final boolean packed;
    private final byte[] brotli;

    Content(byte[] bytes, boolean packed) {
      this(bytes, packed, new byte[0]);
    }

    private Content(byte[] bytes, boolean packed, byte[] brotli) {
      this.bytes = bytes;
      this.packed = packed;
      this.brotli = brotli;
    }

    /// The same, for who understands Brotli in these bytes.
    Content orBrotli(byte[] same) {
      return new Content(bytes, packed, same);
    }

    /// The same packed with Brotli; empty where it is not at hand.
    Optional<byte[]> brotli() {
      return Optional.of(brotli).filter(held -> held.length > 0);
    }

    byte[] bytes() {
      return bytes;
    }

    /// Whether the bytes are packed with gzip.
    boolean isPacked() {
      return packed;
    }
  }

  static Reply of(Object document) {
    return new Reply(200, new Body.Document(document, JSON), Map.of());
  }

  static Reply text(String text, String type) {
    return bytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), type);
  }

  static Reply bytes(byte[] bytes, String type) {
    return new Reply(200, new Body.Bytes(new Content(bytes, false), type), Map.of());
  }

  static Reply packed(Content content, String type) {
    return new Reply(200, new Body.Bytes(content, type), Map.of());
  }

  static Reply flowing(Flowing work, String type) {
    return new Reply(200, new Body.Flow(work, type), Map.of());
  }

  Reply with(String header, String value) {
    var all = new java.util.HashMap<>(headers);
    all.put(header, value);
    return new Reply(status, body, all);
  }

  Reply as(int other) {
    return new Reply(other, body, headers);
  }
}
