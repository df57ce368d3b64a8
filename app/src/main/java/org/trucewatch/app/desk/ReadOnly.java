package org.trucewatch.app.desk;

/// Something was to be written at a desk where nothing can be.
final class ReadOnly extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReadOnly() {
    super("This desk is read only.");
  }
}
