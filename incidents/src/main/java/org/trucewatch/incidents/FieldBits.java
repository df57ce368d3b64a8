package org.trucewatch.incidents;

/// How one field speaks for or against two claims being about the same event.
///
/// @param field what was compared
/// @param level how the two compare, in plain words: "same town", "next day"
/// @param bits log2 of how much more often this level is seen in pairs about one event than in
///   pairs that are not; positive speaks for, negative against, 0 says nothing
public record FieldBits(Field field, String level, double bits) {}
