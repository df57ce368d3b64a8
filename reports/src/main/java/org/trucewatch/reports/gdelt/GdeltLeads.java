package org.trucewatch.reports.gdelt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.reports.names.Outlets;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Fingerprint;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.KeptCells;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.SeenRows;
import org.trucewatch.reports.table.Table;

/// Makes a lead of each row.
final class GdeltLeads {
  private static final int MAX_SHOWN = 120;

  /// How exactly GDELT places an action, by number; 0 is no place.
  private static final List<String> PLACE_TYPES =
      List.of("", " (a country)", " (a state of the US)", "", "", " (a province)");

  /// What kind of page mentions an event, by number, counting from 1.
  private static final List<String> PAGE_TYPES =
      List.of(
          "web page",
          "citation without an address",
          "CORE document",
          "DTIC document",
          "JSTOR article",
          "text beside a picture");

  private final SourceId source;
  private final Account account;
  private final Outlets outlets = new Outlets();
  private final Cameo cameo = new Cameo();

  /// Where each event stands, by its number.
  private final SeenRows seen = new SeenRows();

  GdeltLeads(SourceId source, Account account) {
    this.source = source;
    this.account = account;
  }

  /// An event: what was coded, of the page that first told it.
  void event(Table table, Row row, KeptCells kept) {
    var cells = new Cells(table, row, account);
    String number = GdeltCells.number(cells);
    LocalDate added = GdeltCells.day(cells, "dateadded");
    LocalDate happened = GdeltCells.day(cells, "sqldate");
    if (!cells.isRefused()) {
      checkDouble(cells, number);
      GdeltCells.checkDay(cells, happened);
      if (happened.isAfter(added)) {
        cells.keep(
            Kind.EVENT_AFTER_REPORT,
            "sqldate",
            "The event is dated after it was added to GDELT.",
            "Read the page: machines misread dates.");
      }
    }
    GdeltCells.checkPlaces(cells);
    String headline =
        "Coded as %s: %s, %s, %s"
            .formatted(cameo.words(cells), parties(cells), place(cells), happened);
    String address = GdeltCells.address(cells, "sourceurl");
    take(cells, id(number), added, new Coded(address, headline), kept);
  }

  /// A mention: one page that tells an event again.
  void mention(Table table, Row row, KeptCells kept) {
    var cells = new Cells(table, row, account);
    String number = GdeltCells.number(cells);
    LocalDate read = GdeltCells.day(cells, "mentiontimedate");
    GdeltCells.otherDay(cells, "eventtimedate")
        .filter(first -> !cells.isRefused() && first.isAfter(read))
        .ifPresent(_ ->
            cells.keep(
                Kind.DATES_OUT_OF_ORDER,
                "eventtimedate",
                "The event was first read after this mention of it.",
                "Read the page: one of the two times is wrong."));
    String headline =
        "Mention of GDELT event %s%s, read %s, confidence %s%s"
            .formatted(
                number,
                cells.stated("mentionsourcename").map(name -> " by " + shown(name)).orElse(""),
                read,
                cells
                    .stated("confidence")
                    .map(percent -> shown(percent) + " %")
                    .orElse("not stated"),
                pageType(cells));
    String address = GdeltCells.address(cells, "mentionidentifier");
    String hash = Fingerprint.shortOf(String.join("\u001F", row.cells()));
    take(cells, id(number) + "-" + hash, read, new Coded(address, headline), kept);
  }

  private record Coded(String address, String headline) {}

  private void take(Cells cells, String id, LocalDate published, Coded coded, KeptCells kept) {
    cells.checkWhole("globaleventid", id);
    if (cells.isRefused()) {
      if (id.startsWith(id(Cells.NO_ID))) {
        account.refused();
      } else {
        account.refused(new ReportId(id));
      }
      return;
    }
    var publication = new Publication(published, Publication.Basis.RECORD);
    String form = coded.address().isEmpty() ? "" : "full";
    var page = new Page("", coded.address(), form, coded.headline());
    var original = new Report.Original("", kept.of(cells.row()));
    account.item(new Report(new ReportId(id), source, publication, page, cites(cells), original));
    account.lead();
  }

  private String id(String number) {
    return source + "-" + number;
  }

  private void checkDouble(Cells cells, String number) {
    seen.before(number, cells.table(), cells.row())
        .ifPresent(where ->
            cells.refuse(
                Kind.DUPLICATE_ID,
                "globaleventid",
                "This event stands in " + where + " already.",
                "Keep one of the two."));
  }

  /// The outlet, as a source that the lead cites.
  private List<SourceId> cites(Cells cells) {
    String column = "mentionsourcename";
    Optional<String> name = cells.stated(column).filter(text -> !text.isBlank());
    if (name.filter(text -> text.length() > MAX_SHOWN).isPresent()) {
      cells.setAside(
          Kind.CELL_TOO_LONG,
          column,
          "An outlet's name has at most " + MAX_SHOWN + " characters.",
          "Look for cells that ran together.");
      return List.of();
    }
    name.flatMap(outlets::unseen).ifPresent(account::item);
    return name.map(Outlets::id).stream().toList();
  }

  private static String parties(Cells cells) {
    return Stream.of("actor1", "actor2")
        .map(actor -> cells.stated(actor + "name").or(() -> cells.stated(actor + "code")))
        .map(name -> name.map(GdeltLeads::shown).orElse("unnamed"))
        .collect(Collectors.joining(" and "));
  }

  /// The place in words, with how exactly it is known: most are middles of countries and provinces.
  private static String place(Cells cells) {
    String column = "actiongeo_type";
    String place = cells.stated("actiongeo_fullname").map(GdeltLeads::shown).orElse("no place");
    return place + word(cells, column, PLACE_TYPES, 0);
  }

  private static String pageType(Cells cells) {
    String type = word(cells, "mentiontype", PAGE_TYPES, 1);
    return type.isEmpty() || type.equals(PAGE_TYPES.getFirst()) ? "" : ", " + type;
  }

  /// The word for a number; empty, with a flaw, if there is none.
  private static String word(Cells cells, String column, List<String> words, int first) {
    String text = cells.text(column).strip();
    int number = Cells.digits(text, 0, text.length()) - first;
    if (number >= 0 && number < words.size()) {
      return words.get(number);
    }
    if (!text.isEmpty()) {
      int last = first + words.size() - 1;
      cells.keep(
          Kind.UNKNOWN_WORD,
          column,
          cells.quoted(column) + " is no number of the codebook.",
          "GDELT's numbers here are " + first + " to " + last + ".");
    }
    return "";
  }

  /// A text of the file as part of a sentence: one line, not longer than a name.
  static String shown(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
    if (line.length() <= MAX_SHOWN) {
      return line;
    }
    int end = MAX_SHOWN - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
