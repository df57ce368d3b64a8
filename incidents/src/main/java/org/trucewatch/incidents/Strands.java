package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;

/// Builds the strand of one origin from the pages that carry it.
final class Strands {
  /// By first page, then by origin; strands without a page last.
  static final Comparator<Strand> BY_FIRST_PAGE =
      Comparator.comparing((Strand strand) ->
              strand.first().map(Strand.Carrier::published).orElse(LocalDate.MAX))
          .thenComparing(strand -> strand.origin().id());

  private Strands() {}

  static Strand of(Evidence evidence, Source origin, Collection<Report> pages) {
    List<Report> sorted =
        pages.stream()
            .sorted(
                Comparator.comparing((Report page) -> page.publication().published())
                    .thenComparing(Report::id))
            .toList();
    Map<SourceId, Report> earliest = new HashMap<>();
    sorted.forEach(page -> earliest.putIfAbsent(page.source(), page));
    var carriers = new ArrayList<Strand.Carrier>();
    var relays = new ArrayList<Strand.Relay>();
    for (Report page : sorted) {
      List<SourceId> outlets = citedOutlets(evidence, origin, page);
      carriers.add(carrier(origin, page, outlets));
      for (SourceId outlet : outlets) {
        relays.add(
            new Strand.Relay(
                page.id(),
                outlet,
                Optional.ofNullable(earliest.get(outlet))
                    .filter(from -> !isLater(from, page))
                    .map(Report::id)));
      }
    }
    return new Strand(origin, carriers, relays);
  }

  static Strand.Carrier carrier(Evidence evidence, Source origin, Report page) {
    return carrier(origin, page, citedOutlets(evidence, origin, page));
  }

  private static Strand.Carrier carrier(Source origin, Report page, List<SourceId> outlets) {
    return new Strand.Carrier(
        page.id(), page.source(), page.publication().published(), reach(origin, page, outlets));
  }

  private static Strand.Reach reach(Source origin, Report page, List<SourceId> outlets) {
    if (page.source().equals(origin.id())) {
      return Strand.Reach.OWN_PAGE;
    }
    boolean named = page.cites().contains(origin.id());
    if (outlets.isEmpty()) {
      return named ? Strand.Reach.NAMES_ORIGIN : Strand.Reach.NOT_NAMED;
    }
    return named ? Strand.Reach.NAMES_BOTH : Strand.Reach.THROUGH_OUTLET;
  }

  /// The outlets that the page cites, itself and the origin left out, in the page's order.
  private static List<SourceId> citedOutlets(Evidence evidence, Source origin, Report page) {
    return page.cites().stream()
        .distinct()
        .filter(cited -> !cited.equals(origin.id()) && !cited.equals(page.source()))
        .filter(cited -> Register.isOutlet(evidence, cited))
        .toList();
  }

  private static boolean isLater(Report from, Report page) {
    return from.publication().published().isAfter(page.publication().published());
  }
}
