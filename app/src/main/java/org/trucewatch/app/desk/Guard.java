package org.trucewatch.app.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may ask, and what a browser may do with an answer.
///
/// - A name in the Host header must be one of this desk: a page elsewhere that makes its own name
///   lead here (DNS rebinding) is refused. Numbers may stand there, since names are what it needs.
/// - A write needs the header `X-Trucewatch: desk`, which no form can send, and if the browser says
///   where the page is from, it must be from here (CSRF).
/// - Off loopback every request needs the password, as Basic or Bearer; compared in constant time.
/// - Answers allow scripts, styles, pictures and requests of the desk itself, and nothing else.
final class Guard {
  static final String HEADER = "X-Trucewatch";
  private static final String MARK = "desk";
  private static final Set<HandlerType> READS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final int MOST_FAILURES = 20;
  private static final long PAUSE_NANOS = 60_000_000_000L;

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
              + " connect-src 'self'; worker-src 'self' blob:; font-src 'self'; base-uri 'none';"
              + " form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "geolocation=(), camera=(), microphone=()",
          "X-Frame-Options",
          "DENY");

  private final Set<String> names;
  private final Optional<String> token;
  private int failures;
  private long lastFailureNanos;

  Guard(DeskSettings settings) {
    this.names = Set.of("localhost", settings.address().host().toLowerCase(Locale.ROOT));
    this.token = settings.token();
  }

  /// Sets what a browser may do, and says why the request is refused, if it is.
  Optional<ProblemDocument> refuse(Context context) {
    HEADERS.forEach(context::header);
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!isOurs(name(host))) {
      return Optional.of(ProblemDocument.of(421, "This desk does not go by that name."));
    }
    if (token.isPresent() && !shows(context, token.get())) {
      return Optional.of(refusal(context));
    }
    boolean writes = !READS.contains(context.method());
    return writes && !isFromHere(context, host)
        ? Optional.of(
            ProblemDocument.of(403, "A write must come from the desk itself.")
                .doing("Send the header " + HEADER + ": " + MARK + ", from no other origin."))
        : Optional.empty();
  }

  private boolean isOurs(String name) {
    return names.contains(name)
        || name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
        || name.matches("\\[[0-9a-f:.]+]");
  }

  private static String name(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    return colon > lower.lastIndexOf(']') ? lower.substring(0, colon) : lower;
  }

  private static boolean isFromHere(Context context, String host) {
    boolean marked = MARK.equals(context.header(HEADER));
    String origin = context.header("Origin");
    return marked && (origin == null || host.equalsIgnoreCase(authority(origin)));
  }

  private static String authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("");
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private synchronized ProblemDocument refusal(Context context) {
    failures++;
    lastFailureNanos = System.nanoTime();
    context.header("WWW-Authenticate", "Basic realm=\"Trucewatch\", charset=\"UTF-8\"");
    return ProblemDocument.of(401, "This desk wants a password.")
        .doing("Whoever started it knows the password; the name does not matter.");
  }

  private synchronized boolean isTired() {
    if (System.nanoTime() - lastFailureNanos > PAUSE_NANOS) {
      failures = 0;
    }
    return failures > MOST_FAILURES;
  }

  private boolean shows(Context context, String wanted) {
    String said = Optional.ofNullable(context.header("Authorization")).orElse("");
    return !isTired() && MessageDigest.isEqual(digest(shown(said)), digest(wanted));
  }

  private static String shown(String header) {
    if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return header.substring(7).strip();
    }
    if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
      try {
        byte[] pair = Base64.getDecoder().decode(header.substring(6).strip());
        String words = new String(pair, StandardCharsets.UTF_8);
        return words.substring(words.indexOf(':') + 1);
      } catch (IllegalArgumentException _) {
        return "";
      }
    }
    return "";
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
