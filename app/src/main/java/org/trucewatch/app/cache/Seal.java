package org.trucewatch.app.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells a file that this user's program wrote from any other: HMAC-SHA-256 with a random number
/// that lies in the user's own folder for caches. A file that came with a case from elsewhere, made
/// to look right, could otherwise show incidents that the case does not hold.
///
/// @param number the random number
record Seal(SecretKeySpec number) {
  /// Length in bytes.
  static final int LENGTH = 32;

  private static final String METHOD = "HmacSHA256";

  /// The user's own; empty where it can be neither read nor made. Then nothing is kept.
  ///
  /// @param environment names the folder for caches, or that of the user
  static Optional<Seal> of(Map<String, String> environment) {
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
    if (caches.isEmpty() && home.isEmpty()) {
      return Optional.empty();
    }
    Path folder = caches.isEmpty() ? Path.of(home, ".cache") : Path.of(caches);
    return at(folder.resolve("trucewatch").resolve("seal"));
  }

  static Optional<Seal> at(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      byte[] number = Files.readAllBytes(file);
      return number.length == LENGTH
          ? Optional.of(new Seal(new SecretKeySpec(number, METHOD)))
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }

  /// Makes it whole or not at all, readable by its owner only.
  private static void make(Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().normalize().getParent());
    byte[] number = new byte[LENGTH];
    new SecureRandom().nextBytes(number);
    Path fresh =
        Files.createTempFile(
            folder,
            "seal",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.write(fresh, number);
      Files.move(fresh, file);
    } catch (FileAlreadyExistsException _) {
      // Another process made one meanwhile: that one holds.
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  Mac start() {
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(number);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + METHOD + ".", e);
    }
  }
}
