package org.trucewatch.app.render;

import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.incidents.FieldBits;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Link;
import org.trucewatch.output.words.Picture;

/// How an incident was linked: its strongest and weakest ties, and what kept the nearest other
/// apart.
final class LinkSection {
  private static final int STRONGEST = 3;

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
    page.remark("  Linked with " + picture.incidents().method() + ".");
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
