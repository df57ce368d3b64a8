package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Aerial;
import org.trucewatch.incidents.Circle;
import org.trucewatch.incidents.Circumstances;
import org.trucewatch.incidents.HarmGrade;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.Resolution;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.KnownWhen;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Tenths;

/// Makes the page of an incident.
public final class IncidentPages {
  /// Most comparisons that a page shows field by field; the weakest is always among them.
  private static final int MOST_TIES = 40;

  private final Picture picture;
  private final Incident incident;
  private final Resolved resolved;
  private final Aside aside;

  private IncidentPages(Picture picture, Incident incident, Aside aside) {
    this.picture = picture;
    this.incident = incident;
    this.resolved = picture.resolve(incident);
    this.aside = aside;
  }

  /// The page.
  ///
  /// @param asked the id that was asked for
  /// @param recorded changes of the incident that the journal records
  public static IncidentPage of(
      Picture picture,
      Incident incident,
      String asked,
      List<IncidentPage.Recorded> recorded,
      Aside aside) {
    return new IncidentPages(picture, incident, aside).page(asked, recorded);
  }

  private IncidentPage page(String asked, List<IncidentPage.Recorded> recorded) {
    String id = incident.id().toString();
    String headline = Headline.of(resolved.circumstances());
    String address = aside.standpoint().address("/incidents/" + id);
    List<Claim> claims = picture.claims(incident.claims());
    return new IncidentPage(
        id,
        Optional.of(asked).filter(other -> !other.equals(id)),
        headline,
        "What speakers say about one event, " + picture.asOfWords() + ". Not what happened.",
        picture.asOfWords(),
        aside.standpoint().head(),
        address,
        citation(headline, address),
        voices(),
        Contests.of(resolved).stream()
            .map(word -> new IncidentPage.Contest(word, Contests.meaning(word)))
            .toList(),
        Contests.RULE,
        grade(),
        time(claims),
        place(),
        resolved.circumstances().types().stream()
            .map(told -> new IncidentPage.Kind(told.type().name(), told.backing().origins().size()))
            .toList(),
        inTheAir(),
        incident.partOf().map(Object::toString),
        parts(),
        NumberPart.all(picture, resolved),
        Matrix.of(picture, resolved),
        LineageGraph.of(picture, resolved.origins(), incident.claims()),
        sums(),
        history(claims),
        recorded,
        ties(),
        nearMisses(),
        picture.incidents().method(),
        claims.stream().map(claim -> ClaimLine.of(picture, claim)).toList(),
        reports(claims));
  }

  private String citation(String headline, String address) {
    var standpoint = aside.standpoint();
    return "\""
        + headline
        + "\" ("
        + incident.id()
        + "). In: "
        + standpoint.title()
        + ", "
        + picture.asOfWords()
        + ". Journal of "
        + standpoint.head().size()
        + " entries, root "
        + standpoint.head().root()
        + ". "
        + standpoint.program()
        + ", "
        + address;
  }

  private IncidentPage.Voices voices() {
    var origins = resolved.origins();
    return new IncidentPage.Voices(
        incident.claims().size(),
        origins.pages(),
        origins.origins().size(),
        origins.groups().size(),
        origins.words(),
        picture.lineage().circles(incident.claims()).stream()
            .map(Circle::outlets)
            .map(outlets -> Phrases.list(names(outlets)))
            .toList());
  }

  private IncidentPage.Grade grade() {
    HarmGrade grade = Resolution.grade(incident, resolved, picture.lineage());
    return new IncidentPage.Grade(grade.grade().word(), grade.why(), HarmGrade.RULE);
  }

  private IncidentPage.Time time(List<Claim> claims) {
    Circumstances.Time time = resolved.circumstances().when();
    return new IncidentPage.Time(
        Phrases.when(time.happened()),
        Phrases.lower(time.happened().precision()).replace('_', ' '),
        time.happened().from().toString(),
        time.happened().to().toString(),
        time.backing().origins().size(),
        claims.stream()
            .map(claim -> claim.event().happened().timeAsSaid().strip())
            .filter(text -> !text.isEmpty())
            .distinct()
            .sorted()
            .toList(),
        time.dissent().stream()
            .map(other ->
                new IncidentPage.OtherTime(
                    Phrases.when(other.happened()), names(other.backing().origins())))
            .toList());
  }

