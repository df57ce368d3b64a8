package org.trucewatch.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The pages as they are built: files of the class path below `/desk/`. A path that names no file
/// is one of the pages, which a single file draws.
final class PageFiles {
  private static final String FOLDER = "/desk/";
  private static final String INDEX = "index.html";
  private static final String HTML = "text/html;charset=utf-8";

  /// What the name of the same file packed with Brotli ends with; the build of the pages makes it.
  private static final String PACKED = ".br";

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._/-]{0,200}");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final Map<String, Reply.Content> held = new ConcurrentHashMap<>();

  /// The file or page at a path that begins with a slash.
  Reply find(String path) {
    String name = path.substring(1);
    boolean isFile = SAFE.matcher(name).matches() && !name.contains("..") && type(name).isPresent();
    if (isFile) {
      Optional<Reply.Content> content = read(name);
      if (content.isPresent()) {
        return Reply.packed(content.get(), type(name).orElse(HTML))
            .with("Cache-Control", cache(name));
      }
    }
    if (name.startsWith("assets/") || name.startsWith("map/")) {
      return ProblemDocument.of(404, "There is no such file.").reply();
    }
    return read(INDEX)
        .map(content -> Reply.packed(content, HTML).with("Cache-Control", "no-cache"))
        .orElseGet(PageFiles::missing);
  }

  private static String cache(String name) {
    return name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private Optional<Reply.Content> read(String name) {
    Reply.Content known = held.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Reply.Content> content =
        bytes(name)
            .map(plain -> new Reply.Content(Sending.pack(plain), true))
            .map(packed -> bytes(name + PACKED).map(packed::orBrotli).orElse(packed));
    content.ifPresent(found -> held.put(name, found));
    return content;
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException problem) {
      throw new UncheckedIOException("A file of the pages cannot be read.", problem);
    }
  }

  private static Optional<String> type(String name) {
    return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static Reply missing() {
    return Reply.text(
            """
            The pages of the desk are not in this build of Trucewatch: it was made without them.
            The open API is here all the same: /api/v1/openapi.json describes it, /api/v1/case
            says what the case holds, and /ogc serves the incidents to map programs.
            """,
            "text/plain;charset=utf-8")
        .as(404);
  }
}
