package org.trucewatch.app.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The hashes of all files of a publication, in the form that `sha256sum -c` reads.
final class Sums {
  /// Where in a line the name begins: after 64 digits and two spaces.
  static final int NAME_AT = 66;

  private static final int BUFFER = 1 << 16;

  private Sums() {}

  /// Writes the list beside the files that are there. Returns how many they are.
  static int write(Path folder) throws IOException {
    List<String> files = Place.files(folder);
    try (Writer out = Files.newBufferedWriter(folder.resolve(Place.SUMS))) {
      for (String file : files) {
        out.write(sum(folder.resolve(file)) + "  " + file + "\n");
      }
    }
    return files.size();
  }

  private static String sum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var sha = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
