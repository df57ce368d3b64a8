package org.trucewatch.reports.mapped;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.mapped.Mapping.FieldRule;
import org.trucewatch.reports.mapped.Mapping.Rows;
import org.trucewatch.reports.mapped.Mapping.Rules;
import org.trucewatch.reports.mapped.Mistake.Spot;
import org.trucewatch.reports.mapped.YamlPage.Entry;
import org.trucewatch.reports.names.Countries;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.ReadSettings.DateOrder;

/// From the text of a mapping file to a {@link Mapping}, or to all mistakes in it.
public final class MappingParser {
  private static final List<String> TOP =
      List.of(
          "mapping",
          "rows",
          "sheet",
          "source",
          "missing",
          "numbers",
          "dates",
          "fields",
          "examples");
  private static final List<String> SOURCE =
      List.of("id", "name", "country", "kind", "affiliation", "group", "reliability", "host");
  private static final List<String> RULE =
      List.of("column", "columns", "values", "codebook", "constant", "default", "separator");

  private final String file;
  private final YamlPage page;

  private MappingParser(String file) {
    this.file = file;
    this.page = new YamlPage(file);
  }

  /// What comes of a mapping file.
  public sealed interface Parsed {
    /// It can be used.
    record Usable(Mapping mapping) implements Parsed {}

    /// It has mistakes; these are all of them, in the order of the file.
    record Mistaken(List<Mistake> mistakes) implements Parsed {
      public Mistaken {
        mistakes =
            mistakes.stream()
                .sorted(
                    Comparator.comparingInt((Mistake mistake) -> mistake.spot().line())
                        .thenComparingInt(mistake -> mistake.spot().column()))
                .toList();
      }
    }
  }

  /// Parses a mapping file and tries the examples in it.
  ///
  /// @param file its name, for messages
  /// @param text its content
  public static Parsed parse(String file, String text) {
    return new MappingParser(file).parse(text);
  }

  private Parsed parse(String text) {
    Map<String, Entry> top = page.read(text);
    if (!page.mistakes().isEmpty()) {
      return new Parsed.Mistaken(page.mistakes());
    }
    page.requireKnown(top, TOP);
    version(top);
    Rows rows = rows(top);
    Source source = source(top);
    Rules rules = rules(top);
    var fields = fields(top, rows);
    var mapping = new Mapping(file, rows, source, rules, fields, text);
    MappingChecks.check(mapping, page);
    if (page.mistakes().isEmpty()) {
      find(top, "examples").ifPresent(entry -> Examples.check(mapping, entry, page));
    }
    return page.mistakes().isEmpty()
        ? new Parsed.Usable(mapping)
        : new Parsed.Mistaken(page.mistakes());
  }

  private void version(Map<String, Entry> top) {
    var version = find(top, "mapping").flatMap(page::text);
    if (!version.orElse("").equals("1")) {
      page.mistake(
          find(top, "mapping").map(Entry::at).orElse(new Spot(1, 1)),
          "A mapping file begins with the version of its form.",
          "Write mapping: 1.");
    }
  }

  private Rows rows(Map<String, Entry> top) {
    List<String> known = Arrays.stream(Rows.values()).map(Rows::word).toList();
    var entry = find(top, "rows");
    if (entry.isEmpty()) {
      page.mistake(
          new Spot(1, 1),
          "The file does not say what one row means.",
          "Write rows: event, sum, report or statement.");
      return Rows.EVENT;
    }
    return word(entry.get(), Rows::find, known).orElse(Rows.EVENT);
  }

  private Source source(Map<String, Entry> top) {
    var entry = find(top, "source");
    Map<String, Entry> parts =
        entry.isPresent() ? page.entries(entry.get().value(), "source") : Map.of();
    page.requireKnown(parts, SOURCE);
    String id = text(parts, "id");
    if (!Cells.whyNotAnId(id).isEmpty()) {
      page.mistake(
          entry.map(Entry::at).orElse(new Spot(1, 1)),
          "The file does not say who publishes the rows.",
          "Write source: with an id, such as my-list, and a name.");
      id = "?";
    }
    String name = text(parts, "name");
    var country =
        find(parts, "country").flatMap(it -> word(it, Countries::find, List.of("AF", "PK", "XX")));
    List<String> kinds = Arrays.stream(SourceKind.values()).map(SourceKind::word).toList();
    var kind = find(parts, "kind").flatMap(it -> word(it, SourceKind::find, kinds));
    List<String> grades = Arrays.stream(Reliability.values()).map(Reliability::name).toList();
    var grade =
        find(parts, "reliability")
            .flatMap(it ->
                word(
                    it,
                    wanted ->
                        Arrays.stream(Reliability.values())
                            .filter(one -> one.name().equals(wanted))
                            .findFirst(),
                    grades));
    String group = text(parts, "group");
    var standing =
        new Standing(
            text(parts, "affiliation"),
            group.isEmpty() ? Standing.UNKNOWN_GROUP : group,
            grade.orElse(Reliability.F));
    return new Source(
        new SourceId(id),
        name.isEmpty() ? id : name,
        country.orElse(Country.UNKNOWN),
        kind.orElse(SourceKind.OTHER),
        standing,
        text(parts, "host"));
  }

