package org.trucewatch.reports.mapped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.trucewatch.reports.mapped.Mistake.Spot;

/// A page of YAML 1.2 as texts, lists and named values with their places, and the mistakes met on
/// the way. Nothing is made from it but texts.
final class YamlPage {
  private static final int MAX_CHARS = 1 << 20;
  private static final Spot START = new Spot(1, 1);

  private final String file;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  YamlPage(String file) {
    this.file = file;
  }

  /// The named values at the top; none, with a mistake, if the text is not YAML.
  Map<String, Entry> read(String text) {
    var settings = LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_CHARS).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent() && text.codePoints().count() <= MAX_CHARS) {
        return entries(root.get(), "a mapping file");
      }
      mistake(START, "The mapping file is empty.", "Let `trucewatch map` write a first one.");
    } catch (MarkedYamlEngineException e) {
      Spot spot =
          e.getProblemMark()
              .map(mark -> new Spot(mark.getLine() + 1, mark.getColumn() + 1))
              .orElse(START);
      mistake(
          spot,
          "This is not YAML: " + e.getProblem() + ".",
          "Look at the indentation, and put texts with : or # into quotation marks.");
    } catch (YamlEngineException | StackOverflowError e) {
      mistake(START, "This is not YAML that can be read.", "Look for what is nested or too long.");
    }
    return Map.of();
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  void mistake(Spot spot, String what, String remedy) {
    mistakes.add(new Mistake(file, spot, what, remedy));
  }

  /// A named value.
  record Entry(String name, Spot at, Node value) {}

  Map<String, Entry> entries(Node node, String what) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping) || !isNew(node)) {
      mistake(spot(node), "Here " + what + " has no names with values.", "Write name: value.");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Spot at = spot(tuple.getKeyNode());
      String name = scalar(tuple.getKeyNode()).orElse("");
      if (entries.putIfAbsent(name, new Entry(name, at, tuple.getValueNode())) != null) {
        mistake(at, "\"" + name + "\" stands here twice.", "Keep one of the two.");
      }
    }
    return entries;
  }

  /// Names that are not among those known are mistakes.
  void requireKnown(Map<String, Entry> entries, Collection<String> known) {
    for (Entry entry : entries.values()) {
      if (!known.contains(entry.name())) {
        mistake(
            entry.at(),
            "\"" + entry.name() + "\" is not known here.",
            Nearest.suggestion(
                entry.name(), known, "What can stand here: " + String.join(", ", known) + "."));
      }
    }
  }

  /// The text of a value; empty, with a mistake, if it is a list or the like.
  Optional<String> text(Entry entry) {
    Optional<String> text = scalar(entry.value());
    if (text.isEmpty()) {
      mistake(
          spot(entry.value()),
          "\"" + entry.name() + "\" wants one text.",
          "Write " + entry.name() + ": text.");
    }
    return text;
  }

  /// The texts of a list; one text is a list of one.
  List<String> texts(Entry entry) {
    var one = scalar(entry.value());
    if (one.isPresent()) {
      return List.of(one.get());
    }
    var texts = new ArrayList<String>();
    for (Node node : elements(entry)) {
      var text = scalar(node);
      if (text.isPresent()) {
        texts.add(text.get());
      } else {
        mistake(spot(node), "\"" + entry.name() + "\" wants texts.", "Write [one, two].");
      }
    }
    return texts;
  }

  List<Node> elements(Entry entry) {
    if (entry.value() instanceof SequenceNode list && isNew(list)) {
      return list.getValue();
    }
    mistake(spot(entry.value()), "\"" + entry.name() + "\" wants a list.", "Write [one, two].");
    return List.of();
  }

  static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  static Spot spot(Node node) {
    return node.getStartMark()
        .map(mark -> new Spot(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(START);
  }

  /// Whether a node is met for the first time: a page that repeats itself by reference could be
  /// without end.
  private boolean isNew(Node node) {
    if (seen.add(node)) {
      return true;
    }
    mistake(spot(node), "References (*name) are not read here.", "Write it out.");
    return false;
  }
}
