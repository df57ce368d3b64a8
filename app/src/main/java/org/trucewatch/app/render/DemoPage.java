package org.trucewatch.app.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Statement;
import org.trucewatch.incidents.Measure;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.Told;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.listing.PartsAboveWhole;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.Numbers;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// A case in one page, for a reader who has never seen the program.
public final class DemoPage {
  private static final int TIME_LINE = 20;

  private DemoPage() {}

  /// The page.
  ///
  /// @param title what the case is about
  /// @param hint makes a command to try, on the case, from the name of the command
  public static String of(
      Picture picture, String title, UnaryOperator<String> hint, Screen screen) {
    var page = new Lines(screen);
    var entries = IncidentListing.entries(picture);
    page.title(title);
    page.text(
        "This is a record of who said what, and when. It does not say what happened, takes no side"
            + " and is not a casualty record.");
    page.blank().text(size(picture, entries));
    timeLine(page, picture, entries);
    contested(page, picture, entries);
    SingleOrigin.find(picture.evidence(), picture.lineage())
        .ifPresent(told -> singleOrigin(page, picture, told, hint));
    next(page, entries, picture, hint);
    return page.toString();
  }

  private static String size(Picture picture, List<IncidentListing.Entry> entries) {
    Evidence evidence = picture.evidence();
    var outlets = new TreeSet<SourceId>();
    evidence.reports().values().forEach(report -> outlets.add(report.source()));
    var speakers = picture.speakers();
    long contested = entries.stream().filter(e -> !Contests.of(e.resolved()).isEmpty()).count();
    return Phrases.plural(evidence.reports().size(), "page")
        + " of "
        + Phrases.plural(outlets.size(), "outlet")
        + " relay "
        + Phrases.plural(evidence.claims().size(), "claim")
        + " about violent events and "
        + Phrases.plural(evidence.statements().size(), "statement")
        + " by "
        + Phrases.plural(speakers.size(), "origin")
        + " (those who speak). Linked, the claims are about "
        + Phrases.plural(entries.size(), "incident")
        + "; "
        + contested
        + " of them are contested.";
  }

  private static void timeLine(Lines page, Picture picture, List<IncidentListing.Entry> entries) {
    var most =
        entries.stream()
            .sorted(
                Comparator.comparingInt(
                    (IncidentListing.Entry entry) -> -entry.resolved().origins().pages()))
            .limit(TIME_LINE)
            .toList();
    var rows = entries.stream().filter(most::contains).map(DemoPage::row).toList();
    String count = rows.size() == entries.size() ? "" : ", the " + rows.size() + " with most pages";
    page.heading("Incidents in time" + count);
    var columns =
        List.of(
            Listing.Column.text("happened", "happened"),
            Listing.Column.text("told", "what is told, and where"),
            Listing.Column.number("killed", "killed"),
            Listing.Column.number("civilians", "civilians"),
            Listing.Column.number("pages", "pages"),
            Listing.Column.number("origins", "origins"),
            Listing.Column.text("contested", "contested"));
    page.addAll(Table.lines(new Listing("incidents", columns, rows, List.of()), page.screen(), 2));
    page.remark(
        "  Ranges over origins ("
            + picture.policy().label()
            + "); + means \"at least\"; empty means nobody states it; \"by side\": the dead of each"
            + " side are told apart, and `show` lists them. Sums over several places are not in"
            + " these columns.");
    if (most.stream().anyMatch(entry -> !PartsAboveWhole.words(entry.resolved()).isEmpty())) {
      page.remark("  " + PartsAboveWhole.LEGEND);
    }
  }

  private static Listing.Row row(IncidentListing.Entry entry) {
    Resolved resolved = entry.resolved();
    var told = resolved.circumstances();
    return Listing.Row.of(
        List.of(
            Cell.of(Headline.day(told.when().happened())),
            Cell.of(Headline.kind(told) + ", " + Phrases.place(told.where().place())),
            killed(resolved),
            civilians(resolved),
            Cell.of(resolved.origins().pages()),
            Cell.of(resolved.origins().origins().size()),
            Contests.of(resolved).isEmpty() ? Cell.absent() : Cell.of(true)));
  }

