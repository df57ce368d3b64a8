package org.trucewatch.reports.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.table.Fingerprint;

/// Outlets named in lists of sources, as sources. Spellings that differ only in case, spaces or
/// signs are one outlet; others are kept apart, since telling that two names mean one outlet is an
/// analyst's judgement.
public final class Outlets {
  private static final String PREFIX = "outlet-";
  private static final int MAX_SLUG = 60;
  private static final int HASH_BYTES = 4;
  private static final SourceId NOT_TOLD = new SourceId(PREFIX + "not-told");

  private final Set<SourceId> seen = new HashSet<>();
  private final Map<String, SourceId> ids = new HashMap<>();

  /// The id of the outlet of this name, worked out once for each spelling.
  public SourceId known(String name) {
    return ids.computeIfAbsent(name, Outlets::id);
  }

  /// The outlet as a source, the first time it is named.
  public Optional<Source> unseen(String name) {
    SourceId id = known(name);
    if (!seen.add(id)) {
      return Optional.empty();
    }
    String shown = id.equals(NOT_TOLD) ? "Outlet that the list does not tell" : name.strip();
    return Optional.of(
        new Source(
            id,
            shown,
            Country.UNKNOWN,
            kind(name),
            new Standing("", Standing.UNKNOWN_GROUP, Reliability.F),
            ""));
  }

  /// The outlet's identifier: its name in plain letters, with a hash where letters are lost.
  public static SourceId id(String name) {
    String text = name.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return NOT_TOLD;
    }
    var slug = new StringBuilder(PREFIX);
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else {
        plain &= c < 0x80 && c != '?';
        if (slug.charAt(slug.length() - 1) != '-') {
          slug.append('-');
        }
      }
    }
    while (slug.charAt(slug.length() - 1) == '-' && slug.length() > PREFIX.length()) {
      slug.setLength(slug.length() - 1);
    }
    if (plain && slug.length() > PREFIX.length() && slug.length() <= MAX_SLUG) {
      return new SourceId(slug.toString());
    }
    slug.setLength(Math.min(slug.length(), MAX_SLUG));
    String hash = HexFormat.of().formatHex(Fingerprint.of(text), 0, HASH_BYTES);
    return new SourceId(slug + "-" + hash);
  }

  /// The kind, where the name says it plainly.
  private static SourceKind kind(String name) {
    String text = " " + name.toLowerCase(Locale.ROOT).strip() + " ";
    for (var rule : Rule.values()) {
      if (rule.signs.stream().anyMatch(text::contains)) {
        return rule.kind;
      }
    }
    return SourceKind.OTHER;
  }

  /// Signs in a name that say its kind; the first rule that fits decides.
  private enum Rule {
    UN(SourceKind.UN, "united nations", " un ", " ohchr ", " ocha ", " unhcr ", " unicef "),
    NGO(
        SourceKind.NGO,
        "human rights",
        "amnesty",
        " hrw ",
        " icg ",
        "crisis group",
        " sohr ",
        "airwars",
        "save the children",
        "refugee council"),
    WIRE(
        SourceKind.WIRE,
        "reuters",
        " afp ",
        "agence france",
        "associated press",
        " ap ",
        "xinhua",
        "tass ",
        "interfax",
        "press trust",
        "kyodo",
        "deutsche presse",
        "news agency"),
    RADIO(SourceKind.RADIO, "radio"),
    TV(SourceKind.TV, " tv ", "television", " cnn ", "al jazeera"),
    NEWSPAPER(
        SourceKind.NEWSPAPER, " times ", " post ", " dawn ", "herald", "newspaper", "tribune");

    private final SourceKind kind;
    private final List<String> signs;

    Rule(SourceKind kind, String... signs) {
      this.kind = kind;
      this.signs = List.of(signs);
    }
  }
}
