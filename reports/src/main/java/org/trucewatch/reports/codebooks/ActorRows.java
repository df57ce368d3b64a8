package org.trucewatch.reports.codebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.ActorName;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Contents;
import org.trucewatch.claims.codebook.KnownActor;
import org.trucewatch.reports.table.Flaw.Kind;

/// Reads rows that list actors or their names.
final class ActorRows {
  private final Codebooks known;

  /// The column that names the whole an actor is a part of; a codebook need not have it.
  static final String WITHIN = "within";

  ActorRows(Codebooks known) {
    this.known = known;
  }

  Contents read(Codebook header, List<BookRow> rows) {
    return header.kind() == Codebook.Kind.ACTORS
        ? new Contents.Actors(actors(rows))
        : new Contents.Names(names(rows));
  }

  private static List<KnownActor> actors(List<BookRow> rows) {
    var actors = new ArrayList<KnownActor>();
    var seen = new HashMap<ActorId, KnownActor>();
    for (BookRow row : rows) {
      Optional<ActorId> id = id(row, "actor");
      String title = row.stated("title");
      Optional<ActorClass> actorClass =
          row.word("class", Stream.of(ActorClass.values()), ActorClass::name);
      Optional<Country> country = country(row);
      Optional<ActorId> within =
          row.optional(WITHIN).isEmpty() ? Optional.empty() : id(row, WITHIN);
      String source = row.stated("source");
      if (!row.isSound()) {
        continue;
      }
      var actor =
          new KnownActor(
              id.orElseThrow(),
              title,
              actorClass.orElseThrow(),
              country.orElseThrow(),
              within,
              source);
      if (seen.putIfAbsent(actor.id(), actor) != null) {
        row.flaw("actor", Kind.DUPLICATE_ID, "An earlier row has this id.", "Keep one of the two.");
      } else {
        actors.add(actor);
      }
    }
    return actors;
  }

  private List<ActorName> names(List<BookRow> rows) {
    var listed = known.aliases().actors().keySet();
    var names = new ArrayList<ActorName>();
    Map<String, List<ActorName>> seen = new HashMap<>();
    for (BookRow row : rows) {
      name(row, listed)
          .ifPresent(name -> {
            List<ActorName> same = seen.computeIfAbsent(name.key(), _ -> new ArrayList<>());
            if (same.stream().anyMatch(name::contradicts)) {
              row.flaw(
                  "name",
                  Kind.CONTRADICTION,
                  "An earlier row gives this name to another actor, for the same user at the same"
                      + " time.",
                  "Keep one of the two, or tell them apart by used_by, from and to.");
            } else {
              same.add(name);
              names.add(name);
            }
          });
    }
    return names;
  }

  private static Optional<ActorName> name(BookRow row, java.util.Set<ActorId> listed) {
    Optional<ActorId> actor = listedId(row, "actor", listed);
    Optional<ActorId> usedBy =
        row.text("used_by").isEmpty() ? Optional.empty() : listedId(row, "used_by", listed);
    String name = row.stated("name");
    if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      row.flaw("name", Kind.UNKNOWN_WORD, "The name holds no letter.", "Write a name.");
    }
    String language = row.stated("language");
    if (!language.isEmpty() && !isLanguage(language)) {
      row.flaw(
          "language",
          Kind.UNKNOWN_WORD,
          "\"" + BookRow.visible(language) + "\" is no code of a language.",
          "Write en, fa, ps, ur, ar …, with the script where it is not the usual one: ps-Latn.");
    }
    Optional<LocalDate> from = row.day("from");
    Optional<LocalDate> to = row.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      row.flaw("to", Kind.DATES_OUT_OF_ORDER, "The end lies before the start.", "Swap the days.");
    }
    String source = row.text("source");
    return row.isSound()
        ? Optional.of(
            new ActorName(
                actor.orElseThrow(),
                name,
                language,
                usedBy,
                new ActorName.Validity(from, to),
                source))
        : Optional.empty();
  }

  private static Optional<ActorId> id(BookRow row, String column) {
    String text = row.stated(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!ActorId.isActorId(text)) {
      row.flaw(
          column,
          Kind.UNUSABLE_ID,
          "\"" + BookRow.visible(text) + "\" cannot be an actor's id.",
          "Use lower case letters, digits and hyphens, at most 60.");
      return Optional.empty();
    }
    return Optional.of(new ActorId(text));
  }

  private static Optional<ActorId> listedId(
      BookRow row, String column, java.util.Set<ActorId> listed) {
    Optional<ActorId> id = id(row, column);
    if (id.isPresent() && !listed.contains(id.get())) {
      row.flaw(
          column,
          Kind.UNKNOWN_REFERENCE,
          "No codebook in force lists the actor \"" + id.get() + "\".",
          "Add a codebook of kind \"actors\" that lists it first.");
    }
    return id;
  }

  private static Optional<Country> country(BookRow row) {
    String text = row.stated("country");
    if (text.matches("[A-Z]{2}")) {
      return Optional.of(new Country(text));
    }
    if (!text.isEmpty()) {
      row.flaw(
          "country",
          Kind.UNKNOWN_COUNTRY,
          "\"" + BookRow.visible(text) + "\" is no code of a country.",
          "Write the two capitals of ISO 3166, or XX for none or several.");
    }
    return Optional.empty();
  }

  private static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException _) {
      return false;
    }
  }
}
