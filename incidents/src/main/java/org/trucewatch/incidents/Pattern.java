package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.List;

/// How two claims compare in all fields, packed into one number: seven bits for each field's level,
/// zero where the field says nothing, and the family that brought the two together above them.
final class Pattern {
  private static final int BITS = 7;
  private static final int MASK = (1 << BITS) - 1;
  static final int FIELDS = Field.values().length;
  private static final List<Family> FAMILIES = List.of(Family.values());

  private Pattern() {}

  static long of(Family family) {
    return (long) family.ordinal() << (BITS * FIELDS);
  }

  static long with(long pattern, Level level) {
    return without(pattern, level.field())
        | (long) (level.ordinal() + 1) << (BITS * level.field().ordinal());
  }

  static long without(long pattern, Field field) {
    return pattern & ~((long) MASK << (BITS * field.ordinal()));
  }

  static Family family(long pattern) {
    return FAMILIES.get((int) (pattern >>> (BITS * FIELDS)));
  }

  /// The levels, in the order of the fields.
  static List<Level> levels(long pattern) {
    List<Level> levels = new ArrayList<>(FIELDS);
    for (int field = 0; field < FIELDS; field++) {
      int number = number(pattern, field);
      if (number > 0) {
        levels.add(Level.ALL.get(number - 1));
      }
    }
    return levels;
  }

  /// The number of a field's level, from 1; 0 where the field says nothing.
  static int number(long pattern, int field) {
    return (int) (pattern >>> (BITS * field)) & MASK;
  }
}
