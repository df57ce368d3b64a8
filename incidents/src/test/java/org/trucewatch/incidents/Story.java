package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.incidents.World.Draft;

/// A story for linkage in invented places: claims, each on a page of its own unless told together.
final class Story {
  private static final Country COUNTRY = new Country("QX");

  final World world = new World();
  private final List<LinkDecision> decisions = new ArrayList<>();

  /// One claim on its own page by its own speaker, published on 20 January.
  Story tells(String claim, UnaryOperator<Draft> how) {
    return tells(claim, World.day(20), how);
  }

  Story tells(String claim, LocalDate published, UnaryOperator<Draft> how) {
    return page("page of " + claim, "outlet of " + claim, published)
        .adds(claim, "page of " + claim, how);
  }

  /// The same, on a page with this headline.
  Story tells(String claim, String headline, UnaryOperator<Draft> how) {
    return page("page of " + claim, "outlet of " + claim, World.day(20), headline)
        .adds(claim, "page of " + claim, how);
  }

  Story page(String id, String outlet, LocalDate published) {
    return page(id, outlet, published, "");
  }

  Story page(String id, String outlet, LocalDate published, String headline) {
    world.reports.add(
        new Report(
            new ReportId(id),
            new SourceId(outlet),
            new Publication(published, Publication.Basis.PAGE),
            new Page("en", "", "full", headline),
            List.of(),
            Report.Original.ofNote("")));
    return this;
  }

  /// One more claim of the page's own speaker.
  Story adds(String claim, String page, UnaryOperator<Draft> how) {
    world.says(how.apply(Draft.claim(claim, page, "speaker of " + page)));
    return this;
  }

  Story decides(LinkDecision... made) {
    decisions.addAll(List.of(made));
    return this;
  }

  Evidence evidence() {
    Evidence plain = world.evidence();
    return decided(plain, decisions);
  }

  Incidents link() {
    return Incidents.link(evidence(), ShippedBooks.SETTINGS);
  }

  /// The groups of claims that became incidents.
  Set<Set<String>> groups() {
    return groups(link());
  }

  static Evidence decided(Evidence plain, Collection<LinkDecision> decisions) {
    return new Evidence(
        plain.sources(),
        plain.reports(),
        plain.claims(),
        plain.statements(),
        List.copyOf(decisions));
  }

  static Set<Set<String>> groups(Incidents incidents) {
    return incidents.list().stream()
        .map(incident ->
            incident.claims().stream()
                .map(ClaimId::value)
                .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  static ClaimId id(String claim) {
    return new ClaimId(claim);
  }

  static LinkDecision same(String a, String b) {
    return new LinkDecision(id(a), id(b), Judgement.SAME, "read both pages", "analyst");
  }

  static LinkDecision different(String a, String b) {
    return new LinkDecision(id(a), id(b), Judgement.DIFFERENT, "read both pages", "analyst");
  }

  static Where town(String name, String province, double latitude, double longitude) {
    return where(
        name,
        Optional.of(province),
        Optional.of(new Point(latitude, longitude)),
        WherePrecision.NEAR);
  }

  static Where district(String name, String province) {
    return where(name, Optional.of(province), Optional.empty(), WherePrecision.DISTRICT);
  }

  static Where province(String name) {
    return where(name, Optional.of(name), Optional.empty(), WherePrecision.PROVINCE);
  }

  static Where region(String words) {
    return where(words, Optional.empty(), Optional.empty(), WherePrecision.REGION);
  }

  static Where country(String words) {
    return where(words, Optional.empty(), Optional.empty(), WherePrecision.COUNTRY);
  }

  static Where where(
      String words, Optional<String> province, Optional<Point> point, WherePrecision precision) {
    return new Where(words, province, Optional.empty(), COUNTRY, point, precision);
  }

  static When within(LocalDate from, LocalDate to, DatePrecision precision) {
    return new When(from, to, precision, "");
  }
}
