package org.trucewatch.reports.mapped;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trucewatch.reports.mapped.Mapping.Rules;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.ReadSettings.DateOrder;

/// A first mapping for a table that nobody has mapped: what its names and values say plainly, and
/// questions for all else. The order of dates and which side acted are never guessed.
///
/// @param text the mapping file, with the questions as comments
/// @param sure what was found, a line each
/// @param questions what the user is asked, a line each
public record Proposal(String text, List<String> sure, List<String> questions) {
  /// How many rows are looked at.
  public static final int ROWS = 500;

  private static final int MOST_WORDS = 12;

  public Proposal {
    sure = List.copyOf(sure);
    questions = List.copyOf(questions);
  }

  /// Proposes a mapping.
  ///
  /// @param file the file's name
  /// @param sheet the sheet, if it has several
  /// @param columns the names of its columns
  /// @param rows its first rows
  public static Proposal of(
      String file, Optional<String> sheet, Columns columns, List<List<String>> rows) {
    return new Writer(file, sheet, looks(columns, rows)).write();
  }

  private static List<ColumnLook> looks(Columns columns, List<List<String>> rows) {
    var looks = new ArrayList<ColumnLook>();
    for (int i = 0; i < columns.header().size(); i++) {
      int at = i;
      List<String> values =
          rows.stream()
              .filter(row -> at < row.size())
              .map(row -> row.get(at).strip())
              .filter(
                  value -> !Rules.USUAL_MISSING.contains(value.toLowerCase(java.util.Locale.ROOT)))
              .toList();
      looks.add(new ColumnLook(columns.header().get(i).replaceAll("\\s+", " ").strip(), values));
    }
    return looks;
  }

  /// Writes one proposal.
  private static final class Writer {
    private final String file;
    private final Optional<String> sheet;
    private final List<ColumnLook> looks;
    private final Map<Field, ColumnLook> fields = new EnumMap<>(Field.class);
    private final List<String> sure = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Writer(String file, Optional<String> sheet, List<ColumnLook> looks) {
      this.file = file;
      this.sheet = sheet;
      this.looks = looks;
    }

    Proposal write() {
      looks.forEach(this::assign);
      assignByValues();
      dropHalves();
      var open = List.copyOf(questions);
      line("# Proposed by `trucewatch map`. Lines that begin with \"# ?\" want your answer.");
      line("mapping: 1");
      ask(
          "What does one row tell: one event (event), several together (sum), a page (report) or a"
              + " statement?");
      line("rows: event");
      sheet.ifPresent(name -> line("sheet: " + quoted(name)));
      ask("Who publishes these rows, and is each row an event of its own (kind: data-set)?");
      line("source: {id: " + quoted(slug(file)) + ", name: " + quoted(file) + "}");
      numbers();
      dates();
      open.forEach(question -> line("# ? " + question));
      line("fields:");
      fields.forEach((field, look) -> line("  " + field.word() + ": " + quoted(look.name())));
      rest();
      return new Proposal(text.toString(), sure, questions);
    }

    /// A column whose name says what it holds, if its values do not speak against it.
    private void assign(ColumnLook look) {
      var named = HeaderWords.find(look.name());
      if (named.isEmpty()) {
        return;
      }
      Field field = named.get();
      if (!fits(field, look)) {
        questions.add(
            "Column \"%s\" is named like %s, but its values do not look it: \"%s\". What is it?"
                .formatted(look.name(), field.word(), first(look)));
      } else if (fields.containsKey(field)) {
        questions.add(
            "Columns \"%s\" and \"%s\" could both be %s; the first is taken. Which is it?"
                .formatted(fields.get(field).name(), look.name(), field.word()));
      } else {
        fields.put(field, look);
        sure.add("%s from \"%s\"".formatted(field.word(), look.name()));
      }
    }

    private static boolean fits(Field field, ColumnLook look) {
      if (look.values().isEmpty()) {
        return field != Field.DATE;
      }
      if (Field.counts().contains(field) && field != Field.COMBATANTS_SIDE) {
        return look.isCounts();
      }
      return switch (field) {
        case ID -> look.isDistinct();
        case DATE, DATE_FROM, DATE_TO, PUBLISHED -> look.isHalfDates();
        case LATITUDE -> look.isDegrees(90);
        case LONGITUDE -> look.isDegrees(180);
        case COUNTRY -> look.isCountries();
        case URL -> look.isAddresses();
        default -> true;
      };
    }

    /// Columns that only their values tell: dates and addresses where no name did.
    private void assignByValues() {
      if (!fields.containsKey(Field.DATE) && !fields.containsKey(Field.DATE_FROM)) {
        var dates = unused(ColumnLook::isFullDates);
        if (dates.size() == 1) {
          fields.put(Field.DATE, dates.getFirst());
          questions.add(
              "Column \"%s\" holds dates. Are they the days of the events?"
                  .formatted(dates.getFirst().name()));
        } else {
          questions.add(
              dates.isEmpty()
                  ? "No column looks like dates. When did each event happen?"
                  : "These columns hold dates: "
                      + String.join(", ", dates.stream().map(ColumnLook::name).toList())
                      + ". Which is the day of the event?");
        }
      }
      var addresses = unused(ColumnLook::isAddresses);
      if (!fields.containsKey(Field.URL) && addresses.size() == 1) {
        fields.put(Field.URL, addresses.getFirst());
        sure.add("url from \"%s\", by its values".formatted(addresses.getFirst().name()));
      }
    }

