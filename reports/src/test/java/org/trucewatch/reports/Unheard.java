package org.trucewatch.reports;

import org.trucewatch.claims.Item;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Sink;

/// A sink that drops everything.
public final class Unheard implements Sink {
  @Override
  public void item(Item item) {}

  @Override
  public void flaw(Flaw flaw) {}
}
