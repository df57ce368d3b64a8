package org.trucewatch.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tables of ARCHITECTURE.md: the rooms in their order, and the packages of each library.
record RoomTable(List<Room> rooms, Map<String, Set<String>> packagesByLibrary) {
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final int ROOM_COLUMNS = 7;
  private static final int LIBRARY_COLUMNS = 2;

  RoomTable {
    rooms = List.copyOf(rooms);
    packagesByLibrary = Map.copyOf(packagesByLibrary);
  }

  /// One row. `anyDoor` lifts the rule on public types, for a room whose tools ask for public ones.
  record Room(
      String name,
      Set<String> uses,
      Set<String> libraries,
      Set<String> doors,
      boolean anyDoor,
      boolean pure) {}

  static RoomTable parse(String markdown) {
    var rooms =
        rowsBelow(markdown, "| room |")
            .filter(cells -> cells.size() == ROOM_COLUMNS)
            .map(RoomTable::room)
            .toList();
    var packages = new LinkedHashMap<String, Set<String>>();
    rowsBelow(markdown, "| library |")
        .filter(cells -> cells.size() == LIBRARY_COLUMNS)
        .forEach(
            cells -> packages.put(quoted(cells.get(0)).iterator().next(), quoted(cells.get(1))));
    return new RoomTable(rooms, packages);
  }

  Optional<Room> find(String name) {
    return rooms.stream().filter(room -> room.name().equals(name)).findFirst();
  }

  /// The packages of the libraries in a room's row.
  List<String> packagesOf(Room room) {
    return room.libraries().stream()
        .flatMap(library -> packagesByLibrary.getOrDefault(library, Set.of()).stream())
        .toList();
  }

  private static Room room(List<String> cells) {
    return new Room(
        quoted(cells.get(0)).iterator().next(),
        quoted(cells.get(3)),
        quoted(cells.get(4)),
        quoted(cells.get(5)),
        cells.get(5).equals("any"),
        cells.get(6).equals("yes"));
  }

  private static Stream<List<String>> rowsBelow(String markdown, String header) {
    return markdown
        .lines()
        .dropWhile(line -> !line.startsWith(header))
        .skip(2) // the header and the rule under it
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(1, line.lastIndexOf('|')))
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
  }

  private static Set<String> quoted(String cell) {
    var words = new TreeSet<String>();
    QUOTED.matcher(cell).results().forEach(match -> words.add(match.group(1)));
    return words;
  }
}
