package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Aerial;
import org.trucewatch.incidents.Circle;
import org.trucewatch.incidents.Circumstances;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Mutation;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.MutationWords;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// One incident on one page: who says what, on how many origins, in which ranges, how it was
/// linked.
public final class ShowPage {
  private static final int MAX_MUTATIONS = 6;

  private ShowPage() {}

  /// The page of an incident.
  ///
  /// @param recorded changes of the incident that the journal records, in words
  public static String of(
      Picture picture, Incident incident, List<String> recorded, Screen screen) {
    Resolved resolved = picture.resolve(incident);
    var page = new Lines(screen);
    page.title(incident.id() + ": " + Headline.of(resolved.circumstances()));
    page.remark(
        "What speakers say about one event, " + picture.asOfWords() + ". Not what happened.");
    if (!recorded.isEmpty()) {
      page.text("Changed    ", recorded.getLast());
    }
    voices(page, picture, incident, resolved);
    circumstances(page, picture, incident, resolved);
    numbers(page, picture, resolved);
    SpeakerTable.add(page, resolved);
    mutations(page, picture, incident);
    sums(page, picture, incident);
    HistorySection.add(page, picture, incident, recorded);
    LinkSection.add(page, picture, incident);
    return page.toString();
  }

  private static void voices(Lines page, Picture picture, Incident incident, Resolved resolved) {
    page.blank();
    page.text(
        "Voices     ",
        Phrases.plural(incident.claims().size(), "claim")
            + ". "
            + resolved.origins().words()
            + ". Pages that relay one origin count as one voice.");
    for (Circle circle : picture.lineage().circles(incident.claims())) {
      page.text(
          "           ",
          "Outlets that cite each other in a circle, counted as one: "
              + names(picture, circle.outlets())
              + ".");
    }
    List<String> contests = Contests.of(resolved);
    page.text(
        "Contested  ",
        (contests.isEmpty() ? "nothing by rule" : String.join(", ", contests))
            + " ["
            + Contests.RULE
            + "]");
  }

  private static void circumstances(
      Lines page, Picture picture, Incident incident, Resolved resolved) {
    Circumstances told = resolved.circumstances();
    var time = told.when();
    page.text(
        "When       ",
        Phrases.when(time.happened())
            + origins(time.backing().origins().size())
            + timesOfDay(picture, incident));
    for (Circumstances.OtherTime other : time.dissent()) {
      page.text(
          "           ",
          "also told: "
              + Phrases.when(other.happened())
              + " by "
              + names(picture, other.backing().origins()));
    }
    var place = told.where();
    String point =
        place
            .place()
            .point()
            .map(p -> "; the recorder's point " + p.latitude() + " N, " + p.longitude() + " E")
            .orElse("; no coordinates given");
    page.text(
        "Where      ",
        Phrases.where(place.place()) + origins(place.backing().origins().size()) + point);
    for (Circumstances.OtherPlace other : place.dissent()) {
      page.text(
          "           ",
          "also told: "
              + Phrases.where(other.place())
              + " by "
              + names(picture, other.backing().origins()));
    }
    page.text(
        "Kind       ",
        told.types().stream()
            .map(type -> type.type().name() + origins(type.backing().origins().size()))
            .collect(Collectors.joining(", ")));
    aerial(page, picture, resolved.aerial());
    incident
        .partOf()
        .ifPresent(whole -> page.text("Part of    ", whole + ": told as a detail of that event."));
  }

  private static void aerial(Lines page, Picture picture, Aerial aerial) {
    String by = names(picture, aerial.backing().origins());
    String denied = names(picture, aerial.deniedBy().origins());
    boolean isAerial = aerial.status() != Aerial.Status.NOT_AERIAL;
    page.text(
        "In the air ",
        aerial.status().word()
            + (isAerial && !by.isEmpty() ? ", from " + by : "")
            + (isAerial && !denied.isEmpty() && !denied.equals(by) ? "; denied by " + denied : "")
            + " ["
            + Aerial.RULE
            + "]");
  }

  private static String timesOfDay(Picture picture, Incident incident) {
    List<String> said =
        picture.claims(incident.claims()).stream()
            .map(claim -> claim.event().happened().timeAsSaid().strip())
            .filter(text -> !text.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return said.isEmpty() ? "" : "; time of day as said: " + String.join("; ", said);
  }

  private static void numbers(Lines page, Picture picture, Resolved resolved) {
    page.heading("Numbers of people, as ranges");
    Listing table = NumberTable.of(picture, resolved);
    if (table.rows().isEmpty()) {
      page.text("  ", "No speaker states a number for this event itself. That is not a zero.");
      return;
    }
    page.addAll(Table.lines(table, page.screen(), 2));
    page.remark(
        "  + means \"at least\". Own losses admitted and losses asserted by others stay apart; so"
            + " do civilians, combatants and people of unknown status.");
  }

  private static void mutations(Lines page, Picture picture, Incident incident) {
    List<Mutation> mutations = picture.lineage().mutations(incident.claims());
    if (mutations.isEmpty()) {
      return;
    }
    page.heading("How one speaker's numbers change from page to page");
    for (Mutation mutation : mutations.stream().limit(MAX_MUTATIONS).toList()) {
      page.text("  - ", MutationWords.of(picture, mutation));
    }
    more(page, mutations.size() - MAX_MUTATIONS);
  }

  private static void sums(Lines page, Picture picture, Incident incident) {
    List<Claim> sums = picture.claims(incident.sums());
    if (sums.isEmpty()) {
      return;
    }
    page.heading("Sums that cover it (never added to its numbers)");
    for (Claim sum : sums) {
      page.text("  - ", sum.id() + ": " + ClaimWords.told(picture.evidence(), sum));
    }
  }

  static void more(Lines page, int left) {
    if (left > 0) {
      page.text("  - ", "and " + left + " more");
    }
  }

  static String names(Picture picture, List<SourceId> ids) {
    return Phrases.list(ids.stream().map(picture::name).sorted().collect(cut()));
  }

  /// The first five, and how many more.
  private static java.util.stream.Collector<String, ?, List<String>> cut() {
    int most = 5;
    return Collectors.collectingAndThen(
        Collectors.toList(),
        all -> {
          if (all.size() <= most) {
            return all;
          }
          var kept = new ArrayList<>(all.subList(0, most));
          kept.add((all.size() - most) + " more");
          return kept;
        });
  }

  private static String origins(int number) {
    return " (" + Phrases.plural(number, "origin") + ")";
  }
}
