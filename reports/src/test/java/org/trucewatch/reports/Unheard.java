package org.trucewatch.reports;

import org.trucewatch.claims.Item;

/// A sink that drops everything.
final class Unheard implements Sink {
  @Override
  public void item(Item item) {}

  @Override
  public void flaw(Flaw flaw) {}
}
