package org.trucewatch.bench.planted.lower;

/// A value of the lower room.
public record Below() {}
