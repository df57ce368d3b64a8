package org.trucewatch.bench.peer;

import java.util.Collection;
import java.util.List;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;

/// What Duke is told. Duke's own configuration begins with a Lucene index, which is not used and
/// not there.
final class DukeSetup implements Configuration {
  private final List<Property> properties = DukeComparisons.properties();
  private double threshold;
  private Database database;

  DukeSetup(double threshold) {
    this.threshold = threshold;
    var blocks = new InMemoryBlockingDatabase();
    blocks.setKeyFunctions(DukeRecords.keys());
    blocks.setConfiguration(this);
    database = blocks;
  }

  @Override
  public Collection<DataSource> getDataSources() {
    return List.of();
  }

  @Override
  public Collection<DataSource> getDataSources(int group) {
    return List.of();
  }

  @Override
  public Database getDatabase(boolean overwrite) {
    return database;
  }

  @Override
  public void setDatabase(Database other) {
    database = other;
  }

  @Override
  public double getThreshold() {
    return threshold;
  }

  @Override
  public void setThreshold(double other) {
    threshold = other;
  }

  /// No class of perhaps.
  @Override
  public double getMaybeThreshold() {
    return 0;
  }

  @Override
  public boolean isDeduplicationMode() {
    return true;
  }

  @Override
  public List<Property> getProperties() {
    return properties;
  }

  @Override
  public Collection<Property> getIdentityProperties() {
    return properties.stream().filter(Property::isIdProperty).toList();
  }

  @Override
  public Property getPropertyByName(String name) {
    return properties.stream()
        .filter(property -> property.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Duke has no property " + name + "."));
  }

  @Override
  public Collection<Property> getLookupProperties() {
    return List.of();
  }

  @Override
  public void validate() {}

  @Override
  public Configuration copy() {
    return new DukeSetup(threshold);
  }
}
