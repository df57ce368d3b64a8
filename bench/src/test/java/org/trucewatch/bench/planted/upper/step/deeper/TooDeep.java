package org.trucewatch.bench.planted.upper.step.deeper;

/// Two packages below its room.
record TooDeep() {}
