package org.trucewatch.reports.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// The identifiers and addresses met while a case is read, to find doubles and references that lead
/// nowhere. A table that is not in the folder cannot be checked against: the case may hold it from
/// an earlier reading.
final class CaseIds {
  private final Set<CaseTable> present;
  private final Map<CaseTable, Map<String, Long>> lines = new HashMap<>();
  private final Map<String, LocalDate> publishedOn = new HashMap<>();
  private String newest = "";
  private final Map<String, String> reportOfAddress = new HashMap<>();
  private final Map<String, Place> unusedReports = new LinkedHashMap<>();
  private final CaseAgreements agreements;

  /// Checks against the tables in `present` and against the names that `agreements` define.
  CaseIds(Set<CaseTable> present, CaseAgreements agreements) {
    this.present = present;
    this.agreements = agreements;
    for (CaseTable table : CaseTable.values()) {
      lines.put(table, new HashMap<>());
    }
  }

  /// The row's own identifier; the row is refused if another row has it already.
  String own(CaseTable table, Cells cells, String column) {
    String id = cells.id(column);
    if (cells.isRefused()) {
      return id;
    }
    long line = cells.row().line();
    Long first = lines(table).putIfAbsent(id, line);
    newest = first == null ? id : "";
    if (first != null) {
      cells.refuse(
          Kind.DUPLICATE_ID,
          column,
          "The identifier " + cells.quoted(column) + " stands on line " + first + " already.",
          "Give each row an identifier of its own; if the row is a correction, keep one of the"
              + " two.");
    }
    return id;
  }

  /// Gives back the identifier of the row just read, because the row is refused: a good row may
  /// bear it.
  void release(CaseTable table) {
    if (!newest.isEmpty()) {
      lines(table).remove(newest);
    }
  }

  /// Notes when a report was published.
  void published(String report, LocalDate day) {
    publishedOn.put(report, day);
  }

  /// Flags an event that starts after the report that tells of it was published. One day is let
  /// pass: the two may be told in different time zones.
  void checkOrder(Cells cells, String report, LocalDate eventStart) {
    LocalDate day = publishedOn.getOrDefault(report, LocalDate.MAX);
    if (!cells.isRefused() && day.isBefore(LocalDate.MAX) && eventStart.isAfter(day.plusDays(1))) {
      cells.keep(
          Kind.EVENT_AFTER_REPORT,
          "event_start",
          "The event starts on "
              + eventStart
              + ", but report "
              + report
              + " was published on "
              + day
              + ".",
          "Check both days against the page.");
    }
  }

  /// An identifier that refers to a row of `table`; kept, with a flaw, if it leads nowhere.
  String reference(CaseTable table, Cells cells, String column) {
    String id = cells.id(column);
    if (!cells.isRefused()) {
      check(table, cells, column, id);
    }
    return id;
  }

  /// A list of identifiers that refer to rows of `table`. One that cannot be used is left out, with
  /// a flaw.
  List<String> references(CaseTable table, Cells cells, String column) {
    var ids = new ArrayList<String>();
    for (String id : cells.list(column)) {
      String why = Cells.whyNotAnId(id);
      if (why.isEmpty()) {
        check(table, cells, column, id);
        ids.add(id);
      } else {
        cells.setAside(Kind.UNUSABLE_ID, column, why, "Correct this entry of the list.");
      }
    }
    return ids;
  }

  /// Notes where a report stands that some claim or statement should use.
  void expectUse(String report, Place place) {
    unusedReports.put(report, place);
  }

  void used(String report) {
    unusedReports.remove(report);
  }

  void address(Cells cells, String column, String report) {
    String first = reportOfAddress.putIfAbsent(cells.text(column), report);
    if (first != null) {
      cells.keep(
          Kind.DUPLICATE_ADDRESS,
          column,
          "Report " + first + " has the same address.",
          "If both are one page, keep one report and let the claims of the other refer to it.");
    }
  }

  /// The names of agreements, clauses and norms in a cell; kept, with a flaw, if not defined.
  List<String> names(Cells cells, String column) {
    List<String> names = cells.list(column);
    for (String name : names) {
      if (agreements.isPresent() && !agreements.defines(name)) {
        cells.keep(
            Kind.UNKNOWN_REFERENCE,
            column,
            "\"" + name + "\" is not defined in " + CaseAgreements.FILE_NAME + ".",
            "Correct the name, or define it there.");
      }
    }
    return names;
  }

  /// Flags reports and statements that the agreements cite and the case does not have.
  void flagUnknownCitations(Account account) {
    if (!present.contains(CaseTable.REPORTS) || !present.contains(CaseTable.STATEMENTS)) {
      return;
    }
    for (var citation : agreements.citations()) {
      String id = citation.id();
      if (!lines(CaseTable.REPORTS).containsKey(id)
          && !lines(CaseTable.STATEMENTS).containsKey(id)) {
        account.flaw(
            new Flaw(
                Kind.UNKNOWN_REFERENCE,
                new Place(CaseAgreements.FILE_NAME, citation.line(), "sources"),
                id,
                "\"" + id + "\" is neither a report nor a statement of this folder.",
                "Correct the identifier, or add the row it refers to.",
                Outcome.KEPT));
      }
    }
  }

  /// Flags reports that carry nothing, once everything that could use them was read.
  void flagUnusedReports(Account account) {
    if (!present.contains(CaseTable.CLAIMS) || !present.contains(CaseTable.STATEMENTS)) {
      return;
    }
    unusedReports.forEach((report, place) ->
        account.flaw(
            new Flaw(
                Kind.UNUSED_REPORT,
                place,
                report,
                "No claim and no statement comes from this report.",
                "Record what it says, or leave it out.",
                Outcome.KEPT)));
  }

  private void check(CaseTable table, Cells cells, String column, String id) {
    if (present.contains(table) && !lines(table).containsKey(id)) {
      cells.keep(
          Kind.UNKNOWN_REFERENCE,
          column,
          "\"" + id + "\" is not in " + table.fileName() + ".",
          "Correct the identifier, or add the row it refers to.");
    }
  }

  private Map<String, Long> lines(CaseTable table) {
    return Objects.requireNonNull(lines.get(table));
  }
}
