package org.trucewatch.app.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.app.casework.Days;
import org.trucewatch.app.casework.Documents;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.app.casework.Policies;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.journal.AsOf;
import org.trucewatch.output.words.Visible;

/// What a request says, read.
final class Asked {
  static final String AS_OF = "as-of";
  static final String RECORDED = "recorded";
  static final String POLICY = "policy";
  static final String ROOT = "root";
  static final String FORMAT = "format";
  private static final int LONGEST = 2_000;

  /// Longest document in a body; a file to import may be longer.
  private static final int MOST_BODY_BYTES = 1_000_000;

  /// What every read takes.
  static final List<Parameter> MOMENT =
      List.of(
          Parameter.day(
              AS_OF, "Only what the world could know: published up to the end of this day."),
          Parameter.text(
              RECORDED, "Only what this case held: recorded up to this day or time in UTC."),
          Parameter.text(
              ROOT, "As the journal was: SIZE:ROOT as a citation gives it. Default: as it is."),
          Parameter.text(
              POLICY, "How contested numbers are shown: " + Policies.WORDS + ". Default: range."));

  private static final int PART_BYTES = 1 << 16;

  private final Optional<Context> request;
  private final Map<String, String> path;
  private final Map<String, String> query;

  Asked(Context request) {
    this(Optional.of(request), request.pathParamMap(), firsts(request.queryParamMap()));
  }

  /// The same words without a request over HTTP.
  ///
  /// @param path the parameters of the path
  /// @param query the parameters of the query
  Asked(Map<String, String> path, Map<String, String> query) {
    this(Optional.empty(), path, query);
  }

  private Asked(Optional<Context> request, Map<String, String> path, Map<String, String> query) {
    this.request = request;
    this.path = Map.copyOf(path);
    this.query = Map.copyOf(query);
  }

  private static Map<String, String> firsts(Map<String, List<String>> all) {
    Map<String, String> firsts = new HashMap<>();
    all.forEach((name, values) -> firsts.put(name, values.isEmpty() ? "" : values.getFirst()));
    return firsts;
  }

  /// A parameter of the path.
  String path(String name) {
    return path.getOrDefault(name, "");
  }

  /// A parameter of the query; empty if it is not there or blank.
  Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> bounded(name, text));
  }

  private static String bounded(String name, String text) {
    if (text.length() > LONGEST) {
      throw new Problem(Exit.USAGE, name + " has more than " + LONGEST + " characters.");
    }
    return text;
  }

  /// A word of the query in lower case, or the empty word.
  String word(String name) {
    return query(name).orElse("").toLowerCase(Locale.ROOT);
  }

  Optional<LocalDate> day(String name) {
    return query(name).map(text -> Days.day(text, name));
  }

  /// Whether a flag is there: its name alone, or with "true" or "1".
  boolean flag(String name) {
    String said = query.getOrDefault(name, "0");
    return !said.equals("false") && !said.equals("0");
  }

  int whole(String name, int usual, int least, int most) {
    String words = query(name).orElse(Integer.toString(usual));
    int number = words.matches("[0-9]{1,9}") ? Integer.parseInt(words) : -1;
    if (number < least || number > most) {
      throw new Problem(
          Exit.USAGE,
          name
              + " wants a number from "
              + least
              + " to "
              + most
              + ", not \""
              + Visible.of(words)
              + "\".");
    }
    return number;
  }

  /// From where the case is to be looked at.
  Moment moment() {
    Optional<Instant> recorded = query(RECORDED).map(text -> Days.time(text, RECORDED));
    return new Moment(
        new AsOf(day(AS_OF), recorded),
        Policies.of(query(POLICY).orElse("range")),
        query(ROOT).map(text -> Moment.Pin.parse(text, ROOT)));
  }

  /// The document in the body.
  <T> T body(Class<T> type) {
    if (said() > MOST_BODY_BYTES) {
      throw new TooLarge(MOST_BODY_BYTES);
    }
    try {
      byte[] bytes = context().bodyInputStream().readNBytes(MOST_BODY_BYTES + 1);
      if (bytes.length > MOST_BODY_BYTES) {
        throw new TooLarge(MOST_BODY_BYTES);
      }
      return Documents.read(bytes, type);
    } catch (IOException problem) {
      throw new Problem(Exit.USAGE, "the body ended too early.", problem);
    }
  }

  /// Writes the bytes of the body into a file.
  ///
  /// @throws TooLarge if they are more than the desk takes
  void bodyInto(Path file) {
    if (said() > Desk.MOST_BYTES) {
      throw new TooLarge(Desk.MOST_BYTES);
    }
    try (InputStream in = context().bodyInputStream();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] part = new byte[PART_BYTES];
      long taken = 0;
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        taken += read;
        if (taken > Desk.MOST_BYTES) {
          throw new TooLarge(Desk.MOST_BYTES);
        }
        out.write(part, 0, read);
      }
    } catch (IOException problem) {
      throw new Problem(
          Exit.USAGE, "the file ended too early, or there is no room for it here.", problem);
    }
  }

  /// How long the body is said to be; 0 if nothing is said.
  private long said() {
    String said = header("Content-Length").orElse("0");
    return said.matches("[0-9]{1,18}") ? Long.parseLong(said) : Long.MAX_VALUE;
  }

  /// A body is longer than it may be.
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLarge(long most) {
      super("The body is longer than " + most + " bytes.");
    }
  }

  /// The address asked, without the query.
  String address() {
    return context().path();
  }

  /// The names of the parameters of the query.
  List<String> names() {
    return List.copyOf(query.keySet());
  }

  Optional<String> header(String name) {
    return request.flatMap(asked -> Optional.ofNullable(asked.header(name)));
  }

  /// The request itself.
  Context context() {
    return request.orElseThrow(() -> new IllegalStateException("This was not asked over HTTP."));
  }
}
