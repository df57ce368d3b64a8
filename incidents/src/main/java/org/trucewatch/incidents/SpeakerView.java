package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Stance;

/// One thing that one speaker says about an incident: one line of a symmetrical table. Pages that
/// carry the same words of the same speaker are counted, not repeated.
///
/// @param speaker the origin, with its independence group in `standing`
/// @param stance what the speaker does with the event
/// @param hedged whether every page gives it hedged
/// @param harm the numbers as stated
/// @param actors who is said to have acted and to have been hit: every pair told, most pages first
/// @param carried the pages
public record SpeakerView(
    Source speaker,
    Stance stance,
    boolean hedged,
    Harm harm,
    List<Actors> actors,
    Carried carried) {
  public SpeakerView {
    actors = List.copyOf(actors);
  }

  /// The pages that carry it.
  ///
  /// @param first the earliest page, if the case holds it
  /// @param pages how many pages
  /// @param claims the claims, earliest published first
  public record Carried(Optional<Strand.Carrier> first, int pages, List<ClaimId> claims) {
    public Carried {
      claims = List.copyOf(claims);
    }
  }
}
