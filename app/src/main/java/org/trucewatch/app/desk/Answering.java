package org.trucewatch.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Program;
import org.trucewatch.journal.JournalException;
import org.trucewatch.output.words.Visible;

/// From a request to its answer: whether it may be asked, whether the asker has the answer already,
/// and what became of mistakes.
final class Answering {
  private static final int TAG_DIGITS = 32;

  private final DeskCase desk;
  private final Guard guard;
  private final Consumer<Throwable> fault;
  private final PageFiles files = new PageFiles();

  Answering(DeskCase desk, Consumer<Throwable> fault) {
    this.desk = desk;
    this.guard = new Guard(desk.settings());
    this.fault = fault;
  }

  void register(RoutesConfig routes) {
    routes.before(context -> {
      Optional<ProblemDocument> refusal = guard.refuse(context);
      if (refusal.isPresent()) {
        Sending.send(context, refusal.get().reply());
        context.skipRemainingHandlers();
      }
    });
    for (Route route : Routes.of(desk)) {
      Handler handler = context -> answer(context, route);
      switch (route.verb()) {
        case GET, WATCH -> routes.get(route.path(), handler);
        case POST -> routes.post(route.path(), handler);
      }
    }
    routes.get("/api/<rest>", context -> Sending.send(context, noSuch()));
    routes.get("/ogc/<rest>", context -> Sending.send(context, noSuch()));
    routes.get("/", context -> Sending.send(context, files.find(context.path())));
    routes.get("/<page>", context -> Sending.send(context, files.find(context.path())));
    routes.exception(
        HttpResponseException.class,
        (problem, context) ->
            Sending.send(context, ProblemDocument.of(problem.getStatus(), words(problem)).reply()));
    routes.exception(Exception.class, (problem, context) -> send(context, problem));
  }

  private static String words(HttpResponseException problem) {
    return switch (problem.getStatus()) {
      case 405 -> "That cannot be done there.";
      case 413 -> "The body is longer than " + Desk.MOST_BYTES + " bytes.";
      case 404 -> "There is no such address.";
      default -> "The request cannot be read.";
    };
  }

  private static Reply noSuch() {
    return ProblemDocument.of(404, "There is no such address.")
        .doing("/api/v1/openapi.json lists those there are.")
        .reply();
  }

  private void answer(Context context, Route route) {
    try {
      var asked = new Asked(context);
      requireKnown(asked, route.parameters());
      String tag = route.verb() == Route.Verb.GET ? tag(asked) : "";
      if (!tag.isEmpty() && has(context, tag)) {
        context.header("ETag", tag);
        context.status(304);
        return;
      }
      Reply reply = route.handler().answer(asked);
      if (!tag.isEmpty() && reply.status() == 200) {
        context.header("ETag", tag);
        context.header("Cache-Control", "private, no-cache");
      } else {
        context.header("Cache-Control", "no-store");
      }
      Sending.send(context, reply);
    } catch (RuntimeException problem) {
      send(context, problem);
    }
  }

  /// What an answer depends on, apart from its address: the state of the journal, the moment, the
  /// program.
  private String tag(Asked asked) {
    String root = asked.query(Asked.ROOT).orElseGet(() -> desk.held().head().root().toString());
    String words = root + " " + Program.version() + " " + asked.context().queryString();
    return "W/\"" + sha256(words).substring(0, TAG_DIGITS) + "\"";
  }

  private static String sha256(String words) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean has(Context context, String tag) {
    String known = context.header("If-None-Match");
    return known != null && List.of(known.split("\\s*,\\s*", -1)).contains(tag);
  }

  /// A parameter that is not known would otherwise be passed over, and the answer be to another
  /// question than the one meant.
  private static void requireKnown(Asked asked, List<Parameter> parameters) {
    List<String> known = parameters.stream().map(Parameter::name).toList();
    for (String name : asked.names()) {
      if (!known.contains(name)) {
        throw new Problem(
            Exit.USAGE,
            "there is no parameter \"" + Visible.of(name) + "\"." + Near.suggestion(name, known));
      }
    }
  }

  private void send(Context context, Exception problem) {
    ProblemDocument document =
        switch (problem) {
          case Problem mistake -> ProblemDocument.of(mistake);
          case JournalException refused -> ProblemDocument.of(refused);
          case Asked.TooLarge body -> {
            context.header("Connection", "close");
            yield ProblemDocument.of(413, String.valueOf(body.getMessage()));
          }
          case ReadOnly closed -> ProblemDocument.of(403, String.valueOf(closed.getMessage()));
          case HttpResponseException refused ->
              ProblemDocument.of(refused.getStatus(), words(refused));
          default -> {
            fault.accept(problem);
            yield ProblemDocument.of(500, "This is a fault in Trucewatch, not in your request.");
          }
        };
    context.header("Cache-Control", "no-store");
    Sending.send(context, document.reply());
  }
}
