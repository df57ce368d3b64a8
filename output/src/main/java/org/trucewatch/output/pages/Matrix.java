package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Report;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.SpeakerView;
import org.trucewatch.output.words.BySide;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// Who says what: attributes across, what each speaker says down, sides in the order of their
/// countries' names. Pages that carry the same words of one speaker are folded under it.
///
/// @param attributes the attributes
/// @param origins a row for everything that a speaker says
public record Matrix(List<String> attributes, List<Row> origins) {
  private static final List<String> ATTRIBUTES =
      List.of(
          "who acted",
          "who or what was hit",
          "kind",
          "time",
          "place",
          "killed",
          "civilians",
          "children",
          "combatants",
          "injured");

  /// What one speaker says.
  ///
  /// @param origin the speaker's id
  /// @param name the speaker's name
  /// @param side the name of the speaker's country
  /// @param group the independence group; empty if none can be named
  /// @param stance what the speaker does with the event
  /// @param hedged whether every page gives it hedged
  /// @param published when it first appeared, if a page is held
  /// @param pages how many pages carry it
  /// @param claims the claims
  /// @param reports their reports
  /// @param cells a cell for each attribute, by the first claim
  /// @param copies the pages, earliest first
  public record Row(
      String origin,
      String name,
      String side,
      String group,
      String stance,
      boolean hedged,
      Optional<String> published,
      int pages,
      List<String> claims,
      List<String> reports,
      List<Cell> cells,
      List<Copy> copies) {}

  /// A cell.
  ///
  /// @param text what is said; empty if nothing is
  /// @param contested whether speakers contest it
  public record Cell(String text, boolean contested) {}

  /// A page that carries it.
  ///
  /// @param report its id
  /// @param outlet its outlet's name
  /// @param published when, if the page is held
  /// @param url its address
  /// @param cells a cell for each attribute
  public record Copy(
      String report,
      String outlet,
      Optional<String> published,
      Optional<String> url,
      List<String> cells) {}

  static Matrix of(Picture picture, Resolved resolved) {
    List<String> contested = Contests.of(resolved);
    var rows = new ArrayList<Row>();
    for (BySide.Side side : BySide.of(resolved)) {
      for (SpeakerView view : side.speakers()) {
        rows.add(row(picture, view, Phrases.country(side.country()), contested));
      }
    }
    return new Matrix(ATTRIBUTES, rows);
  }

  private static Row row(Picture picture, SpeakerView view, String side, List<String> contested) {
    List<Claim> claims = picture.claims(view.carried().claims());
    List<String> first = claims.isEmpty() ? List.of() : cells(claims.getFirst());
    return new Row(
        view.speaker().id().value(),
        Picture.shortName(view.speaker()),
        side,
        view.speaker().standing().independenceGroup(),
        Phrases.stance(view.stance()),
        view.hedged(),
        view.carried().first().map(carrier -> carrier.published().toString()),
        view.carried().pages(),
        view.carried().claims().stream().map(ClaimId::value).toList(),
        claims.stream().map(claim -> claim.report().value()).distinct().toList(),
        IntStream.range(0, first.size())
            .mapToObj(i -> new Cell(first.get(i), isContested(i, first.get(i), contested)))
            .toList(),
        claims.stream().map(claim -> copy(picture, claim)).toList());
  }

  private static boolean isContested(int attribute, String text, List<String> contested) {
    String name = ATTRIBUTES.get(attribute);
    return !text.isEmpty()
        && (contested.contains(name)
            || (name.equals("combatants") && contested.contains("losses")));
  }

  private static Copy copy(Picture picture, Claim claim) {
    Optional<Report> report = picture.evidence().findReport(claim);
    return new Copy(
        claim.report().value(),
        report.map(held -> picture.name(held.source())).orElse("page not held"),
        report.map(held -> held.publication().published().toString()),
        report.flatMap(held -> ReportLine.url(held.page().url())),
        cells(claim));
  }

  private static List<String> cells(Claim claim) {
    var event = claim.event();
    Harm harm = claim.harm();
    Harm.Combatants combatants = harm.combatantsKilled();
    String number = Phrases.count(combatants.killed());
    return List.of(
        Phrases.actor(event.actors().attacker()),
        Phrases.actor(event.actors().target()),
        event.type().name(),
        Phrases.when(event.happened()),
        Phrases.place(event.where()),
        Phrases.count(harm.killed()),
        Phrases.count(harm.civiliansKilled()),
        Phrases.count(harm.childrenKilled()),
        number.isEmpty() ? "" : (number + " " + combatants.side()).strip(),
        Phrases.count(harm.injured()));
  }
}
