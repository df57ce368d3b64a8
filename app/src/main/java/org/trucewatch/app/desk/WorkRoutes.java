package org.trucewatch.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.Decisions;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.FlawDocument;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.Questions;
import org.trucewatch.app.casework.Reasons;
import org.trucewatch.app.casework.Writer;
import org.trucewatch.app.render.DecisionListing;
import org.trucewatch.app.render.ReviewListing.Question;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Report;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Review;
import org.trucewatch.output.pages.ClaimLine;
import org.trucewatch.output.pages.Standpoint;
import org.trucewatch.output.pages.Waterfall;
import org.trucewatch.output.words.Phrases;

/// What analysts do: look at doubtful pairs, decide, take back; and what was wrong in files.
final class WorkRoutes {
  private static final int MOST_QUESTIONS = 200;
  private static final int USUAL_QUESTIONS = 20;

  private WorkRoutes() {}

  /// A decision to make.
  ///
  /// @param a a claim
  /// @param b another claim
  /// @param judgement same, different or unsure
  /// @param reason why
  /// @param author in whose name; empty for that of the desk
  record DecisionWish(
      String a, String b, String judgement, String reason, Optional<String> author) {}

  /// A decision to take back.
  ///
  /// @param reason why
  /// @param author in whose name; empty for that of the desk
  record UndoWish(String reason, Optional<String> author) {}

  /// What a decision did.
  ///
  /// @param number its number, by which it can be taken back
  /// @param effects what became of incidents, in sentences
  /// @param conflicts decisions that cannot all be kept, in sentences
  /// @param head the state of the journal after it
  record Decided(
      long number, List<String> effects, List<String> conflicts, Standpoint.HeadLine head) {}

  /// Pairs to look at.
  ///
  /// @param items the pairs
  /// @param all how many there are in all
  /// @param calibration on how many reviewed pairs probabilities rest, or why none are shown
  /// @param reviewed how many decisions are in force
  record ReviewPage(List<ReviewItem> items, int all, String calibration, int reviewed) {}

  /// A pair to look at.
  ///
  /// @param a one claim
  /// @param b the other
  /// @param whyAsked what is asked
  /// @param change what would change
  /// @param score its place in the queue; only for ordering
  /// @param proposal what changed since an analyst confirmed the incident
  /// @param waterfall the comparison
  /// @param decidedBy what analysts decided on the pair
  record ReviewItem(
      Side a,
      Side b,
      String whyAsked,
      String change,
      double score,
      Optional<String> proposal,
      Waterfall waterfall,
      List<DecidedBy> decidedBy) {}

  /// One claim of a pair.
  ///
  /// @param id its id
  /// @param report the report that carries it
  /// @param speaker who speaks
  /// @param stance what the speaker does with the event
  /// @param hedged whether the words are hedged
  /// @param words what is claimed
  /// @param note the recorder's note
  /// @param incident the incident that holds it, if one does
  /// @param published when its report was published, if it is held
  record Side(
      String id,
      String report,
      String speaker,
      String stance,
      boolean hedged,
      String words,
      String note,
      Optional<String> incident,
      Optional<String> published) {}

  /// What an analyst decided.
  ///
  /// @param author who
  /// @param judgement what
  /// @param number the number of the decision
  record DecidedBy(String author, String judgement, long number) {}

