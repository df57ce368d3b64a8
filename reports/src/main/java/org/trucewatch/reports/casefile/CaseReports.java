package org.trucewatch.reports.casefile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Publication.Basis;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Place;
import org.trucewatch.reports.table.RecordCells;
import org.trucewatch.reports.table.RowParser;

/// Rows of reports.csv.
final class CaseReports implements RowParser {
  private static final int MAX_HEADLINE_WORDS = 14;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final CaseIds ids;

  CaseReports(CaseIds ids) {
    this.ids = ids;
  }

  @Override
  public Item parse(Cells cells) {
    String id = ids.own(CaseTable.REPORTS, cells, "report_id");
    String source = ids.reference(CaseTable.SOURCES, cells, "source_id");
    var publication = new Publication(cells.day("published_at"), basis(cells));
    var page =
        new Page(
            cells.text("language"),
            cells.text("url"),
            cells.text("url_form"),
            cells.text("headline_own_words"));
    checkPage(cells, id, publication.basis());
    if (!cells.isRefused()) {
      ids.published(id, publication.published());
    }
    List<SourceId> cites =
        ids.references(CaseTable.SOURCES, cells, "cites").stream().map(SourceId::new).toList();
    var original =
        new Report.Original(
            cells.text("retrieved_note"), RecordCells.parse(cells.text("record_cells")));
    return new Report(new ReportId(id), new SourceId(source), publication, page, cites, original);
  }

  private void checkPage(Cells cells, String id, Basis basis) {
    if (cells.isRefused()) {
      return;
    }
    String url = cells.text("url");
    boolean isPage = basis != Basis.RECORD && basis != Basis.INFERRED;
    if (!url.isEmpty() || isPage) {
      if (isWebAddress(url)) {
        ids.address(cells, "url", id);
      } else {
        cells.keep(
            Kind.UNUSABLE_ADDRESS,
            "url",
            cells.quoted("url") + " is not an address on the web.",
            "Give the full address with http:// or https://.");
      }
      ids.expectUse(id, new Place(cells.table().name(), cells.row().line(), ""));
    }
    if (words(cells.text("headline_own_words")) > MAX_HEADLINE_WORDS) {
      cells.keep(
          Kind.HEADLINE_TOO_LONG,
          "headline_own_words",
          "The headline has more than "
              + MAX_HEADLINE_WORDS
              + " words; is it copied from the page?",
          "Say in a few words of your own what the page is about.");
    }
  }

  private static Basis basis(Cells cells) {
    String word = cells.text("published_basis");
    for (Basis basis : Basis.values()) {
      if (basis.name().toLowerCase(Locale.ROOT).equals(word)) {
        return basis;
      }
    }
    cells.keep(
        Kind.UNKNOWN_WORD,
        "published_basis",
        cells.quoted("published_basis")
            + " does not say how the day is known, and is taken as \"inferred\", the cautious one.",
        "Write page, text, address, record or inferred.");
    return Basis.INFERRED;
  }

  private static boolean isWebAddress(String url) {
    try {
      var uri = new URI(url);
      String scheme = uri.getScheme();
      return scheme != null && SCHEMES.contains(scheme) && uri.getRawAuthority() != null;
    } catch (URISyntaxException _) {
      return looksLikeWebAddress(url);
    }
  }

  /// Addresses as they are found in the wild hold spaces, brackets and letters of any script, which
  /// the strict grammar does not allow.
  private static boolean looksLikeWebAddress(String url) {
    int start = url.indexOf("://") + 3;
    return (url.startsWith("http://") || url.startsWith("https://"))
        && url.length() > start
        && url.charAt(start) != '/'
        && url.charAt(start) != ' ';
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}
