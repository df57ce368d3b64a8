package org.trucewatch.reports.mapped;

import java.time.LocalDate;
import java.util.Optional;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Publication.Basis;
import org.trucewatch.claims.When;
import org.trucewatch.reports.table.Flaw.Kind;

/// The dates of a row.
final class DateFields {
  private static final DateText.Known NONE =
      new DateText.Known(LocalDate.EPOCH, LocalDate.EPOCH, DatePrecision.DAY);

  private DateFields() {}

  /// When the event happened; the row is refused if that cannot be told.
  static When happened(FieldCells row) {
    Field first = row.has(Field.DATE) ? Field.DATE : Field.DATE_FROM;
    DateText.Known start = required(row, first);
    DateText.Known end = row.text(Field.DATE_TO).isPresent() ? required(row, Field.DATE_TO) : start;
    if (end.to().isBefore(start.from())) {
      if (!row.cells().isRefused()) {
        row.cells()
            .refuse(
                Kind.DATES_OUT_OF_ORDER,
                row.column(Field.DATE_TO),
                "The event ends on " + end.to() + ", before it starts on " + start.from() + ".",
                "Correct one of the two days.");
      }
      end = start;
    }
    var stated =
        row.value(
            Field.DATE_PRECISION, Words::datePrecision, String.join(", ", Words.DATE_PRECISIONS));
    int days = (int) Math.min(1000, end.to().toEpochDay() - start.from().toEpochDay() + 1);
    var precision = stated.orElse(coarser(coarser(start.precision(), end.precision()), span(days)));
    return new When(start.from(), end.to(), precision, row.text(Field.TIME).orElse(""));
  }

  private static DatePrecision span(int days) {
    return days == 1
        ? DatePrecision.DAY
        : days <= 6
            ? DatePrecision.FEW_DAYS
            : days <= 7
                ? DatePrecision.WEEK
                : days <= 31 ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  private static DatePrecision coarser(DatePrecision a, DatePrecision b) {
    return a.code() > b.code() ? a : b;
  }

  /// The day of publication: the row's own; else the one the user gives; else `latest`, an
  /// estimate.
  static Publication publication(
      FieldCells row, Optional<LocalDate> given, Optional<LocalDate> latest) {
    var own = row.text(Field.PUBLISHED);
    if (own.isPresent()) {
      switch (DateText.parse(own.get(), row.mapping().rules())) {
        case DateText.Known(LocalDate from, LocalDate to, DatePrecision _) when from.equals(to) -> {
          latest
              .filter(from::isBefore)
              .ifPresent(day ->
                  row.cells()
                      .keep(
                          Kind.EVENT_AFTER_REPORT,
                          row.column(Field.PUBLISHED),
                          "Published on " + from + ", before its event ended on " + day + ".",
                          "Check both days; they are kept as given."));
          return new Publication(from, Basis.RECORD);
        }
        case DateText.Known _, DateText.Open _, DateText.Unreadable _ ->
            row.cells()
                .setAside(
                    Kind.UNREADABLE_DATE,
                    row.column(Field.PUBLISHED),
                    "\"" + FieldCells.shorten(own.get()) + "\" is not one day.",
                    "Write the day of publication as yyyy-MM-dd.");
      }
    }
    if (given.isEmpty() && latest.isEmpty() && !row.cells().isRefused()) {
      row.cells()
          .refuse(
              Kind.UNREADABLE_DATE,
              row.column(Field.PUBLISHED),
              "Nothing says when this was published.",
              "Give the day in the row, or for all rows with --published.");
    }
    return given
        .map(day -> new Publication(day, Basis.RECORD))
        .orElse(new Publication(latest.orElse(LocalDate.EPOCH), Basis.INFERRED));
  }

  /// One day that must be there.
  static LocalDate day(FieldCells row, Field field) {
    DateText.Known known = required(row, field);
    if (!known.from().equals(known.to()) && !row.cells().isRefused()) {
      row.cells()
          .refuse(
              Kind.UNREADABLE_DATE,
              row.column(field),
              row.cells().quoted(row.column(field)) + " is not one day.",
              "Write it as yyyy-MM-dd.");
    }
    return known.from();
  }

  private static DateText.Known required(FieldCells row, Field field) {
    String text = row.text(field).orElse("");
    String column = row.column(field);
    return switch (DateText.parse(text, row.mapping().rules())) {
      case DateText.Known known -> known;
      case DateText.Open(LocalDate monthFirst, LocalDate dayFirst) -> {
        row.cells()
            .refuse(
                Kind.AMBIGUOUS_DATE,
                column,
                "\"%s\" can be read two ways: %s or %s.".formatted(text, monthFirst, dayFirst),
                "Say in the mapping file dates: {order: day-first} or {order: month-first}.");
        yield NONE;
      }
      case DateText.Unreadable _ -> {
        row.cells()
            .refuse(
                Kind.UNREADABLE_DATE,
                column,
                text.isEmpty()
                    ? "There is no date."
                    : "\""
                        + FieldCells.shorten(text)
                        + "\" is not a date, or not in the order the"
                        + " mapping states.",
                "Forms that are read: "
                    + String.join(", ", DateText.forms())
                    + "; give others as dates: {formats: [d.M.yyyy]}.");
        yield NONE;
      }
    };
  }
}
