package org.trucewatch.bench.planted.upper;

/// No mistake: a public class that the table names as a door.
public final class Door {
  private Door() {}
}
