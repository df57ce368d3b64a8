package org.trucewatch.app.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;

/// The pages as they were built for a publication: one file and what it asks for.
final class Pages {
  private static final String FOLDER = "/desk/";
  private static final String PAGE = "published.html";
  private static final String LICENCES = "assets/licences.txt";
  private static final Pattern ASSET = Pattern.compile("assets/[A-Za-z0-9_-]+(\\.[a-z0-9]+)+");

  private Pages() {}

  /// Writes them.
  static void write(Path folder) throws IOException {
    byte[] page =
        read(PAGE)
            .orElseThrow(() ->
                new Problem(
                    Exit.ENVIRONMENT,
                    "the pages are not in this build of Trucewatch, and a publication needs them."
                        + " Build it with the room desk."));
    Files.write(folder.resolve("index.html"), page);
    Files.createDirectory(folder.resolve("assets"));
    var names =
        ASSET
            .matcher(new String(page, StandardCharsets.UTF_8))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    names.add(LICENCES);
    for (String name : names) {
      Optional<byte[]> asset = read(name);
      if (asset.isPresent()) {
        Files.write(folder.resolve(name), asset.get());
      }
    }
  }

  private static Optional<byte[]> read(String name) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
