package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.codebook.InForce;

/// What the types of the claims mean by the codebooks in force, by the number of the type: its
/// class, and the kinds of events that it may mean. A recorder whose scheme has eight types and one
/// whose scheme has twenty-four can then be compared: they agree if they may mean one kind.
final class Kinds {
  /// A type of more kinds than this is a whole class, and says nothing of which kinds are akin.
  private static final int FEW_KINDS = 4;

  /// So many types are compared once and for all; more would make too large a table.
  private static final int MOST_TABLED = 500;

  /// The answers for the types known at the beginning, of two numbers below `tabled`.
  private final List<Optional<Level>> levels = new ArrayList<>();

  private int tabled;
  private final List<EventClass> classes = new ArrayList<>();
  private final List<BitSet> kinds = new ArrayList<>();
  private final List<BitSet> siblings = new ArrayList<>();
  private final List<int[]> coarser = new ArrayList<>();
  private final List<BitSet> trained = new ArrayList<>();
  private final Numbering<EventType> known = new Numbering<>();
  private final InForce codebooks;

  /// Takes the types of the claims.
  ///
  /// @param trained the types that tell which kinds are akin: those of the case that was trained on
  Kinds(List<EventType> types, Collection<EventType> trained, InForce codebooks) {
    this.codebooks = codebooks;
    trained.forEach(type -> this.trained.add(kindsOf(type)));
    types.forEach(this::know);
    for (int type = 0; type < types.size(); type++) {
      coarser.add(coarserThan(type));
    }
    if (types.size() <= MOST_TABLED) {
      for (int pair = 0; pair < types.size() * types.size(); pair++) {
        levels.add(compare(pair / types.size(), pair % types.size()));
      }
      tabled = types.size();
    }
  }

  private BitSet kindsOf(EventType type) {
    BitSet may = new BitSet();
    codebooks.kinds(type).forEach(kind -> may.set(known.of(kind)));
    return may;
  }

  /// Takes one more type, the next number.
  void add(EventType type) {
    know(type);
    coarser.add(coarserThan(kinds.size() - 1));
  }

  private void know(EventType type) {
    classes.add(codebooks.eventClass(type));
    BitSet may = kindsOf(type);
    kinds.add(may);
    siblings.add(siblingsOf(may));
  }

  /// All kinds that some type trained on, of a few kinds, holds together with one of these.
  private BitSet siblingsOf(BitSet kinds) {
    BitSet found = new BitSet();
    for (BitSet other : trained) {
      if (other.cardinality() <= FEW_KINDS && other.intersects(kinds)) {
        found.or(other);
      }
    }
    return found;
  }

  private int[] coarserThan(int type) {
    Ints found = new Ints();
    BitSet fine = kinds.get(type);
    for (int other = 0; other < kinds.size() && !fine.isEmpty(); other++) {
      BitSet rest = (BitSet) fine.clone();
      rest.andNot(kinds.get(other));
      if (rest.isEmpty() && kinds.get(other).cardinality() > fine.cardinality()) {
        found.add(other);
      }
    }
    return found.toArray();
  }

  int size() {
    return kinds.size();
  }

  EventClass eventClass(int type) {
    return classes.get(type);
  }

  /// The types of coarser schemes that hold all that this type may mean.
  int[] coarser(int type) {
    return coarser.get(type);
  }

  /// Whether two types may mean one kind of event, or one of them says nothing of the kind.
  boolean compatible(int a, int b) {
    EventClass one = classes.get(a);
    EventClass two = classes.get(b);
    return one == two || one == EventClass.OTHER || two == EventClass.OTHER;
  }

  boolean mayBeOne(int a, int b) {
    return a == b || kinds.get(a).intersects(kinds.get(b));
  }

  /// How two types compare; empty where one of them says nothing of the kind.
  Optional<Level> level(int a, int b) {
    return (a < tabled && b < tabled) ? levels.get(a * tabled + b) : compare(a, b);
  }

  private Optional<Level> compare(int a, int b) {
    int most = Math.max(kinds.get(a).cardinality(), kinds.get(b).cardinality());
    Optional<Likeness> likeness = likeness(a, b);
    return likeness.map(how -> (most <= 1 ? ONE : most == 2 ? TWO : SEVERAL).get(how.ordinal()));
  }

  private static final List<Level> ONE =
      List.of(
          Level.TYPE_SAME, Level.TYPE_SIBLING, Level.TYPE_CLASS, Level.TYPE_AKIN, Level.TYPE_OTHER);
  private static final List<Level> TWO =
      List.of(
          Level.PAIR_MEET, Level.PAIR_SIBLING, Level.PAIR_CLASS, Level.PAIR_AKIN, Level.PAIR_OTHER);
  private static final List<Level> SEVERAL =
      List.of(
          Level.KINDS_MEET,
          Level.KINDS_SIBLING,
          Level.KINDS_CLASS,
          Level.KINDS_AKIN,
          Level.KINDS_OTHER);

  /// How alike two types are, from one kind to another kind.
  private enum Likeness {
    MEET,
    SIBLING,
    CLASS,
    AKIN,
    OTHER
  }

  private Optional<Likeness> likeness(int a, int b) {
    if (mayBeOne(a, b)) {
      return Optional.of(Likeness.MEET);
    }
    if (siblings.get(a).intersects(kinds.get(b))) {
      return Optional.of(Likeness.SIBLING);
    }
    EventClass one = classes.get(a);
    EventClass two = classes.get(b);
    if (one == EventClass.OTHER || two == EventClass.OTHER) {
      return Optional.empty();
    }
    if (one == two) {
      return Optional.of(Likeness.CLASS);
    }
    return Optional.of(akin(one, two) ? Likeness.AKIN : Likeness.OTHER);
  }

  /// Kinds that reports of one event mix up: a blast may be a strike, a shell or a bomb; fire
  /// across a line is told as shelling or as a clash, and as coming from the air or the ground.
  private static boolean akin(EventClass a, EventClass b) {
    EnumSet<EventClass> both = EnumSet.of(a, b);
    return both.contains(EventClass.EXPLOSION)
        || (both.contains(EventClass.SHELLING) && !both.contains(EventClass.BOMBING))
        || both.equals(EnumSet.of(EventClass.GROUND, EventClass.BOMBING));
  }
}
