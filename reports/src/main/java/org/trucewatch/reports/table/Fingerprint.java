package org.trucewatch.reports.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Fingerprints of texts (SHA-256), from which identifiers are made where a file gives none: the
/// same text has the same one, in every file and on every day.
public final class Fingerprint {
  private static final int SHORT_BYTES = 8;

  private Fingerprint() {}

  /// Sixteen hexadecimal digits, enough to tell the rows of one file apart.
  public static String shortOf(String text) {
    return HexFormat.of().formatHex(of(text), 0, SHORT_BYTES);
  }

  /// All 32 bytes.
  public static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256; this one lacks it.", e);
    }
  }
}
