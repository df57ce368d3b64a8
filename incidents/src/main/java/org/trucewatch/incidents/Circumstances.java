package org.trucewatch.incidents;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.codebook.ActorId;

/// When, where and what kind of event, resolved with the dissent beside it.
///
/// @param when the time
/// @param where the place
/// @param types every kind of event that is told, best backed first
/// @param who who is said to have acted
public record Circumstances(Time when, Place where, List<Type> types, Who who) {
  public Circumstances {
    types = List.copyOf(types);
  }

  /// When, by rule `time/1`: of the claims with the finest precision, those whose days touch form
  /// groups; the group with most independent groups of speakers behind it (then most origins, then
  /// most claims, then the earliest) gives the interval from its first to its last day.
  ///
  /// @param happened the interval
  /// @param backing who says so
  /// @param dissent intervals told that share no day with it, best backed first
  public record Time(When happened, Backing backing, List<OtherTime> dissent) {
    public Time {
      dissent = List.copyOf(dissent);
    }
  }

  /// Where, by rule `place/1`: first the province (or, where none is named, the country) with most
  /// independent groups of speakers behind it, then within it the finest precision, and of places
  /// equally fine the best backed. Spellings of one point or one province are one place.
  ///
  /// @param place the place, in the spelling that most claims use
  /// @param backing who says so: all claims that place it in the same province
  /// @param dissent other provinces or countries told, best backed first
  public record Place(Where place, Backing backing, List<OtherPlace> dissent) {
    public Place {
      dissent = List.copyOf(dissent);
    }
  }

  /// Who acted, by rule `who/1`: names that the codebook in force knows as one actor's agree, and
  /// so do names that share a word as long as one of them is not known; a claim that nobody acted
  /// disagrees with every name. Denials are left out.
  ///
  /// @param actors the actors that are named and that the codebook knows
  /// @param differs whether two tell of different ones
  public record Who(SortedSet<ActorId> actors, boolean differs) {
    public Who {
      actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
    }
  }

  /// A time that some speaker gives and that disagrees.
  ///
  /// @param happened the interval
  /// @param backing who says so
  public record OtherTime(When happened, Backing backing) {}

  /// A place that some speaker gives and that disagrees.
  ///
  /// @param place the place
  /// @param backing who says so
  public record OtherPlace(Where place, Backing backing) {}

  /// A kind of event that some speaker tells.
  ///
  /// @param type the kind
  /// @param eventClass its class by the codebook in force
  /// @param backing who says so
  public record Type(EventType type, EventClass eventClass, Backing backing) {}
}
