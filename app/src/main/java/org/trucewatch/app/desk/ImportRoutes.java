package org.trucewatch.app.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.Documents;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;

/// Taking files in: send one, look at what it would do, take it in, watch.
final class ImportRoutes {
  /// A sign of life, so that nobody between closes a quiet connection.
  private static final long BEAT_MILLIS = 10_000;

  /// Least time between two accounts of one import.
  private static final long PAUSE_MILLIS = 200;

  private ImportRoutes() {}

  /// What a file does not say itself.
  ///
  /// @param published when its rows were published, YYYY-MM-DD
  /// @param source the id of the source of its rows
  /// @param dateOrder month-first or day-first
  /// @param mapping how to read it, in the words of a mapping file
  record LookWish(
      Optional<String> published,
      Optional<String> source,
      Optional<String> dateOrder,
      Optional<String> mapping) {
    /// Nothing is said.
    static final LookWish NOTHING =
        new LookWish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// To take a file in.
  ///
  /// @param author in whose name; empty for that of the desk
  record TakeWish(Optional<String> author) {}

  static List<Route> of(DeskCase desk) {
    Parameter id = Parameter.path("id", "The id of the upload.");
    return List.of(
        new Route(
            Route.Verb.POST,
            "/api/v1/imports",
            "Takes a file to be imported, and says what it would do. Nothing is written yet.",
            List.of(Parameter.text("name", "The name of the file.")),
            new Route.Answer.Document(UploadPage.class),
            new Route.WithFile(asked -> Reply.of(take(desk, asked)))),
        new Route(
            Route.Verb.WATCH,
            "/api/v1/imports/{id}",
            "A file that was sent, and how far its import is.",
            List.of(id),
            new Route.Answer.Document(UploadPage.class),
            asked -> Reply.of(desk.uploads().find(asked.path("id")).page())),
        new Route(
            Route.Verb.POST,
            "/api/v1/imports/{id}/look",
            "Looks again at a file that was sent, read as its user says.",
            List.of(id),
            new Route.Answer.Document(UploadPage.class),
            new Route.WithBody(LookWish.class, asked -> Reply.of(look(desk, asked)))),
        new Route(
            Route.Verb.POST,
            "/api/v1/imports/{id}/commit",
            "Takes a file in, as it was last looked at. The work goes on whoever watches.",
            List.of(id),
            new Route.Answer.Document(UploadPage.class),
            new Route.WithBody(TakeWish.class, asked -> Reply.of(commit(desk, asked)))),
        new Route(
            Route.Verb.WATCH,
            "/api/v1/imports/{id}/events",
            "How far an import is, as server-sent events named `upload`, until it is over.",
            List.of(id),
            new Route.Answer.File("text/event-stream"),
            asked -> events(desk.uploads().find(asked.path("id")))));
  }

  private static UploadPage take(DeskCase desk, Asked asked) {
    desk.requireOpen();
    String name =
        asked
            .query("name")
            .orElseThrow(() -> new Problem(Exit.USAGE, "name wants the name of the file."));
    Upload upload = desk.uploads().take(name, asked::bodyInto);
    new Taking(desk, upload).look(LookWish.NOTHING);
    return upload.page();
  }

  private static UploadPage look(DeskCase desk, Asked asked) {
    desk.requireOpen();
    Upload upload = desk.uploads().find(asked.path("id"));
    LookWish wish = asked.body(LookWish.class);
    if (!upload.page().state().equals(UploadPage.PREVIEWED)) {
      throw new Problem(Exit.CONTRADICTION, "this file is being taken in, or was, already.");
    }
    new Taking(desk, upload).look(wish);
    return upload.page();
  }

  private static UploadPage commit(DeskCase desk, Asked asked) {
    desk.requireOpen();
    Upload upload = desk.uploads().find(asked.path("id"));
    String author = desk.author(asked.body(TakeWish.class).author());
    if (upload.page().problem().isPresent()) {
      throw new Problem(
          Exit.CONTRADICTION, "this file cannot be read as it stands; see what is wrong first.");
    }
    if (!upload.start()) {
      throw new Problem(Exit.CONTRADICTION, "this file is being taken in, or was, already.");
    }
    Thread.ofVirtual().start(() -> new Taking(desk, upload).commit(author));
    return upload.page();
  }

  private static Reply events(Upload upload) {
    return Reply.flowing(out -> tell(upload, out), "text/event-stream")
        .with("X-Accel-Buffering", "no");
  }

  private static void tell(Upload upload, OutputStream out) throws IOException {
    try {
      boolean goesOn = true;
      long known = -1;
      while (goesOn) {
        Upload.Seen seen = upload.after(known, BEAT_MILLIS);
        goesOn = seen.page().state().equals(UploadPage.RUNNING);
        if (seen.version() == known) {
          write(out, ": still here\n\n");
        } else {
          known = seen.version();
          String page = new String(Documents.bytes(seen.page()), StandardCharsets.UTF_8);
          write(out, "event: upload\ndata: " + page + "\n\n");
          Thread.sleep(goesOn ? PAUSE_MILLIS : 0);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