  /// The flaws of a case.
  ///
  /// @param flaws the flaws
  /// @param total how many, with those that were counted and not kept
  record Flaws(List<FlawLine> flaws, long total) {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/review",
            "Pairs of claims worth deciding, first those whose answer would change most.",
            Routes.withMoment(
                Parameter.text(
                    "analyst",
                    "Whose list: pairs on which this analyst was unsure are" + " left out."),
                Parameter.flag("sample", "The pairs by which probabilities are measured."),
                Parameter.whole("limit", 1, MOST_QUESTIONS, "How many at most. Default: 20.")),
            new Route.Answer.Document(ReviewPage.class),
            asked -> Reply.of(review(desk, asked))),
        new Route(
            Route.Verb.GET,
            "/api/v1/decisions",
            "Analysts' decisions.",
            RecordRoutes.listed(
                Parameter.flag("all", "Also those out of force."),
                Parameter.flag("conflicts", "Only those that cannot all be kept.")),
            new Route.Answer.Rows("decisions"),
            asked -> decisions(desk, asked)),
        new Route(
            Route.Verb.POST,
            "/api/v1/decisions",
            "Decides that two claims are, or are not, about one event, or that it cannot be told.",
            List.of(),
            new Route.Answer.Document(Decided.class),
            new Route.WithBody(DecisionWish.class, asked -> Reply.of(decide(desk, asked)))),
        new Route(
            Route.Verb.POST,
            "/api/v1/decisions/{number}/undo",
            "Takes a decision back; it stays on record, out of force.",
            List.of(Parameter.path("number", "The number of the decision.")),
            new Route.Answer.Document(Decided.class),
            new Route.WithBody(UndoWish.class, asked -> Reply.of(undo(desk, asked)))),
        new Route(
            Route.Verb.GET,
            "/api/v1/flaws",
            "What was wrong in imported files. Nothing was repaired.",
            Routes.withMoment(),
            new Route.Answer.Document(Flaws.class),
            asked -> Reply.of(flaws(desk.at(asked.moment())))));
  }

  private static ReviewPage review(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    int most = asked.whole("limit", USUAL_QUESTIONS, 1, MOST_QUESTIONS);
    Optional<String> analyst =
        asked.query("analyst").or(() -> Optional.of(desk.settings().author()));
    boolean sample = asked.flag("sample");
    String name = "review " + sample + " " + most + " " + analyst.orElse("");
    return held.once(
        name,
        ReviewPage.class,
        picture ->
            desk.held()
                .read(journal ->
                    picture.alone(() ->
                        page(
                            picture,
                            sample
                                ? Questions.sample(picture.file(), analyst, most)
                                : Questions.queue(journal, picture.file(), analyst, most)))));
  }

  private static ReviewPage page(HeldPicture held, Questions questions) {
    return new ReviewPage(
        questions.asked().stream().flatMap(one -> item(held, one).stream()).toList(),
        questions.all(),
        held.picture().incidents().calibration(),
        held.file().view().decisions().size());
  }

  private static Optional<ReviewItem> item(HeldPicture held, Question question) {
    ClaimId a = question.link().a();
    ClaimId b = question.link().b();
    return Waterfall.of(held.picture(), a, b)
        .map(waterfall ->
            new ReviewItem(
                side(held, a),
                side(held, b),
                question.now(),
                question.stakes().map(WorkRoutes::stakes).orElse(""),
                question.stakes().map(Review::order).orElse(0.0),
                Optional.of(question.now()).filter(_ -> question.stakes().isEmpty()),
                waterfall,
                held.file().view().decisions().stream()
                    .filter(made -> made.decision().a().equals(a) && made.decision().b().equals(b))
                    .map(made ->
                        new DecidedBy(
                            made.decision().author(),
                            Phrases.lower(made.decision().judgement()),
                            made.sequence()))
                    .toList()));
  }

  private static String stakes(Review review) {
    return (review.together() ? "If different, " : "If the same, ")
        + Phrases.plural(review.moved(), "claim")
        + (review.moved() == 1 ? " moves" : " move")
        + (review.deathsApart() == 0
            ? "."
            : "; numbers of dead lie " + review.deathsApart() + " apart.");
  }

  private static Side side(HeldPicture held, ClaimId id) {
    Claim claim =
        held.picture()
            .find(id)
            .orElseThrow(() -> new IllegalStateException("Claims asked about are held."));
    ClaimLine line = ClaimLine.of(held.picture(), claim);
    return new Side(
        line.id(),
        line.report(),
        line.speaker(),
        line.stance(),
        line.hedged(),
        line.words(),
        line.note(),
        Optional.ofNullable(held.incidentOf().get(id)).map(Object::toString),
        held.picture()
            .evidence()
            .findReport(claim)
            .map((Report report) -> report.publication().published().toString()));
  }

  private static Reply decisions(DeskCase desk, Asked asked) {
    var moment = asked.moment();
    HeldPicture held = desk.at(moment);
    List<Conflict> conflicts = held.picture().incidents().conflicts();
    List<DecisionListing.Row> rows =
        desk
            .held()
            .read(journal -> Decisions.list(journal, held.file(), moment.asOf(), asked.flag("all")))
            .stream()
            .filter(row -> !asked.flag("conflicts") || !row.against().isEmpty())
            .toList();
    return Listings.reply(
        asked, rows, part -> DecisionListing.of(part, conflicts, held.picture().asOfWords()));
  }

  private static Decided decide(DeskCase desk, Asked asked) {
    DecisionWish body = asked.body(DecisionWish.class);
    var wish =
        new Decisions.Wish(
            body.a(),
            body.b(),
            Decisions.judgement(body.judgement(), "judgement wants"),
            Reasons.of(body.reason(), "reason"),
            desk.author(body.author()));
    return write(
        desk, writer -> Decisions.decide(writer.journal(), writer.before(), wish, Instant.now()));
  }

  private static Decided undo(DeskCase desk, Asked asked) {
    UndoWish body = asked.body(UndoWish.class);
    var cause =
        new Effects.Cause(
            Reasons.of(body.reason(), "reason"), desk.author(body.author()), Instant.now());
    return write(
        desk,
        writer -> Decisions.undo(writer.journal(), writer.before(), asked.path("number"), cause));
  }

  private interface Act {
    Decisions.Outcome by(Writer writer);
  }

  private static Decided write(DeskCase desk, Act act) {
    desk.requireOpen();
    return desk.held()
        .write(writer -> {
          Decisions.Outcome done = act.by(writer);
          done.effects().ifPresent(effects -> writer.becomes(effects.after()));
          var head = writer.journal().head();
          return new Decided(
              done.decision().sequence(),
              done.effects().map(Effects::changes).orElse(List.of()),
              done.effects().map(Effects::conflicts).orElse(List.of()).stream()
                  .map(Conflict::words)
                  .toList(),
              new Standpoint.HeadLine(head.size(), head.root().toString()));
        });
  }

  private static Flaws flaws(HeldPicture held) {
    var lines = new ArrayList<FlawLine>();
    long total = 0;
    for (Document document : held.file().view().documents()) {
      if (FlawDocument.isOne(document)) {
        for (FlawDocument.Kept kept : FlawDocument.read(document)) {
          lines.add(FlawLine.of(kept));
        }
        total += FlawDocument.leftOut(document);
      }
    }
    return new Flaws(lines, total + lines.size());
  }
}
