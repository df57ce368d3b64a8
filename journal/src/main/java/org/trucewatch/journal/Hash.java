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

  /// One for each thread; looking one up takes longer than hashing a short text. Each use ends with
  /// `digest`, which resets it.
  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(Hash::newSha256);

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  public Hash {
    if (!isHash(hex)) {
      throw new IllegalArgumentException(
          "A hash is 64 lower-case hexadecimal digits, not \"" + hex + "\".");
    }
  }

  /// The hash of a text's UTF-8 bytes.
  public static Hash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The hash of some bytes, one part after the other, as digits alone.
  static String hexOf(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static Hash of(byte[] bytes) {
    return ofBytes(sha256().digest(bytes));
  }

  /// RFC 6962 §2.1: the hash of a leaf, kept apart from that of a node by its first byte.
  static Hash ofLeaf(byte[] bytes) {
    return ofBytes(leafBytes(bytes));
  }

  /// The same without its digits, for a tree that grows by many leaves; the bytes are those of one
  /// part after the other.
  static byte[] leafBytes(byte[]... parts) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /// RFC 6962 §2.1: the hash of a node from the hashes of its two halves.
  static Hash ofNode(Hash left, Hash right) {
    return ofBytes(nodeBytes(left.bytes(), right.bytes()));
  }

  /// The same without digits.
  static byte[] nodeBytes(byte[] left, byte[] right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  /// The 32 bytes of a hash as one.
  static Hash ofBytes(byte[] hash) {
    return new Hash(HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }

  private static boolean isHash(String hex) {
    if (hex.length() != HEX_DIGITS) {
      return false;
    }
    for (int i = 0; i < HEX_DIGITS; i++) {
      char digit = hex.charAt(i);
      boolean isLowerHex = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
      if (!isLowerHex) {
        return false;
      }
    }
    return true;
  }

  private static MessageDigest sha256() {
    return SHA_256.get();
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256; this one lacks it.", e);
    }
  }
}
