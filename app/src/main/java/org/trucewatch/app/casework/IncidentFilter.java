package org.trucewatch.app.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.claims.Claim;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.words.Picture;

/// Which incidents a listing shows.
///
/// @param from first day; empty for no limit
/// @param to last day; empty for no limit
/// @param words what the kind, the place and the text must hold, in lower case; empty for anything
/// @param contested only contested ones
/// @param singleOrigin only those of one origin
public record IncidentFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Words words,
    boolean contested,
    boolean singleOrigin) {

  /// Words to look for.
  ///
  /// @param type in the kind or its class
  /// @param place in the place, province or country code
  /// @param text in headlines, actors and notes
  public record Words(String type, String place, String text) {}

  /// Checks that the days are in order.
  public IncidentFilter {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new Problem(
          Exit.USAGE, "to " + to.get() + " is before from " + from.get() + ". Swap the two days.");
    }
    words =
        new Words(
            words.type().toLowerCase(Locale.ROOT),
            words.place().toLowerCase(Locale.ROOT),
            words.text().toLowerCase(Locale.ROOT));
  }

  /// Whether an incident of a picture passes.
  public boolean lets(Picture picture, IncidentListing.Entry entry) {
    var resolved = entry.resolved();
    var happened = resolved.circumstances().when().happened();
    List<Claim> claims =
        entry.incident().claims().stream()
            .flatMap(id -> Optional.ofNullable(picture.evidence().claims().get(id)).stream())
            .toList();
    return from.map(day -> !happened.to().isBefore(day)).orElse(true)
        && to.map(day -> !happened.from().isAfter(day)).orElse(true)
        && (!contested || entry.isContested())
        && (!singleOrigin || resolved.origins().origins().size() == 1)
        && any(words.type(), claims.stream().flatMap(claim -> kinds(picture, claim)))
        && any(words.place(), claims.stream().flatMap(IncidentFilter::places))
        && any(words.text(), claims.stream().flatMap(claim -> texts(picture, claim)));
  }

  private static boolean any(String wanted, Stream<String> texts) {
    return wanted.isEmpty()
        || texts.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Stream<String> kinds(Picture picture, Claim claim) {
    var type = claim.event().type();
    return Stream.of(type.name(), picture.incidents().codebooks().eventClass(type).name());
  }

  private static Stream<String> places(Claim claim) {
    var where = claim.event().where();
    return Stream.of(
        where.asWritten(),
        where.admin1().orElse(""),
        where.admin2().orElse(""),
        where.country().code());
  }

  private static Stream<String> texts(Picture picture, Claim claim) {
    String headline =
        picture.evidence().findReport(claim).map(report -> report.page().headline()).orElse("");
    var actors = claim.event().actors();
    return Stream.of(
        headline, actors.attacker().asWritten(), actors.target().asWritten(), claim.note());
  }
}
