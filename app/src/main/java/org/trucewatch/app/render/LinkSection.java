package org.trucewatch.app.render;

import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.FieldBits;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Link;
import org.trucewatch.output.words.Picture;

/// How an incident was linked: its strongest and weakest ties, and what kept the nearest other
/// apart.
final class LinkSection {
  private static final int STRONGEST = 3;
  private static final int MOST_DECISIONS = 10;

  private LinkSection() {}

  static void add(Lines page, Picture picture, Incident incident) {
    page.heading("How it was linked");
    List<Link> links = incident.links();
    if (links.isEmpty()) {
      page.text("  ", "One claim alone; nothing was linked to it.");
    }
    for (Link link : links.stream().limit(STRONGEST).toList()) {
      page.text("  strongest  ", words(link));
    }
    if (links.size() > STRONGEST) {
      page.text("  weakest    ", words(links.getLast()));
    }
    incident
        .stoppedBy()
        .ifPresent(stop ->
            page.text(
                "  kept apart ",
                "nearest other "
                    + stop.other()
                    + ": "
                    + stop.reason()
                    + " ("
                    + words(stop.link())
                    + ")"));
    decisions(page, picture, incident);
    page.remark("  Linked with " + picture.incidents().method() + ".");
  }

  /// What analysts decided on claims of the incident, and what of it cannot all be kept.
  private static void decisions(Lines page, Picture picture, Incident incident) {
    List<LinkDecision> concerned =
        picture.evidence().decisions().stream()
            .filter(decision -> isAbout(decision, incident))
            .toList();
    concerned.stream()
        .limit(MOST_DECISIONS)
        .forEach(decision -> page.text("  decided    ", DecisionWords.of(decision)));
    if (concerned.size() > MOST_DECISIONS) {
      page.text("             ", "and " + (concerned.size() - MOST_DECISIONS) + " more");
    }
    for (Conflict conflict : picture.incidents().conflicts()) {
      if (conflict.decisions().stream().anyMatch(decision -> isAbout(decision, incident))) {
        page.text("  cannot all be kept: ", conflict.words());
      }
    }
  }

  private static boolean isAbout(LinkDecision decision, Incident incident) {
    return incident.claims().contains(decision.a()) || incident.claims().contains(decision.b());
  }

  private static String words(Link link) {
    return link.a()
        + " and "
        + link.b()
        + ", "
        + WhyPage.bits(link.bits())
        + " bits: "
        + link.fields().stream()
            .filter(field -> Math.abs(field.bits()) >= 0.05)
            .map(LinkSection::words)
            .collect(Collectors.joining(", "));
  }

  private static String words(FieldBits field) {
    return field.field().words() + " " + field.level() + " " + WhyPage.bits(field.bits());
  }
}
