package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trucewatch.claims.Item;

/// Enumerates all small journals: every order of the given steps, each recorded on each given day.
final class Worlds {

  /// A journal under construction, without hashes: a view does not read them.
  record World(List<Entry> entries) {
    World {
      entries = List.copyOf(entries);
    }

    World with(Payload payload, int recorded) {
      List<Entry> longer = new ArrayList<>(entries);
      longer.add(
          new Entry(
              entries.size() + 1L,
              Samples.noon(recorded),
              Samples.AUTHOR,
              payload,
              Hash.NONE,
              Hash.NONE));
      return new World(longer);
    }

    View asOf(AsOf asOf) {
      ViewBuilder view = new ViewBuilder(asOf);
      entries.forEach(view::accept);
      return view.build(new Head(0, Hash.NONE, Hash.NONE));
    }
  }

  /// A step that can be taken in any world in which it makes sense.
  interface Step {
    Optional<Payload> in(World world);
  }

  private static final String ROOT = "0".repeat(64);

  private Worlds() {}

  /// An item arrives: as new, or as a revision, or not at all if it is held so already.
  static Step arrives(Item item) {
    return world -> {
      Optional<Entry> latest =
          world.entries().stream()
              .filter(entry -> content(entry).filter(old -> isSame(old, item)).isPresent())
              .reduce((_, last) -> last);
      if (latest.isEmpty()) {
        return Optional.of(new Payload.Received(item));
      }
      return content(latest.get()).filter(item::equals).isPresent()
          ? Optional.empty()
          : Optional.of(new Payload.Revised(latest.get().sequence(), item));
    };
  }

  /// An act that makes sense anywhere.
  static Step act(Payload payload) {
    return _ -> Optional.of(payload);
  }

  /// The linkage is trained on all that is held.
  static Step isTrained() {
    return world ->
        world.entries().isEmpty()
            ? Optional.empty()
            : Optional.of(new Payload.Trained(Samples.training(world.entries().size(), ROOT)));
  }

  /// The last decision, training run or withdrawal is withdrawn.
  static Step undoesTheLastAct() {
    return world ->
        world.entries().stream()
            .filter(entry -> isAct(entry.kind()))
            .reduce((_, last) -> last)
            .map(act ->
                new Payload.Withdrawn(
                    new Target.OfEntry(act.sequence()), "undone", Optional.empty()));
  }

  /// Calls `visitor` with every world of up to `length` entries that extends `world`.
  static void visit(
      World world, int length, List<Step> steps, List<Integer> days, Consumer<World> visitor) {
    visitor.accept(world);
    if (world.entries().size() == length) {
      return;
    }
    for (Step step : steps) {
      for (int day : days) {
        step.in(world)
            .ifPresent(payload -> visit(world.with(payload, day), length, steps, days, visitor));
      }
    }
  }

  static Optional<Item> content(Entry entry) {
    return switch (entry.payload()) {
      case Payload.Received(Item item) -> Optional.of(item);
      case Payload.Revised(long _, Item item) -> Optional.of(item);
      case Payload.Decided _,
          Payload.Trained _,
          Payload.Withdrawn _,
          Payload.SettingsChanged _,
          Payload.Noted _ ->
          Optional.empty();
    };
  }

  static boolean isSame(Item a, Item b) {
    return Payload.kindOf(a) == Payload.kindOf(b) && ItemJson.id(a).equals(ItemJson.id(b));
  }

  private static boolean isAct(Kind kind) {
    return kind == Kind.LINK_DECISION || kind == Kind.TRAINING || kind == Kind.WITHDRAWAL;
  }
}
