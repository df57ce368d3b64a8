package org.trucewatch.app.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Point;
import org.trucewatch.incidents.Incident;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Picture;

/// An incident as a feature of GeoJSON, with the columns of the listing as properties.
final class OgcFeature {
  private OgcFeature() {}

  static Map<String, Object> of(Picture picture, Incident incident) {
    Listing.Row row =
        IncidentListing.row(new IncidentListing.Entry(incident, picture.resolve(incident)));
    List<Listing.Column> columns = IncidentListing.listColumns();
    var properties = new LinkedHashMap<String, Object>();
    for (int i = 0; i < columns.size(); i++) {
      put(properties, columns.get(i).name(), row.cells().get(i));
    }
    var feature = new LinkedHashMap<String, Object>();
    feature.put("type", "Feature");
    feature.put("id", incident.id().toString());
    feature.put("geometry", row.point().map(OgcFeature::geometry));
    feature.put("properties", properties);
    return feature;
  }

  private static Map<String, Object> geometry(Point point) {
    return Map.of(
        "type", "Point", "coordinates", Arrays.asList(point.longitude(), point.latitude()));
  }

  /// A list becomes one text, since map programs want columns of one kind.
  private static void put(Map<String, Object> properties, String name, Cell cell) {
    switch (cell) {
      case Cell.Words(String text) -> properties.put(name, text);
      case Cell.Marked(String text, var _) -> properties.put(name, text);
      case Cell.Whole(long value) -> properties.put(name, value);
      case Cell.Decimal(double value) -> properties.put(name, value);
      case Cell.YesNo(boolean value) -> properties.put(name, value);
      case Cell.Many(List<String> values) -> properties.put(name, String.join("; ", values));
      case Cell.Absent() -> properties.put(name, Optional.empty());
    }
  }
}
