package org.trucewatch.bench.world;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Standing;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.incidents.Arrival;

/// Rows of a made-up world as the claims that a reader of data sets makes of its rows: A, B and C
/// declare that their rows are distinct events, D and E do not. The text stands as the headline
/// and, as the notes of a data set's row do, beside the page.
public final class WorldClaims {
  private static final int WEEK_SLACK_DAYS = 3;

  /// A month is coded as its middle: 14 days before it and 15 after.
  private static final int MONTH_DAYS_BEFORE = 14;

  private static final int MONTH_DAYS_AFTER = 15;
  private static final String SOURCES = "ABCDE";

  private final SortedMap<SourceId, Source> sources = new TreeMap<>();
  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final SortedMap<ClaimId, Claim> claims = new TreeMap<>();
  private final SortedMap<ClaimId, Integer> truth = new TreeMap<>();
  private final Set<Row.Kind> kinds = new HashSet<>();
  private final Set<Row.Party> parties = new HashSet<>();

  private WorldClaims() {
    SOURCES.chars().forEach(name -> sources.put(source((char) name), register((char) name)));
  }

  /// All rows of a world as evidence, with the truth beside it.
  public static LabelledEvidence of(World world) {
    var all = new WorldClaims();
    for (Row row : world.rows()) {
      int relays = row.key().relays();
      all.add(
          row,
          relays == Row.Key.NONE
              ? List.of()
              : List.of(source(world.rows().get(relays).key().source())));
    }
    return all.evidence();
  }

  /// Rows of a world without extras as they come, so that rows and claims need not be held at once.
  static LabelledEvidence of(Stream<Row> rows) {
    var all = new WorldClaims();
    rows.forEachOrdered(row -> all.add(row, List.of()));
    return all.evidence();
  }

  /// The claim of a row of a world without extras, with what it stands on.
  static Arrival arrival(Row row) {
    Source source = register(row.key().source());
    return new Arrival(
        claim(row), Optional.of(report(row, List.of())), Optional.of(source), Optional.of(source));
  }

  private void add(Row row, List<SourceId> cites) {
    Claim claim = claim(row);
    claims.put(claim.id(), claim);
    reports.merge(claim.report(), report(row, cites), WorldClaims::joined);
    if (!row.key().isSum()) {
      truth.put(claim.id(), row.key().event());
    }
    kinds.add(row.kind());
    parties.add(row.who().attacker());
    parties.add(row.who().target());
  }

  private LabelledEvidence evidence() {
    return new LabelledEvidence(
        new Evidence(sources, reports, claims, new TreeMap<>(), List.of()),
        WorldCodebooks.of(kinds, parties),
        truth);
  }

  /// The claim that a row makes.
  public static ClaimId claimId(Row row) {
    return new ClaimId(String.format(Locale.ROOT, "row-%08d", row.key().number()));
  }

  private static SourceId source(char name) {
    return new SourceId("source-" + Character.toLowerCase(name));
  }

  private static Source register(char name) {
    SourceKind kind =
        switch (name) {
          case 'A', 'B', 'C' -> SourceKind.DATA_SET;
          case 'D' -> SourceKind.WIRE;
          default -> SourceKind.AGGREGATOR;
        };
    String group = "group-" + Character.toLowerCase(name);
    return new Source(
        source(name),
        "Source " + name,
        Country.UNKNOWN,
        kind,
        new Standing("", group, Reliability.F),
        "");
  }

  private static ReportId reportId(int number) {
    return new ReportId(String.format(Locale.ROOT, "report-%08d", number));
  }

  private static Report report(Row row, List<SourceId> cites) {
    Row.Key key = row.key();
    LocalDate published = when(row.when()).to().plusDays(cites.isEmpty() ? 1 : 2);
    return new Report(
        reportId(key.report()),
        source(key.source()),
        new Publication(published, Publication.Basis.RECORD),
        new Page("en", "", "", row.told().text()),
        cites,
        Report.Original.ofNote(row.told().text()));
  }

  /// A report that tells of two events.
  private static Report joined(Report first, Report second) {
    String text = (first.page().headline() + " " + second.page().headline()).strip();
    return new Report(
        first.id(),
        first.source(),
        first.publication(),
        new Page("en", "", "", text),
        first.cites(),
        Report.Original.ofNote(text));
  }

  private static Claim claim(Row row) {
    var event =
        new Event(
            when(row.when()),
            where(row.where()),
            WorldCodebooks.type(row.kind()),
            new Actors(actor(row.who().attacker()), actor(row.who().target())));
    int deaths = row.told().deaths();
    var harm =
        new Harm(
            deaths == Row.Told.NOT_STATED ? Count.notStated() : Count.exactly(deaths),
            Count.notStated(),
            Count.notStated(),
            Harm.Combatants.NOT_STATED,
            Count.notStated());
    var voice = new Voice(source(row.key().source()), Stance.ASSERTS, false);
    return new Claim(claimId(row), reportId(row.key().report()), voice, event, harm, "");
  }

  private static When when(Row.Moment moment) {
    LocalDate day = World.FIRST_DAY.plusDays(moment.day());
    return switch (moment.precision()) {
      case 2 ->
          new When(
              day.minusDays(WEEK_SLACK_DAYS),
              day.plusDays(WEEK_SLACK_DAYS),
              DatePrecision.WEEK,
              "");
      case 3 ->
          new When(
              day.minusDays(MONTH_DAYS_BEFORE),
              day.plusDays(MONTH_DAYS_AFTER),
              DatePrecision.MONTH,
              "");
      default -> {
        LocalDate last = World.FIRST_DAY.plusDays(moment.lastDay());
        boolean night = moment.lastDay() - moment.day() <= 1;
        yield new When(day, last, night ? DatePrecision.DAY : DatePrecision.FEW_DAYS, "");
      }
    };
  }

  private static Where where(Row.Spot spot) {
    Row.Area area = spot.area();
    WherePrecision precision = WherePrecision.find(spot.precision()).orElseThrow();
    return new Where(
        WorldCodebooks.capital(spot.name()),
        precision == WherePrecision.REGION
            ? Optional.empty()
            : Optional.of(WorldCodebooks.areaName(area.theatre(), area.province())),
        area.district() == Row.Area.NO_DISTRICT
            ? Optional.empty()
            : Optional.of(WorldCodebooks.areaName(area.theatre(), area.district())),
        Country.UNKNOWN,
        spot.point().map(point -> new Point(point.lat(), point.lon())),
        precision);
  }

  private static Actor actor(Row.Party party) {
    return party.name().isEmpty()
        ? new Actor.NotStated("")
        : new Actor.Named(WorldCodebooks.capital(party.name()));
  }
}