  private IncidentPage.Place place() {
    Circumstances.Place told = resolved.circumstances().where();
    Spot spot = aside.spot().apply(told.place());
    return new IncidentPage.Place(
        Phrases.where(told.place()),
        told.place().precision().words(),
        degrees(spot, Point::latitude),
        degrees(spot, Point::longitude),
        spot.radiusKm(),
        spot.given(),
        told.backing().origins().size(),
        told.dissent().stream().map(this::other).toList());
  }

  private IncidentPage.OtherPlace other(Circumstances.OtherPlace told) {
    Spot spot = aside.spot().apply(told.place());
    return new IncidentPage.OtherPlace(
        Phrases.where(told.place()),
        names(told.backing().origins()),
        degrees(spot, Point::latitude),
        degrees(spot, Point::longitude));
  }

  private static OptionalDouble degrees(Spot spot, Function<Point, Double> part) {
    return spot.point()
        .map(point -> OptionalDouble.of(part.apply(point)))
        .orElseGet(OptionalDouble::empty);
  }

  private IncidentPage.InTheAir inTheAir() {
    Aerial aerial = resolved.aerial();
    boolean isAerial = aerial.status() != Aerial.Status.NOT_AERIAL;
    return new IncidentPage.InTheAir(
        aerial.status().word(),
        aerial.status().word().replace('-', ' '),
        isAerial ? names(aerial.backing().origins()) : List.of(),
        isAerial ? names(aerial.deniedBy().origins()) : List.of(),
        Aerial.RULE);
  }

  private List<String> parts() {
    return picture.incidents().list().stream()
        .filter(other -> other.partOf().filter(incident.id()::equals).isPresent())
        .map(other -> other.id().toString())
        .toList();
  }

  private List<IncidentPage.SumLine> sums() {
    return picture.claims(incident.sums()).stream()
        .map(sum ->
            new IncidentPage.SumLine(
                sum.id().value(), ClaimWords.told(picture.evidence(), sum), sum.report().value()))
        .toList();
  }

  private List<IncidentPage.HistoryDay> history(List<Claim> claims) {
    return KnownWhen.of(picture, incident).stream()
        .map(day ->
            new IncidentPage.HistoryDay(
                day.published().toString(),
                day.words(),
                day.pages().size(),
                claims.stream()
                    .filter(claim -> day.pages().contains(claim.report()))
                    .flatMap(claim -> aside.entryOf().apply(claim.id()).stream())
                    .sorted()
                    .toList()))
        .toList();
  }

  private List<IncidentPage.Tie> ties() {
    List<Link> links = incident.links();
    var ties = new ArrayList<IncidentPage.Tie>();
    for (int i = 0; i < links.size(); i++) {
      if (i < MOST_TIES - 1 || i == links.size() - 1) {
        Link link = links.get(i);
        String role = i == 0 ? "strongest" : i == links.size() - 1 ? "weakest" : "other";
        Waterfall.of(picture, link.a(), link.b())
            .ifPresent(waterfall ->
                ties.add(
                    new IncidentPage.Tie(
                        link.a().value(),
                        link.b().value(),
                        role,
                        Tenths.round(link.bits()),
                        link.family(),
                        waterfall)));
      }
    }
    return ties;
  }

  private List<IncidentPage.NearMiss> nearMisses() {
    return incident.stoppedBy().stream()
        .map(stop ->
            new IncidentPage.NearMiss(
                stop.other().toString(),
                picture
                    .incidents()
                    .find(stop.other())
                    .map(other -> Headline.of(picture.resolve(other).circumstances()))
                    .orElse(""),
                stop.reason(),
                Waterfall.of(picture, stop.link().a(), stop.link().b())))
        .toList();
  }

  private List<ReportLine> reports(List<Claim> claims) {
    return Stream.concat(claims.stream(), picture.claims(incident.sums()).stream())
        .flatMap(claim -> picture.evidence().findReport(claim).stream())
        .distinct()
        .sorted(
            Comparator.comparing((Report report) -> report.publication().published())
                .thenComparing(Report::id))
        .map(report -> ReportLine.of(picture, report, aside.incidentsOf().apply(report.id())))
        .toList();
  }

  private List<String> names(List<SourceId> ids) {
    return ids.stream().map(picture::name).sorted().toList();
  }
}
