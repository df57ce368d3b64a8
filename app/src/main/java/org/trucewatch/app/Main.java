package org.trucewatch.app;

/// The command line's entry point.
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.out.println("trucewatch 0.1.0");
  }
}
