package org.trucewatch.bench;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.trucewatch.bench.RoomTable.Room;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// What a room's POM and classes may do according to the table. Every rule gives one sentence per
/// violation and nothing when all is well; all take their subject as a value, so that a test can
/// hand them a planted one.
final class RoomRules {
  private static final String GROUP = "org.trucewatch";

  private RoomRules() {}

  /// A room uses only rooms above it, and every library of a row has its packages named.
  static List<String> tableViolations(RoomTable table) {
    var violations = new ArrayList<String>();
    var above = new ArrayList<String>();
    for (var room : table.rooms()) {
      for (var used : room.uses()) {
        if (!above.contains(used)) {
          violations.add(
              "ARCHITECTURE.md: %s uses %s, which does not stand above it; turn it round."
                  .formatted(room.name(), used));
        }
      }
      for (var library : room.libraries()) {
        if (!table.packagesByLibrary().containsKey(library)) {
          violations.add(
              "ARCHITECTURE.md: the package of %s (room %s) is missing from the table of libraries."
                  .formatted(library, room.name()));
        }
      }
      above.add(room.name());
    }
    return violations;
  }

  /// A POM names only the rooms and libraries of its row. Libraries for tests only are free.
  static List<String> pomViolations(Room room, String pom) {
    return dependencies(pom)
        .filter(dependency -> !isAllowed(dependency, room))
        .map(dependency ->
            "%s/pom.xml: %s is not in its row of ARCHITECTURE.md; do without, or argue for it."
                .formatted(room.name(), dependency.coordinate()))
        .toList();
  }

  /// A class uses only its own room, the rooms and libraries of the row, and the JDK.
  static List<String> useViolations(RoomTable table, String root, JavaClasses classes) {
    var violations = new ArrayList<String>();
    for (var type : classes) {
      var room = roomOf(table, root, type);
      var allowed =
          Stream.of(
                  Stream.of("java", "javax", "org.jspecify.annotations", root + "." + room.name()),
                  room.uses().stream().map(used -> root + "." + used),
                  table.packagesOf(room).stream())
              .flatMap(names -> names)
              .toList();
      usedTypes(type)
          .filter(used -> allowed.stream().noneMatch(name -> isIn(used.getPackageName(), name)))
          .map(used ->
              "%s uses %s, which is not in the row of %s in ARCHITECTURE.md."
                  .formatted(type.getName(), used.getName(), room.name()))
          .forEach(violations::add);
    }
    return violations;
  }

  /// From outside a room only its doors and values are used, and only they are public in its own
  /// package. Packages of steps lie one level down at most, and no packages depend on each other.
  static List<String> shapeViolations(RoomTable table, String root, JavaClasses classes) {
    var violations = new ArrayList<String>();
    for (var type : classes) {
      var room = roomOf(table, root, type);
      var depth = depth(type, root);
      if (depth == 0 && isPublic(type) && !isDoorOrValue(room, type)) {
        violations.add(
            "%s is public but no door of %s; hide it, or name it as a door in ARCHITECTURE.md."
                .formatted(type.getName(), room.name()));
      }
      if (depth > 1) {
        violations.add(
            "%s lies more than one package below its room; move it up.".formatted(type.getName()));
      }
      usedTypes(type)
          .filter(used -> isIn(used.getPackageName(), root))
          .filter(used -> !roomOf(table, root, used).equals(room))
          .filter(used -> !isDoorOrValue(roomOf(table, root, used), used))
          .map(used ->
              "%s uses %s, which is neither door nor value of its room."
                  .formatted(type.getName(), used.getName()))
          .forEach(violations::add);
    }
    var cycles = slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    violations.addAll(cycles.evaluate(classes).getFailureReport().getDetails());
    return violations;
  }

  private record PomDependency(String group, String artifact, String scope) {
    String coordinate() {
      return group + ":" + artifact;
    }
  }

  private static boolean isAllowed(PomDependency dependency, Room room) {
    return dependency.group().equals(GROUP)
        ? room.uses().contains(dependency.artifact())
        : dependency.scope().equals("test") || room.libraries().contains(dependency.coordinate());
  }

  private static Stream<PomDependency> dependencies(String pom) {
    return children(documentElement(pom), "dependencies")
        .flatMap(list -> children(list, "dependency"))
        .map(one ->
            new PomDependency(text(one, "groupId"), text(one, "artifactId"), text(one, "scope")));
  }

  private static Element documentElement(String xml) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
    } catch (Exception e) {
      throw new IllegalArgumentException("The POM is no well-formed XML.", e);
    }
  }

  private static Stream<Element> children(Element parent, String name) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> element.getTagName().equals(name));
  }

  private static String text(Element parent, String name) {
    return children(parent, name).map(e -> e.getTextContent().strip()).findFirst().orElse("");
  }

  private static Room roomOf(RoomTable table, String root, JavaClass type) {
    var name = type.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", "");
    return table
        .find(name)
        .orElseThrow(
            () -> new IllegalStateException(type.getName() + " is in no room of ARCHITECTURE.md."));
  }

  private static Stream<JavaClass> usedTypes(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(used -> !used.isPrimitive())
        .distinct();
  }

  private static boolean isIn(String packageName, String prefix) {
    return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
  }

  /// How many packages below its room's own a type lies.
  private static long depth(JavaClass type, String root) {
    var below = type.getPackageName().substring(root.length() + 1);
    return below.chars().filter(c -> c == '.').count();
  }

  private static boolean isPublic(JavaClass type) {
    return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isDoorOrValue(Room room, JavaClass type) {
    return room.anyDoor()
        || room.doors().contains(type.getSimpleName())
        || type.isRecord()
        || type.isEnum()
        || type.isInterface()
        || type.isAssignableTo(Throwable.class)
        || type.getEnclosingClass().filter(outer -> isDoorOrValue(room, outer)).isPresent();
  }
}
