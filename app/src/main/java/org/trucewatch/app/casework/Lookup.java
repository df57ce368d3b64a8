package org.trucewatch.app.casework;

import java.util.Collection;
import java.util.Optional;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Sum;
import org.trucewatch.output.pages.Waterfall;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;

/// Finds in a picture what the user names, or says what was meant.
public final class Lookup {
  private Lookup() {}

  /// The incident that the words lead to: its own id, an id it had before a merge, or a claim in
  /// it.
  public static Incident incident(Picture picture, String words) {
    return find(picture, words).orElseThrow(() -> unknown(picture, words));
  }

  /// The same, or nothing if there is none.
  public static Optional<Incident> find(Picture picture, String words) {
    return picture.incidents().find(incidentId(words));
  }

  /// What to say when there is none.
  public static Problem unknown(Picture picture, String words) {
    return notFound(picture, incidentId(words));
  }

  /// What to say when the incident found has another id than the one asked for; empty if it has
  /// not.
  public static String redirect(String words, Incident found) {
    IncidentId asked = incidentId(words);
    if (asked.equals(found.id())) {
      return "";
    }
    return words.startsWith("i-")
        ? asked + " now leads to " + found.id() + ", which holds claim " + asked.earliest() + "."
        : "Claim " + asked.earliest() + " is in " + found.id() + ".";
  }

  private static IncidentId incidentId(String words) {
    try {
      return IncidentId.parse(words);
    } catch (IllegalArgumentException mistake) {
      throw new Problem(
          Exit.USAGE,
          "\""
              + Visible.of(words)
              + "\" is no incident id. An incident id is i- and the id of its earliest claim;"
              + " `trucewatch incidents CASE` lists them.",
          mistake);
    }
  }

  private static Problem notFound(Picture picture, IncidentId id) {
    for (Sum sum : picture.incidents().sums()) {
      if (sum.claim().equals(id.earliest())) {
        return new Problem(
            Exit.UNKNOWN,
            "claim "
                + id.earliest()
                + " is a sum ("
                + Visible.of(sum.reason())
                + "): it covers incidents and is part of none. It covers "
                + (sum.covers().isEmpty()
                    ? "none in this case"
                    : Phrases.list(sum.covers().stream().map(IncidentId::toString).toList()))
                + ".");
      }
    }
    var known = picture.incidents().list().stream().map(i -> i.id().toString()).toList();
    return new Problem(
        Exit.UNKNOWN,
        "there is no incident "
            + Visible.of(id.toString())
            + " in the case, "
            + picture.asOfWords()
            + "."
            + Near.suggestion(id.toString(), known),
        "`trucewatch incidents CASE` lists all.");
  }

  /// The comparison of two claims.
  public static Waterfall comparison(Picture picture, Claim a, Claim b) {
    if (a.equals(b)) {
      throw new Problem(Exit.USAGE, "two different claims are compared; both are " + a.id() + ".");
    }
    return Waterfall.of(picture, a.id(), b.id())
        .orElseThrow(() -> new IllegalStateException("Both claims are in the evidence."));
  }

  /// The claim with this id.
  public static Claim claim(Picture picture, String words) {
    var claims = picture.evidence().claims();
    for (Claim claim : claims.values()) {
      if (claim.id().value().equals(words)) {
        return claim;
      }
    }
    Collection<String> known = claims.keySet().stream().map(ClaimId::value).toList();
    String bare = words.startsWith("i-") ? words.substring(2) : words;
    throw new Problem(
        Exit.UNKNOWN,
        "there is no claim "
            + Visible.of(words)
            + " in the case, "
            + picture.asOfWords()
            + "."
            + Near.suggestion(bare, known),
        "`trucewatch show CASE INCIDENT` names the claims of an incident.");
  }
}
