package org.trucewatch.claims.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a term of one scheme is in another. Nothing is guessed: several candidates stay several,
/// and a term without counterpart says so, with the reason.
///
/// @param <T> terms of the scheme asked for
public sealed interface Counterpart<T> {
  /// There is one counterpart.
  ///
  /// @param term the counterpart
  /// @param relation how it stands to the term it was looked up for
  /// @param note what to know about it; empty if nothing
  record One<T>(T term, Relation relation, String note) implements Counterpart<T> {}

  /// There are several, and the term alone does not decide between them.
  ///
  /// @param options the counterparts, in the order of the codebook; two at least
  record Several<T>(List<One<T>> options) implements Counterpart<T> {
    public Several {
      options = List.copyOf(options);
      if (options.size() < 2) {
        throw new IllegalArgumentException("Several counterparts are two at least.");
      }
    }
  }

  /// There is none.
  ///
  /// @param why why not, as a sentence
  record None<T>(String why) implements Counterpart<T> {}

  /// The term is not taken over, because it judges instead of describing.
  ///
  /// @param why why not, as a sentence
  record Refused<T>(String why) implements Counterpart<T> {}

  /// The counterpart, if there is exactly one.
  default Optional<T> find() {
    return this instanceof One<T>(T term, var _, var _) ? Optional.of(term) : Optional.empty();
  }

  /// The counterpart, if there is exactly one and it means the same.
  default Optional<T> findExact() {
    return this instanceof One<T>(T term, Relation relation, var _) && relation == Relation.EXACT
        ? Optional.of(term)
        : Optional.empty();
  }

  /// Every counterpart that comes into question, in the order of the codebook; may be empty.
  default List<T> terms() {
    return switch (this) {
      case One<T>(T term, var _, var _) -> List.of(term);
      case Several<T>(List<One<T>> options) -> options.stream().map(One::term).toList();
      case None<T> _, Refused<T> _ -> List.of();
    };
  }

  /// The same with every term turned into another form.
  default <U> Counterpart<U> map(Function<? super T, ? extends U> turn) {
    return switch (this) {
      case One<T> one -> turned(one, turn);
      case Several<T>(List<One<T>> options) -> {
        List<One<U>> turned =
            options.stream().map(one -> Counterpart.<T, U>turned(one, turn)).toList();
        yield new Several<>(turned);
      }
      case None<T>(String why) -> new None<>(why);
      case Refused<T>(String why) -> new Refused<>(why);
    };
  }

  /// The answer as one line: "AIR_STRIKE (narrower) or DRONE_STRIKE (narrower)".
  default String words() {
    return switch (this) {
      case One<T>(T term, Relation relation, var _) -> term + " (" + relation.word() + ")";
      case Several<T>(List<One<T>> options) ->
          options.stream().map(One::words).collect(Collectors.joining(" or "));
      case None<T>(String why) -> "none: " + why;
      case Refused<T>(String why) -> "refused: " + why;
    };
  }

  private static <T, U> One<U> turned(One<T> one, Function<? super T, ? extends U> turn) {
    return new One<>(turn.apply(one.term()), one.relation(), one.note());
  }
}
