package org.trucewatch.output.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;

/// The values of the rooms in plain words. One place, so that one thing has one wording everywhere.
public final class Phrases {
  private static final int LONGEST_NIGHT_DAYS = 2;

  private Phrases() {}

  /// "1 page", "15 pages".
  public static String plural(int number, String noun) {
    String form = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return number + " " + (number == 1 ? noun : form);
  }

  /// "a", "a and b", "a, b and c".
  public static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// A time with its precision in words.
  public static String when(When happened) {
    String span = span(happened.from(), happened.to());
    return switch (happened.precision()) {
      case DAY -> happened.days() == LONGEST_NIGHT_DAYS ? "the night of " + span : span;
      case FEW_DAYS -> span + " (a range of days)";
      case WEEK -> span + " (known to the week)";
      case MONTH -> span + " (known to the month)";
      case YEAR -> span + " (known to the year)";
    };
  }

  /// "2025-10-15", or "2025-10-11 to 2025-10-12".
  public static String span(LocalDate from, LocalDate to) {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  /// A place with its precision in words.
  public static String where(Where where) {
    String precision = " (precision: " + where.precision().words() + ")";
    return place(where) + precision;
  }

  /// A place as written, with its province where the words do not hold it, and the country code.
  public static String place(Where where) {
    var place = new StringBuilder(where.asWritten().strip());
    where
        .admin1()
        .filter(province -> !holds(where.asWritten(), province))
        .ifPresent(province -> place.append(place.isEmpty() ? "" : ", ").append(province));
    if (where.country().isKnown()) {
      place.append(place.isEmpty() ? "" : ", ").append(where.country().code());
    }
    return place.isEmpty() ? "place not stated" : place.toString();
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /// A country's name in English.
  public static String country(Country country) {
    return switch (country.code()) {
      case "XX" -> "Country not known";
      case "UN" -> "United Nations";
      case "XK" -> "Kosovo";
      default -> Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH);
    };
  }

  /// A count as the speaker states it: "", "12", "15-20", "12+" for "at least 12". A recorder's
  /// estimate is "low-high, best n".
  public static String count(Count count) {
    return switch (count) {
      case Count.NotStated() -> "";
      case Count.Between(int low, int high) ->
          low == high ? Integer.toString(low) : low + "-" + high;
      case Count.AtLeast(int low) -> low + "+";
      case Count.Estimate(int low, int best, int high) -> low + "-" + high + ", best " + best;
    };
  }

  /// A range over several speakers: "3", "3-9", "3-9+" when the top is open, "3+" when only open.
  public static String range(int low, OptionalInt high, boolean open) {
    if (high.isEmpty() || (open && high.getAsInt() == low)) {
      return low + "+";
    }
    String top = high.getAsInt() == low ? "" : "-" + high.getAsInt();
    return low + top + (open ? "+" : "");
  }

  /// What a speaker does with an event: "asserts", "denies (hedged)".
  public static String stance(Voice voice) {
    return stance(voice.stance()) + (voice.hedged() ? " (hedged)" : "");
  }

  /// "asserts", "denies", "admits", "justifies".
  public static String stance(Stance stance) {
    return lower(stance);
  }

  /// A word of a list in lower case, as files write it.
  public static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /// An actor in the speaker's words: "unknown jets", "nobody", "not stated".
  public static String actor(Actor actor) {
    return switch (actor) {
      case Actor.Named(String name) -> name;
      case Actor.Unknown(String words) -> words.isBlank() ? "unknown" : words;
      case Actor.Nobody(String words) -> words.isBlank() ? "nobody" : words;
      case Actor.NotStated(String _) -> "not stated";
    };
  }

  /// A source's name, or its id when it is not registered.
  public static String name(Source source) {
    return source.name().isBlank() ? source.id().value() : source.name();
  }
}
