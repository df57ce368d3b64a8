package org.trucewatch.bench;

/// The entry point of the bench jar.
public final class Bench {
  private Bench() {}

  /// Runs the named suites and prints their figures.
  public static void main(String[] arguments) {
    System.out.println("trucewatch-bench 0.1.0");
  }
}
