package org.trucewatch.bench.planted.upper;

/// Public, but neither door nor value.
public final class PublicWithoutBeingADoor {
  private PublicWithoutBeingADoor() {}
}
