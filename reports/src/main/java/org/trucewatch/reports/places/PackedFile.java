package org.trucewatch.reports.places;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/// The files packed into the program beside this class. They are ours, so a fault in one is a fault
/// of the program and thrown at once.
final class PackedFile {
  private PackedFile() {}

  static boolean exists(String name) {
    return PackedFile.class.getResource(name) != null;
  }

  /// The lines of a plain table, without comments (`#`) and empty lines.
  static List<String[]> table(String name) {
    return read(
        name,
        in -> {
          var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
          return rows(lines);
        });
  }

  /// The rows of a packed table of tab-separated columns.
  static List<String[]> packedTable(String name) {
    return read(
        name,
        in -> {
          try {
            return rows(
                new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8),
                    1 << 16));
          } catch (IOException e) {
            throw new UncheckedIOException("The packed file " + name + " cannot be read.", e);
          }
        });
  }

  static <T> T packedBytes(String name, Function<DataInputStream, T> body) {
    return read(
        name,
        in -> {
          try {
            return body.apply(
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16)));
          } catch (IOException e) {
            throw new UncheckedIOException("The packed file " + name + " cannot be read.", e);
          }
        });
  }

  private static List<String[]> rows(BufferedReader lines) {
    return lines
        .lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static <T> T read(String name, Function<InputStream, T> body) {
    try (var in = Objects.requireNonNull(PackedFile.class.getResourceAsStream(name), name)) {
      return body.apply(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The packed file " + name + " cannot be read.", e);
    }
  }
}
