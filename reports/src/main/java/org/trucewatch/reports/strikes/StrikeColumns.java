package org.trucewatch.reports.strikes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Table;

/// Which column of a sheet says what, judged by the words of its heading: sheets of different years
/// and countries word them differently.
///
/// @param names the heading of each role that the sheet has
record StrikeColumns(Map<StrikeColumns.Role, String> names) {
  private static final Pattern ID =
      Pattern.compile("(unique |airwars |incident |strike )?(reference )?(id|code|reference)");
  private static final Pattern DATE = Pattern.compile("(incident |strike )?date\\b.*");
  private static final Pattern LOCATION = Pattern.compile("(location|place|village|town)\\b.*");
  private static final Pattern AREA =
      Pattern.compile("(area|province|governorate|region|district)\\b.*");
  private static final Pattern LOW = Pattern.compile(".*\\b(min|minimum|low|lowest)\\b.*");
  private static final Pattern HIGH = Pattern.compile(".*\\b(max|maximum|high|highest)\\b.*");
  private static final Pattern STATUS =
      Pattern.compile(".*(strike status|confirmed.*possible|civilian harm status|grading).*");
  private static final Pattern ACTOR = Pattern.compile(".*(belligerent|attacker).*");
  private static final Pattern LINK = Pattern.compile("(strike )?(link|url)s?( .*)?");
  private static final Pattern KIND = Pattern.compile("(type of attack|strike type|type)\\b.*");
  private static final Pattern NOTE =
      Pattern.compile("(narrative|notes?|comments?|summary|description)\\b.*");

  /// What a column says.
  enum Role {
    ID,
    DATE,
    LOCATION,
    AREA,
    COUNTRY,
    LATITUDE,
    LONGITUDE,
    KILLED_LOW,
    KILLED_HIGH,
    CIVILIANS_LOW,
    CIVILIANS_HIGH,
    CHILDREN_LOW,
    CHILDREN_HIGH,
    COMBATANTS_LOW,
    COMBATANTS_HIGH,
    INJURED_LOW,
    INJURED_HIGH,
    STRIKES_LOW,
    STRIKES_HIGH,
    STATUS,
    ACTOR,
    KIND,
    LINK,
    NOTE;

    /// Whether the column holds numbers that a sum may add up.
    boolean isNumber() {
      return name().endsWith("_LOW") || name().endsWith("_HIGH");
    }
  }

  StrikeColumns {
    names = Map.copyOf(names);
  }

  /// The columns, if the table is such a sheet: a number for each strike, its date, and a lowest
  /// and a highest count of the dead.
  static Optional<StrikeColumns> of(Table table) {
    var names = new EnumMap<Role, String>(Role.class);
    for (String heading : table.header()) {
      String plain = Columns.plain(heading);
      role(plain).ifPresent(role -> names.putIfAbsent(role, plain));
    }
    boolean counts =
        (names.containsKey(Role.KILLED_LOW) && names.containsKey(Role.KILLED_HIGH))
            || (names.containsKey(Role.CIVILIANS_LOW) && names.containsKey(Role.CIVILIANS_HIGH));
    return names.containsKey(Role.ID) && names.containsKey(Role.DATE) && counts
        ? Optional.of(new StrikeColumns(names))
        : Optional.empty();
  }

  /// The heading of a role; one that no table has if the sheet lacks it.
  String name(Role role) {
    return names.getOrDefault(role, "");
  }

  private static Optional<Role> role(String heading) {
    boolean low = LOW.matcher(heading).matches();
    boolean high = HIGH.matcher(heading).matches();
    if (low != high) {
      return count(heading, low);
    }
    return Optional.ofNullable(word(heading));
  }

  private static Optional<Role> count(String heading, boolean low) {
    if (heading.contains("injur") || heading.contains("wounded")) {
      return Optional.of(low ? Role.INJURED_LOW : Role.INJURED_HIGH);
    }
    if (heading.contains("child")) {
      return Optional.of(low ? Role.CHILDREN_LOW : Role.CHILDREN_HIGH);
    }
    if (heading.contains("civilian")) {
      return Optional.of(low ? Role.CIVILIANS_LOW : Role.CIVILIANS_HIGH);
    }
    if (heading.matches(".*(militant|combatant|fighter|belligerent).*")) {
      return Optional.of(low ? Role.COMBATANTS_LOW : Role.COMBATANTS_HIGH);
    }
    if (heading.matches(".*(kill|dead|death|casualt|people).*")) {
      return Optional.of(low ? Role.KILLED_LOW : Role.KILLED_HIGH);
    }
    return heading.contains("strikes")
        ? Optional.of(low ? Role.STRIKES_LOW : Role.STRIKES_HIGH)
        : Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable Role word(String heading) {
    return switch (heading) {
      case "country" -> Role.COUNTRY;
      case "latitude", "lat" -> Role.LATITUDE;
      case "longitude", "lon", "lng", "long" -> Role.LONGITUDE;
      case String it when ID.matcher(it).matches() -> Role.ID;
      case String it when DATE.matcher(it).matches() -> Role.DATE;
      case String it when STATUS.matcher(it).matches() -> Role.STATUS;
      case String it when ACTOR.matcher(it).matches() -> Role.ACTOR;
      case String it when LOCATION.matcher(it).matches() -> Role.LOCATION;
      case String it when AREA.matcher(it).matches() -> Role.AREA;
      case String it when KIND.matcher(it).matches() -> Role.KIND;
      case String it when LINK.matcher(it).matches() -> Role.LINK;
      case String it when NOTE.matcher(it).matches() -> Role.NOTE;
      default -> null;
    };
  }
}
