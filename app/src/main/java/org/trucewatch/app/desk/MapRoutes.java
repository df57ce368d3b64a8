package org.trucewatch.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.IncidentFilter;
import org.trucewatch.app.casework.Lazy;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.places.WorldMap;

/// The map behind incidents. It does not depend on the case.
final class MapRoutes {
  private static final int MOST_DRAWN = 20;

  private final Lazy<Reply.Content> world = Lazy.of(MapRoutes::packed);
  private final Map<IncidentFilter.Box, Reply.Content> drawn =
      new LinkedHashMap<>(MOST_DRAWN, 0.75f, true);

  private MapRoutes() {}

  /// @param tiles a file of tiles, if there is one
  static List<Route> of(Optional<Path> tiles) {
    var map = new MapRoutes();
    return List.of(
        new Route(
            Route.Verb.GET,
            "/map/world.json",
            "Land, borders, disputed lines and names of countries, as TopoJSON.",
            List.of(),
            new Route.Answer.File(Reply.JSON),
            _ -> Reply.packed(map.world.get(), Reply.JSON)),
        new Route(
            Route.Verb.GET,
            "/map/near.json",
            "Borders, provinces and their names in a box, in detail, as TopoJSON.",
            List.of(
                Parameter.text("bbox", "West, south, east, north in degrees; at most 40 wide.")),
            new Route.Answer.File(Reply.JSON),
            asked -> Reply.packed(map.near(asked), Reply.JSON)),
        new Route(
            Route.Verb.WATCH,
            "/map/detail.pmtiles",
            "A part of the vector tiles that the desk was given, by the header Range.",
            List.of(),
            new Route.Answer.File(TileFile.TYPE),
            asked -> TileFile.part(tiles, asked.header("Range"))));
  }

  private Reply.Content near(Asked asked) {
    var box = IncidentFilter.Box.parse(asked.query("bbox").orElse(""), "bbox");
    boolean isNarrow =
        box.east() > box.west()
            && box.east() - box.west() <= WorldMap.WIDEST
            && box.north() - box.south() <= WorldMap.WIDEST;
    if (!isNarrow) {
      throw new Problem(
          Exit.USAGE, "bbox is wider than " + (int) WorldMap.WIDEST + " degrees. Ask for less.");
    }
    synchronized (drawn) {
      Reply.Content content = drawn.computeIfAbsent(box, MapRoutes::draw);
      var oldest = drawn.keySet().iterator();
      while (drawn.size() > MOST_DRAWN) {
        oldest.next();
        oldest.remove();
      }
      return content;
    }
  }

  private static Reply.Content draw(IncidentFilter.Box box) {
    String map =
        WorldMap.near(new Point(box.south(), box.west()), new Point(box.north(), box.east()));
    return new Reply.Content(Sending.pack(map.getBytes(StandardCharsets.UTF_8)), true);
  }

  private static Reply.Content packed() {
    try (InputStream in = WorldMap.packed()) {
      return new Reply.Content(in.readAllBytes(), true);
    } catch (IOException problem) {
      throw new UncheckedIOException("The packed map cannot be read.", problem);
    }
  }
}
