package org.trucewatch.claims;

/// A point on the WGS 84 ellipsoid.
///
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record Point(double latitude, double longitude) {
  /// Mean radius of the Earth in kilometres (IUGG).
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public Point {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("A latitude lies between -90 and 90, not " + latitude);
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("A longitude lies between -180 and 180, not " + longitude);
    }
  }

  /// Great-circle distance in kilometres (haversine on a sphere; within 0.6 % of the ellipsoid).
  /// Uses {@link StrictMath}, so that every machine computes the same bits.
  public double distanceKm(Point other) {
    double dLat = StrictMath.toRadians(other.latitude - latitude);
    double dLon = StrictMath.toRadians(other.longitude - longitude);
    double sinLat = StrictMath.sin(dLat / 2);
    double sinLon = StrictMath.sin(dLon / 2);
    double cosines =
        StrictMath.cos(StrictMath.toRadians(latitude))
            * StrictMath.cos(StrictMath.toRadians(other.latitude));
    double h = sinLat * sinLat + cosines * sinLon * sinLon;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
  }
}
