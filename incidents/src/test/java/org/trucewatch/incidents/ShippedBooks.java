package org.trucewatch.incidents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.ActorName;
import org.trucewatch.claims.codebook.Aliases;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.EventKind;
import org.trucewatch.claims.codebook.EventWord;
import org.trucewatch.claims.codebook.InForce;
import org.trucewatch.claims.codebook.KnownActor;

/// The shipped codebooks that linkage reads, taken in by the shortest way: this room may not use
/// the one that reads them for users.
final class ShippedBooks {
  static final InForce IN_FORCE =
      new InForce(
          rows("event-types", ShippedBooks::kind),
          rows("event-words", ShippedBooks::word),
          Aliases.of(
              rows("actors-durand-line", ShippedBooks::actor),
              rows("actor-names-durand-line", ShippedBooks::name)),
          List.of("shipped"));

  static final LinkSettings SETTINGS = LinkSettings.with(IN_FORCE);

  private ShippedBooks() {}

  private static EventKind kind(List<String> row) {
    return new EventKind(EventKind.typeOf(row.get(0)), EventClass.valueOf(row.get(1)), row.get(2));
  }

  private static EventWord word(List<String> row) {
    return new EventWord(
        row.get(0),
        EventClass.valueOf(row.get(1)),
        row.get(2).isEmpty() ? Optional.empty() : Optional.of(EventKind.typeOf(row.get(2))));
  }

  private static KnownActor actor(List<String> row) {
    return new KnownActor(
        new ActorId(row.get(0)),
        row.get(1),
        ActorClass.valueOf(row.get(2)),
        new Country(row.get(3)),
        Optional.empty(),
        row.get(4));
  }

  private static ActorName name(List<String> row) {
    return new ActorName(
        new ActorId(row.get(0)),
        row.get(1),
        row.get(2),
        row.get(3).isEmpty() ? Optional.empty() : Optional.of(new ActorId(row.get(3))),
        new ActorName.Validity(day(row.get(4)), day(row.get(5))),
        row.get(6));
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  private static <R> List<R> rows(String id, Function<List<String>, R> turn) {
    return CaseFolder.parse(text(id + ".csv")).stream()
        .filter(row -> !row.getFirst().startsWith("#"))
        .skip(1)
        .map(turn)
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Codebook.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("Could not read " + file, failure);
    }
  }
}
