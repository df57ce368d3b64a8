package org.trucewatch.reports.mapped;

import java.util.Optional;
import java.util.OptionalInt;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Harm;
import org.trucewatch.reports.table.Flaw.Kind;

/// The numbers of people in a row.
final class HarmFields {
  private static final String HOW =
      "Write 5, 3-5, at least 5 or up to 5; clear the cell if nothing is stated. For 1,200 say"
          + " numbers: {thousands: \",\"} in the mapping file.";

  private HarmFields() {}

  static Harm read(FieldCells row) {
    Count killed = killed(row);
    Count civilians = count(row, Field.CIVILIANS, Field.CIVILIANS_MIN, Field.CIVILIANS_MAX);
    Count children = count(row, Field.CHILDREN, Field.CHILDREN_MIN, Field.CHILDREN_MAX);
    Count combatants = count(row, Field.COMBATANTS, Field.COMBATANTS_MIN, Field.COMBATANTS_MAX);
    part(row, one(row, Field.CIVILIANS, Field.CIVILIANS_MIN), civilians, "all killed", killed);
    part(row, one(row, Field.CHILDREN, Field.CHILDREN_MIN), children, "civilians", civilians);
    part(row, one(row, Field.COMBATANTS, Field.COMBATANTS_MIN), combatants, "all killed", killed);
    return new Harm(
        killed,
        civilians,
        children,
        new Harm.Combatants(combatants, row.text(Field.COMBATANTS_SIDE).orElse("")),
        count(row, Field.INJURED, Field.INJURED_MIN, Field.INJURED_MAX));
  }

  private static Field one(FieldCells row, Field whole, Field minimum) {
    return row.has(whole) ? whole : minimum;
  }

  private static Count killed(FieldCells row) {
    var best = number(row, Field.KILLED_BEST);
    if (best.isEmpty()) {
      return count(row, Field.KILLED, Field.KILLED_MIN, Field.KILLED_MAX);
    }
    var low = number(row, Field.KILLED_MIN);
    var high = number(row, Field.KILLED_MAX);
    if (low.isEmpty() || high.isEmpty()) {
      return Count.exactly(best.get());
    }
    if (low.get() > best.get() || best.get() > high.get()) {
      row.cells()
          .keep(
              Kind.RANGE_OUT_OF_ORDER,
              row.column(Field.KILLED_BEST),
              "Lowest, best and highest are %d, %d and %d, which are not in order."
                  .formatted(low.get(), best.get(), high.get()),
              "Ask the recorder; the three numbers are kept as given.");
    }
    return new Count.Estimate(low.get(), best.get(), high.get());
  }

  private static Count count(FieldCells row, Field whole, Field minimum, Field maximum) {
    if (row.has(whole)) {
      return parsed(row, whole).orElse(Count.notStated());
    }
    var low = number(row, minimum);
    var high = number(row, maximum);
    if (low.isEmpty()) {
      if (high.isPresent()) {
        row.cells()
            .setAside(
                Kind.MAXIMUM_WITHOUT_MINIMUM,
                row.column(maximum),
                "A highest number is given without a lowest.",
                "Give a lowest number, 0 only if the file says that there may be none.");
      }
      return Count.notStated();
    }
    if (high.isEmpty()) {
      return row.has(maximum) || !row.has(minimum)
          ? new Count.AtLeast(low.get())
          : parsed(row, minimum).orElse(Count.notStated());
    }
    if (low.get() > high.get()) {
      row.cells()
          .setAside(
              Kind.RANGE_OUT_OF_ORDER,
              row.column(minimum),
              "The lowest number %d is above the highest %d.".formatted(low.get(), high.get()),
              "Swap the two if that is what the page says; the pair is not stated until then.");
      return Count.notStated();
    }
    return new Count.Between(low.get(), high.get());
  }

  private static Optional<Integer> number(FieldCells row, Field field) {
    var text = row.text(field);
    var number = text.flatMap(it -> CountText.number(it, row.mapping().rules()));
    if (text.isPresent() && number.isEmpty()) {
      unreadable(row, field);
    }
    return number;
  }

  private static Optional<Count> parsed(FieldCells row, Field field) {
    var text = row.text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var parsed = CountText.parse(text.get(), row.mapping().rules());
    if (parsed.isEmpty()) {
      unreadable(row, field);
    } else if (parsed.get().isVague()) {
      row.cells()
          .keep(
              Kind.UNREADABLE_NUMBER,
              row.column(field),
              "\""
                  + text.get()
                  + "\" only hints at a number; it is read as "
                  + words(parsed.get())
                  + ".",
              "Write the number if the page has one.");
    }
    return parsed.map(CountText::count);
  }

  private static String words(CountText text) {
    int low = text.count().lowest().orElse(0);
    return text.count().isOpenAbove() ? "at least " + low : String.valueOf(low);
  }

  private static void unreadable(FieldCells row, Field field) {
    String shown = FieldCells.shorten(row.text(field).orElse(""));
    row.cells()
        .setAside(
            Kind.UNREADABLE_NUMBER,
            row.column(field),
            "\"" + shown + "\" is not a count of people.",
            HOW);
  }

  private static void part(FieldCells row, Field field, Count part, String of, Count whole) {
    OptionalInt some = part.lowest();
    OptionalInt all = whole.highest();
    if (some.isPresent() && all.isPresent() && some.getAsInt() > all.getAsInt()) {
      row.cells()
          .keep(
              Kind.PART_ABOVE_WHOLE,
              row.column(field),
              "The part, %d, is above the whole, %d (%s)."
                  .formatted(some.getAsInt(), all.getAsInt(), of),
              "Check the page; the numbers are kept as given.");
    }
  }
}
