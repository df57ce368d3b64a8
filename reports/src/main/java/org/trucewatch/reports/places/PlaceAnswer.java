package org.trucewatch.reports.places;

import java.util.List;

/// What a gazetteer says about a place as written.
public sealed interface PlaceAnswer {
  /// What was considered, best first. For a place made of several, those of its parts.
  List<Candidate> candidates();

  /// One region is meant.
  ///
  /// @param region the region
  /// @param why how it was found, as a sentence
  /// @param candidates what was considered
  record Resolved(Region region, String why, List<Candidate> candidates) implements PlaceAnswer {
    public Resolved {
      candidates = List.copyOf(candidates);
    }
  }

  /// Several places fit about equally well, and nothing decides between them.
  ///
  /// @param why what would decide it, as a sentence
  /// @param candidates the places
  record Ambiguous(String why, List<Candidate> candidates) implements PlaceAnswer {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// No place fits well enough.
  ///
  /// @param why as a sentence
  /// @param candidates weak candidates, if there are any
  record Unresolved(String why, List<Candidate> candidates) implements PlaceAnswer {
    public Unresolved {
      candidates = List.copyOf(candidates);
    }
  }
}
