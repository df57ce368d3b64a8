package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 fingerprint (FIPS 180-4) of some bytes: change one bit of the bytes and it is another.
///
/// @param hex 64 lower-case hexadecimal digits
public record Hash(String hex) {

  /// What stands in the first entry, which has no entry before it.
  static final Hash NONE = new Hash("0".repeat(64));

  private static final int HEX_DIGITS = 64;
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  public Hash {
    if (hex.length() != HEX_DIGITS || !hex.chars().allMatch(Hash::isLowerHex)) {
      throw new IllegalArgumentException(
          "A hash is 64 lower-case hexadecimal digits, not \"" + hex + "\".");
    }
  }

  /// The hash of a text's UTF-8 bytes.
  public static Hash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Hash of(byte[] bytes) {
    return finish(sha256(), bytes);
  }

  /// RFC 6962 §2.1: the hash of a leaf, kept apart from that of a node by its first byte.
  static Hash ofLeaf(byte[] bytes) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return finish(digest, bytes);
  }

  /// RFC 6962 §2.1: the hash of a node from the hashes of its two halves.
  static Hash ofNode(Hash left, Hash right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(HexFormat.of().parseHex(left.hex));
    return finish(digest, HexFormat.of().parseHex(right.hex));
  }

  @Override
  public String toString() {
    return hex;
  }

  private static Hash finish(MessageDigest digest, byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(digest.digest(bytes)));
  }

  private static boolean isLowerHex(int digit) {
    return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256; this one lacks it.", e);
    }
  }
}