    private void dropHalves() {
      if (fields.containsKey(Field.LATITUDE) != fields.containsKey(Field.LONGITUDE)) {
        Field half = fields.containsKey(Field.LATITUDE) ? Field.LATITUDE : Field.LONGITUDE;
        var look = Optional.ofNullable(fields.remove(half));
        questions.add(
            "Column \"%s\" looks like %s. Where is the other half?"
                .formatted(look.map(ColumnLook::name).orElse(""), half.word()));
      }
      drop(Field.DATE_FROM, Field.DATE);
      drop(Field.COORDINATES, Field.LATITUDE);
      for (Field whole :
          List.of(Field.KILLED, Field.CIVILIANS, Field.CHILDREN, Field.COMBATANTS, Field.INJURED)) {
        drop(whole, Field.valueOf(whole.name() + "_MIN"));
      }
    }

    private void drop(Field field, Field better) {
      if (fields.containsKey(better)) {
        Optional.ofNullable(fields.remove(field))
            .ifPresent(look ->
                questions.add(
                    "Column \"%s\" looks like %s, which \"%s\" says too. Which counts?"
                        .formatted(look.name(), field.word(), better.word())));
      }
    }

    private void numbers() {
      var thousands =
          fields.entrySet().stream()
              .filter(entry -> Field.counts().contains(entry.getKey()))
              .filter(entry -> entry.getValue().anyThousands())
              .findFirst();
      if (thousands.isPresent()) {
        ask("Is the comma in \"" + thousands.get().getValue().name() + "\" one of thousands?");
        line("numbers: {thousands: \",\"}");
      }
    }

    private void dates() {
      var orders = new EnumMap<DateOrder, String>(DateOrder.class);
      var open = new ArrayList<String>();
      for (Field field : List.of(Field.DATE, Field.DATE_FROM, Field.DATE_TO, Field.PUBLISHED)) {
        var look = Optional.ofNullable(fields.get(field));
        look.ifPresent(it -> it.orders().forEach(o -> orders.putIfAbsent(o.order(), o.example())));
        look.ifPresent(it -> open.addAll(it.openDates()));
      }
      if (open.isEmpty() && orders.isEmpty()) {
        return;
      }
      String example = open.isEmpty() ? orders.values().iterator().next() : open.getFirst();
      if (orders.size() == 1) {
        var order = orders.entrySet().iterator().next();
        String word = word(order.getKey());
        ask(
            "Dates such as %s have two readings; %s can only be %s. Is that so for all?"
                .formatted(example, order.getValue(), word));
        line("# dates: {order: " + word + "}");
      } else {
        ask(
            orders.isEmpty()
                ? "Does the day or the month come first in dates such as " + example + "?"
                : "Dates of both orders occur (%s). Which holds for %s?"
                    .formatted(String.join(", ", orders.values()), example));
        line("# dates: {order: day-first}");
        line("# dates: {order: month-first}");
      }
    }

    private static String word(DateOrder order) {
      return order == DateOrder.DAY_MONTH_YEAR ? "day-first" : "month-first";
    }

    private void rest() {
      lacking(Field.COUNTRY, "Which country do all rows lie in, if they do?", "{constant: XX}");
      if (fields.containsKey(Field.LATITUDE)
          || fields.containsKey(Field.COORDINATES)
          || fields.containsKey(Field.PLACE)) {
        lacking(
            Field.PLACE_PRECISION,
            "How exactly are the places known? Without an answer: the district.",
            "{constant: near}");
      }
      lacking(Field.TYPE, "What kind of event is each?", "{constant: air strike}");
      typeWords();
      if (!fields.containsKey(Field.ATTACKER)) {
        ask(
            "Does a column say who acted, and to whom? If the file names two sides without saying"
                + " who acted, use side_a and side_b.");
        line("  # attacker: Name of column");
        line("  # target: Name of column");
      }
      if (!fields.containsKey(Field.ID)) {
        lacking(
            Field.ID, "Does a column number the rows? Without it, a hash does.", "Name of column");
      }
      unused(_ -> true)
          .forEach(look ->
              line(
                  "  # not used: %s (such as %s); kept with each report"
                      .formatted(quoted(look.name()), quoted(first(look)))));
    }

    private void typeWords() {
      var look = Optional.ofNullable(fields.get(Field.TYPE));
      if (look.isPresent() && look.get().words().size() <= MOST_WORDS) {
        ask(
            "What do the words for type mean: "
                + String.join(", ", look.get().words().stream().map(Writer::quoted).toList())
                + "? Give values if they are codes.");
      }
    }

    private void lacking(Field field, String question, String example) {
      if (!fields.containsKey(field)) {
        ask(question);
        line("  # " + field.word() + ": " + example);
      }
    }

    private List<ColumnLook> unused(Predicate<ColumnLook> wanted) {
      return looks.stream()
          .filter(look -> !fields.containsValue(look) && wanted.test(look))
          .toList();
    }

    private void ask(String question) {
      questions.add(question);
      line("# ? " + question);
    }

    private void line(String line) {
      text.append(line.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ")).append('\n');
    }

    private static String first(ColumnLook look) {
      return look.values().stream().findFirst().map(FieldCells::shorten).orElse("");
    }

    private static String slug(String file) {
      String name = file.replaceFirst("\\.[A-Za-z.]{1,12}$", "").replaceAll("[^A-Za-z0-9]+", "-");
      String slug = name.replaceAll("^-|-$", "").toLowerCase(java.util.Locale.ROOT);
      return slug.isEmpty() ? "my-list" : slug.substring(0, Math.min(40, slug.length()));
    }

    private static String quoted(String text) {
      String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\uFEFF]", " ");
      return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }
}
