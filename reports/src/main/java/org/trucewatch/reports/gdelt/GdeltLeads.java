package org.trucewatch.reports.gdelt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.reports.names.Outlets;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.KeptCells;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.SeenRows;
import org.trucewatch.reports.table.Table;

/// Makes a lead of each row.
final class GdeltLeads {
  private static final int HASH_BYTES = 8;
  private static final int DAY_DIGITS = 8;

  private final SourceId source;
  private final Account account;
  private final Outlets outlets = new Outlets();

  private final SeenRows seen = new SeenRows();

  GdeltLeads(SourceId source, Account account) {
    this.source = source;
    this.account = account;
  }

  /// An event: what was coded, of the page that first told it.
  void event(Table table, Row row, KeptCells kept) {
    var cells = new Cells(table, row, account);
    String id = source + "-" + number(cells);
    LocalDate added = day(cells, "dateadded");
    LocalDate happened = day(cells, "sqldate");
    if (!cells.isRefused() && happened.isAfter(added)) {
      cells.keep(
          Kind.EVENT_AFTER_REPORT,
          "sqldate",
          "The event is dated after it was added to GDELT.",
          "Read the page: machines misread dates.");
    }
    cells.point("actiongeo_lat", "actiongeo_long");
    if (!cells.isRefused()) {
      checkDouble(cells, id);
    }
    take(cells, id, added, new Coded(address(cells, "sourceurl"), headline(cells, happened)), kept);
  }

  /// A mention: one page that tells an event again.
  void mention(Table table, Row row, KeptCells kept) {
    var cells = new Cells(table, row, account);
    String event = number(cells);
    LocalDate read = day(cells, "mentiontimedate");
    String outlet = cells.text("mentionsourcename");
    String headline =
        "Mention of GDELT event "
            + event
            + (outlet.isEmpty() ? "" : " by " + outlet)
            + ", read "
            + read
            + ", confidence "
            + (cells.text("confidence").isEmpty() ? "not stated" : cells.text("confidence") + " %");
    String id = source + "-" + event + "-" + hash(String.join("\u001F", cells.row().cells()));
    take(cells, id, read, new Coded(address(cells, "mentionidentifier"), headline), kept);
  }

  private record Coded(String address, String headline) {}

  private void take(Cells cells, String id, LocalDate published, Coded coded, KeptCells kept) {
    cells.checkWhole("globaleventid", id);
    if (cells.isRefused()) {
      account.refused();
      return;
    }
    var cites =
        cells.stated("mentionsourcename").stream()
            .peek(name -> outlets.unseen(name).ifPresent(account::item))
            .map(Outlets::id)
            .toList();
    account.item(
        new Report(
            new ReportId(id),
            source,
            new Publication(published, Publication.Basis.RECORD),
            new Page(
                "", coded.address(), coded.address().isEmpty() ? "" : "full", coded.headline()),
            cites,
            new Report.Original("", kept.of(cells.row()))));
    account.lead();
  }

  private void checkDouble(Cells cells, String id) {
    seen.before(id, cells.table(), cells.row())
        .ifPresent(where ->
            cells.refuse(
                Kind.DUPLICATE_ID,
                "globaleventid",
                "This row stands in " + where + " already.",
                "Keep one of the two."));
  }

  private static String number(Cells cells) {
    String number = cells.id("globaleventid").strip();
    if (!cells.isRefused() && !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      cells.refuse(
          Kind.UNUSABLE_ID,
          "globaleventid",
          cells.quoted("globaleventid") + " is not a number of a GDELT event.",
          "Fetch the file again; these ids are digits only.");
    }
    return number;
  }

  /// A day written yyyyMMdd, with or without a time behind it.
  private static LocalDate day(Cells cells, String column) {
    String text = cells.text(column);
    boolean isTime = text.length() == DAY_DIGITS || text.length() == "yyyyMMddHHmmss".length();
    Optional<LocalDate> day =
        isTime
            ? Cells.calendarDay(
                Cells.digits(text, 0, 4), Cells.digits(text, 4, 6), Cells.digits(text, 6, 8))
            : Optional.empty();
    if (day.isEmpty()) {
      cells.refuse(
          Kind.UNREADABLE_DATE,
          column,
          cells.quoted(column) + " is not a day of the calendar.",
          "GDELT writes yyyyMMdd, such as 20251009, or yyyyMMddHHmmss in UTC.");
    }
    return day.orElse(LocalDate.EPOCH);
  }

  /// Mentions of broadcasts and of documents carry names in place of addresses.
  private static String address(Cells cells, String column) {
    String text = cells.text(column);
    boolean isAddress = text.startsWith("http://") || text.startsWith("https://");
    boolean isOne =
        text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    if (isAddress && !isOne) {
      cells.setAside(
          Kind.UNUSABLE_ADDRESS,
          column,
          "This is not one address.",
          "Look the page up by the words of the row.");
    }
    return isAddress && isOne ? text : "";
  }

  private static String headline(Cells cells, LocalDate happened) {
    String code = cells.text("eventcode");
    String parties =
        Stream.of("actor1", "actor2")
            .map(actor -> cells.stated(actor + "name").or(() -> cells.stated(actor + "code")))
            .map(name -> name.orElse("unnamed"))
            .reduce((one, two) -> one + " and " + two)
            .orElse("");
    String place = cells.stated("actiongeo_fullname").orElse("no place");
    return "Coded as "
        + root(code)
        + " (CAMEO "
        + code
        + "): "
        + parties
        + ", "
        + place
        + ", "
        + happened;
  }

  /// The twenty classes of CAMEO (Schrodt 2012, "CAMEO Conflict and Mediation Event Observations",
  /// version 1.1b3).
  private static String root(String code) {
    int root = Cells.digits(code, 0, Math.min(2, code.length()));
    return root >= 1 && root <= CLASSES.size() ? CLASSES.get(root - 1) : "unknown class";
  }

  private static final List<String> CLASSES =
      List.of(
          "statement",
          "appeal",
          "intent to cooperate",
          "consultation",
          "diplomatic cooperation",
          "material cooperation",
          "aid",
          "yielding",
          "investigation",
          "demand",
          "disapproval",
          "rejection",
          "threat",
          "protest",
          "show of force",
          "reduced relations",
          "coercion",
          "assault",
          "fight",
          "mass violence");

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
