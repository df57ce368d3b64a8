package org.trucewatch.claims.codebook;

import java.util.List;

/// What a codebook lists, by its kind.
public sealed interface Contents {
  /// Kinds of events.
  record Types(List<EventKind> kinds) implements Contents {
    public Types {
      kinds = List.copyOf(kinds);
    }
  }

  /// Words for kinds of events.
  record Words(List<EventWord> words) implements Contents {
    public Words {
      words = List.copyOf(words);
    }
  }

  /// Weapons and other means.
  record Weapons(List<Means.Mean> means) implements Contents {
    public Weapons {
      means = List.copyOf(means);
    }
  }

  /// Terms of ours beside those of another scheme.
  record Terms(Crosswalk crosswalk) implements Contents {}

  /// Actors.
  record Actors(List<KnownActor> actors) implements Contents {
    public Actors {
      actors = List.copyOf(actors);
    }
  }

  /// Names of actors.
  record Names(List<ActorName> names) implements Contents {
    public Names {
      names = List.copyOf(names);
    }
  }

  /// How many rows there are.
  default int size() {
    return switch (this) {
      case Types(List<EventKind> kinds) -> kinds.size();
      case Words(List<EventWord> words) -> words.size();
      case Weapons(List<Means.Mean> means) -> means.size();
      case Terms(Crosswalk crosswalk) -> crosswalk.rows().size();
      case Actors(List<KnownActor> actors) -> actors.size();
      case Names(List<ActorName> names) -> names.size();
    };
  }
}