  private Rules rules(Map<String, Entry> top) {
    Set<String> missing = new HashSet<>(Rules.USUAL_MISSING);
    find(top, "missing")
        .ifPresent(
            entry -> page.texts(entry).forEach(word -> missing.add(word.toLowerCase(Locale.ROOT))));
    Map<String, Entry> numbers = parts(top, "numbers", List.of("thousands", "decimal"));
    String thousands = text(numbers, "thousands");
    String decimal = text(numbers, "decimal");
    if (decimal.length() > 1 || thousands.length() > 1 || thousands.equals(point(decimal))) {
      page.mistake(
          find(top, "numbers").map(Entry::at).orElse(new Spot(1, 1)),
          "Thousands and decimals want one sign each, and not the same.",
          "Write numbers: {thousands: \",\", decimal: \".\"}.");
    }
    Map<String, Entry> dates = parts(top, "dates", List.of("order", "formats"));
    var order =
        find(dates, "order")
            .flatMap(it -> word(it, MappingParser::order, List.of("day-first", "month-first")));
    return new Rules(
        find(top, "sheet").flatMap(page::text),
        missing,
        thousands,
        point(decimal).charAt(0),
        order,
        formats(dates));
  }

  private static String point(String decimal) {
    return decimal.isEmpty() ? "." : decimal;
  }

  private List<String> formats(Map<String, Entry> dates) {
    var formats = new ArrayList<String>();
    find(dates, "formats")
        .ifPresent(entry -> {
          for (String format : page.texts(entry)) {
            if (DateText.isForm(format)) {
              formats.add(format);
            } else {
              page.mistake(
                  entry.at(),
                  "\"" + format + "\" is no form of a date.",
                  "Use d, M, MMM, yy, yyyy and signs between them, such as d.M.yyyy.");
            }
          }
        });
    return formats;
  }

  private static Optional<DateOrder> order(String word) {
    return switch (word) {
      case "day-first" -> Optional.of(DateOrder.DAY_MONTH_YEAR);
      case "month-first" -> Optional.of(DateOrder.MONTH_DAY_YEAR);
      default -> Optional.empty();
    };
  }

  private Map<Field, FieldRule> fields(Map<String, Entry> top, Rows rows) {
    var fields = new EnumMap<Field, FieldRule>(Field.class);
    var entry = find(top, "fields");
    if (entry.isEmpty()) {
      page.mistake(
          new Spot(1, 1),
          "The file does not say which column holds what.",
          "Write fields: with lines such as date: Name of column.");
      return fields;
    }
    var known = Arrays.stream(Field.values()).filter(it -> it.isOf(rows)).map(Field::word).toList();
    Map<String, Entry> parts = page.entries(entry.get().value(), "fields");
    page.requireKnown(parts, known);
    for (Entry part : parts.values()) {
      Field.find(part.name())
          .filter(field -> field.isOf(rows))
          .ifPresent(field -> rule(part).ifPresent(rule -> fields.put(field, rule)));
    }
    return fields;
  }

  private Optional<FieldRule> rule(Entry entry) {
    if (!(entry.value() instanceof org.snakeyaml.engine.v2.nodes.MappingNode)) {
      List<String> columns = page.texts(entry).stream().map(Columns::plain).toList();
      var none = Optional.<String>empty();
      return Optional.of(new FieldRule(columns, Map.of(), none, none, none, entry.at()));
    }
    Map<String, Entry> parts = page.entries(entry.value(), entry.name());
    page.requireKnown(parts, RULE);
    var columns = new ArrayList<String>();
    find(parts, "column").flatMap(page::text).map(Columns::plain).ifPresent(columns::add);
    find(parts, "columns")
        .ifPresent(it -> page.texts(it).forEach(c -> columns.add(Columns.plain(c))));
    var constant = find(parts, "constant").flatMap(page::text);
    if (columns.isEmpty() == constant.isEmpty()) {
      page.mistake(
          entry.at(),
          "\"" + entry.name() + "\" wants either a column or a constant.",
          "Write " + entry.name() + ": Name of column, or {constant: value}.");
      return Optional.empty();
    }
    return Optional.of(
        new FieldRule(
            columns,
            values(parts),
            constant,
            find(parts, "default").flatMap(page::text),
            find(parts, "separator").flatMap(page::text),
            entry.at()));
  }

  private Map<String, String> values(Map<String, Entry> parts) {
    var values = new java.util.LinkedHashMap<String, String>();
    find(parts, "codebook")
        .ifPresent(
            entry -> word(entry, ValueLists::find, ValueLists.names()).ifPresent(values::putAll));
    find(parts, "values")
        .ifPresent(entry ->
            page.entries(entry.value(), "values")
                .values()
                .forEach(one ->
                    page.text(one).ifPresent(text -> values.put(Columns.plain(one.name()), text))));
    return values;
  }

  private <T> Optional<T> word(
      Entry entry, java.util.function.Function<String, Optional<T>> find, List<String> known) {
    var text = page.text(entry);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var value = find.apply(text.get());
    if (value.isEmpty()) {
      page.mistake(
          YamlPage.spot(entry.value()),
          "\"" + text.get() + "\" is none of the words for " + entry.name() + ".",
          Nearest.suggestion(
              text.get(), known, "Use one of these: " + String.join(", ", known) + "."));
    }
    return value;
  }

  private Map<String, Entry> parts(Map<String, Entry> top, String name, List<String> known) {
    var entry = find(top, name);
    if (entry.isEmpty()) {
      return Map.of();
    }
    var parts = page.entries(entry.get().value(), name);
    page.requireKnown(parts, known);
    return parts;
  }

  private String text(Map<String, Entry> parts, String name) {
    return find(parts, name).flatMap(page::text).orElse("");
  }

  private static Optional<Entry> find(Map<String, Entry> entries, String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