  private static Cell killed(Resolved resolved) {
    Cell all = number(resolved, new Measure.Killed());
    boolean bySide = all instanceof Cell.Absent && Contests.tellsLosses(resolved);
    return bySide ? Cell.of(IncidentListing.BY_SIDE) : all;
  }

  private static Cell civilians(Resolved resolved) {
    var measure = new Measure.CiviliansKilled();
    Cell number = number(resolved, measure);
    return PartsAboveWhole.is(resolved, measure)
        ? new Cell.Marked(number.shown(), PartsAboveWhole.MARK)
        : number;
  }

  private static Cell number(Resolved resolved, Measure measure) {
    String words = Numbers.words(resolved.get(measure).answer());
    return words.equals("not stated") ? Cell.absent() : Cell.of(words);
  }

  private static void contested(Lines page, Picture picture, List<IncidentListing.Entry> entries) {
    List<TwoSides.Example> examples = TwoSides.examples(picture, entries);
    if (examples.isEmpty()) {
      return;
    }
    page.heading("Contested, for example (sides in alphabetical order)");
    for (TwoSides.Example example : examples) {
      var incident = example.entry().incident();
      page.text(
          "  ",
          incident.id()
              + "  "
              + Headline.of(example.entry().resolved().circumstances())
              + ". Contested: "
              + String.join(", ", example.contests())
              + ".");
      for (TwoSides.Side side : example.sides()) {
        page.text(
            "    " + Phrases.country(side.country()) + ": ",
            ClaimWords.told(picture.evidence(), side.claim()));
      }
    }
  }

  private static void singleOrigin(
      Lines page, Picture picture, Told told, UnaryOperator<String> hint) {
    var origins = told.throughUnnamed().origins();
    String subject = LineagePage.words(told.subject());
    page.heading(
        "Alleged: "
            + Phrases.plural(origins.pages(), "page")
            + ", "
            + Phrases.plural(origins.origins().size(), "origin"));
    first(picture, told.throughUnnamed())
        .ifPresent(statement ->
            page.text(
                "  ",
                statement.said().date()
                    + ", "
                    + picture.name(statement.speaker().origin())
                    + " "
                    + statement.position().stance().word()
                    + ": "
                    + statement.position().summary()));
    first(picture, told.denials())
        .ifPresent(denial -> {
          page.text(
              "  ",
              denial.said().date()
                  + ", denied by "
                  + picture.name(denial.speaker().speaker())
                  + ": "
                  + denial.position().summary());
          page.text("  ", asOf(denial.said().date(), subject, hint));
        });
  }

  private static String asOf(LocalDate denied, String subject, UnaryOperator<String> hint) {
    return "A day earlier no denial was on record: "
        + hint.apply("lineage")
        + " "
        + subject
        + " --as-of "
        + denied.minusDays(1);
  }

  private static Optional<Statement> first(Picture picture, Told.Part part) {
    return part.lines().stream()
        .flatMap(line -> line.statements().stream())
        .flatMap(id -> Optional.ofNullable(picture.evidence().statements().get(id)).stream())
        .min(
            Comparator.comparing((Statement statement) -> statement.said().date())
                .thenComparing(Statement::id));
  }

  private static void next(
      Lines page,
      List<IncidentListing.Entry> entries,
      Picture picture,
      UnaryOperator<String> hint) {
    page.heading("Try next");
    String show =
        TwoSides.examples(picture, entries).stream()
            .map(example -> example.entry().incident().id().toString())
            .findFirst()
            .orElse("INCIDENT");
    page.add("  " + hint.apply("show") + " " + show + "  # one incident on one page");
    page.add("  " + hint.apply("incidents") + " --as-of 2025-10-31  # as the world could know it");
    page.add("  " + hint.apply("verify") + "  # nothing was changed behind your back");
    page.text("docs/start.md goes on from here; `trucewatch help` shows all commands.");
  }
}
