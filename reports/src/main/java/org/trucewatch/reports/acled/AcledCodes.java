package org.trucewatch.reports.acled;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Harm;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// ACLED's codes in the releases that write numbers and in those that write words.
final class AcledCodes {
  /// Classes of actors, by the number of the older releases.
  private static final List<String> CLASSES =
      List.of(
          "",
          "state forces",
          "rebel group",
          "political militia",
          "identity militia",
          "rioters",
          "protesters",
          "civilians",
          "external/other forces");

  /// Event types with their sub-types; of releases before 2019 without.
  private static final Map<String, List<String>> TYPES =
      Map.ofEntries(
          Map.entry(
              "battles",
              List.of(
                  "armed clash",
                  "government regains territory",
                  "non-state actor overtakes territory")),
          Map.entry(
              "explosions/remote violence",
              List.of(
                  "air/drone strike",
                  "shelling/artillery/missile attack",
                  "remote explosive/landmine/ied",
                  "suicide bomb",
                  "chemical weapon",
                  "grenade")),
          Map.entry(
              "violence against civilians",
              List.of("attack", "abduction/forced disappearance", "sexual violence")),
          Map.entry(
              "strategic developments",
              List.of(
                  "agreement",
                  "arrests",
                  "change to group/activity",
                  "disrupted weapons use",
                  "headquarters or base established",
                  "looting/property destruction",
                  "non-violent transfer of territory",
                  "other")),
          Map.entry(
              "protests",
              List.of(
                  "peaceful protest",
                  "protest with intervention",
                  "excessive force against protesters")),
          Map.entry("riots", List.of("violent demonstration", "mob violence")),
          Map.entry("battle-no change of territory", List.of()),
          Map.entry("battle-government regains territory", List.of()),
          Map.entry("battle-non-state actor overtakes territory", List.of()),
          Map.entry("headquarters or base established", List.of()),
          Map.entry("non-violent transfer of territory", List.of()),
          Map.entry("remote violence", List.of()),
          Map.entry("riots/protests", List.of()),
          Map.entry("strategic development", List.of()));

  private AcledCodes() {}

  /// The sub-type, in ACLED's words with spaces around each stroke; else the type.
  static EventType type(Cells cells) {
    String type = plain(cells.text("event_type"));
    String sub = plain(cells.text("sub_event_type"));
    var subs = Optional.ofNullable(TYPES.get(type));
    if (subs.isEmpty()) {
      unknown(cells, "event_type", "is no event type of ACLED");
    } else if (!sub.isEmpty() && !subs.get().isEmpty() && !subs.get().contains(sub)) {
      unknown(cells, "sub_event_type", "is no sub-type of \"" + type + "\"");
    }
    String name = sub.isEmpty() ? type : sub.equals("other") ? "strategic development" : sub;
    String words =
        name.replace("/", " / ")
            .codePoints()
            .filter(c -> !Character.isISOControl(c))
            .limit(100)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new EventType(words.isBlank() ? "not stated" : words);
  }

  /// Two sides. **ACLED does not say who attacked**: `actor1` and `actor2` carry no roles.
  static Actors actors(Cells cells) {
    return new Actors(Actor.parse(cells.text("actor1")), Actor.parse(cells.text("actor2")));
  }

  /// One number, which the recorder chose among those reported; 0 also stands for "none reported".
  static Harm harm(Cells cells) {
    OptionalInt fatalities = cells.number("fatalities");
    Count killed =
        fatalities.isPresent() ? Count.exactly(fatalities.getAsInt()) : Count.notStated();
    return new Harm(
        killed,
        Count.notStated(),
        Count.notStated(),
        Harm.Combatants.NOT_STATED,
        Count.notStated());
  }

  /// What ACLED says about the row beside the event: classes of the actors, allies, scale of the
  /// sources, tags such as the size of a crowd.
  static String note(Cells cells) {
    OptionalInt first = actorClass(cells, "inter1", "actor1");
    OptionalInt second = actorClass(cells, "inter2", "actor2");
    checkInteraction(cells, first, second);
    var note = new StringBuilder();
    append(note, "actor1: ", name(first));
    append(note, "with ", cells.text("assoc_actor_1"));
    append(note, "actor2: ", name(second));
    append(note, "with ", cells.text("assoc_actor_2"));
    append(note, "", cells.text("disorder_type"));
    append(note, "", cells.text("civilian_targeting"));
    append(note, "source scale ", cells.text("source_scale"));
    append(note, "tags ", cells.text("tags"));
    return note.toString();
  }

  /// The class of an actor, 1 to 8; 0 for no actor; nothing if the code is unknown or not given.
  private static OptionalInt actorClass(Cells cells, String column, String actor) {
    String text = plain(cells.text(column));
    if (text.isEmpty() || text.equals("0")) {
      boolean isMissing = cells.table().has(column) && !cells.text(actor).isBlank();
      return isMissing || !cells.table().has(column) ? OptionalInt.empty() : OptionalInt.of(0);
    }
    int number = text.length() == 1 ? Cells.digits(text, 0, 1) : CLASSES.indexOf(singular(text));
    if (number > 0 && number < CLASSES.size()) {
      return OptionalInt.of(number);
    }
    unknown(cells, column, "is no class of actors of ACLED");
    return OptionalInt.empty();
  }

  /// Words differ a little from release to release.
  private static String singular(String text) {
    return switch (text) {
      case "rebel groups", "rebel forces" -> "rebel group";
      case "political militias" -> "political militia";
      case "identity militias", "communal militia", "communal militias" -> "identity militia";
      case "external forces", "other forces", "external/other" -> "external/other forces";
      default -> text;
    };
  }

  /// Older releases join the two numbers, the lower first (17, or 10 for one actor alone); newer
  /// ones the two words.
  private static void checkInteraction(Cells cells, OptionalInt first, OptionalInt second) {
    String text = plain(cells.text("interaction"));
    if (text.isEmpty() || first.isEmpty() || second.isEmpty()) {
      return;
    }
    int low = Math.min(first.getAsInt(), second.getAsInt());
    int high = Math.max(first.getAsInt(), second.getAsInt());
    boolean fits =
        Cells.digits(text, 0, text.length()) >= 0
            ? text.equals(low == 0 ? high + "0" : low + "" + high)
            : text.contains(CLASSES.get(low).split("[ /]", 2)[0])
                && text.contains(CLASSES.get(high).split("[ /]", 2)[0]);
    if (!fits) {
      cells.keep(
          Kind.SUM_DIFFERS,
          "interaction",
          cells.quoted("interaction") + " does not join inter1 and inter2.",
          "Look at the actors; all three are kept as given.");
    }
  }

  private static void unknown(Cells cells, String column, String what) {
    if (cells.table().has(column)) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          column,
          cells.quoted(column) + " " + what + ".",
          "Compare ACLED's codebook; the word is kept as given.");
    }
  }

  private static String name(OptionalInt actorClass) {
    return actorClass.isPresent() ? CLASSES.get(actorClass.getAsInt()) : "";
  }

  private static void append(StringBuilder note, String what, String value) {
    if (!value.isBlank()) {
      note.append(note.isEmpty() ? "" : "; ").append(what).append(value.strip());
    }
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
