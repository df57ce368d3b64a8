package org.trucewatch.reports.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trucewatch.claims.Document;
import org.trucewatch.reports.table.Row;

/// What can be checked of the agreements before a later room reads them: the names they define
/// (`id: NAME`) and the reports and statements they cite (`sources: [ID, ID]`).
///
/// @param isPresent whether the folder has agreements
/// @param names the names they define
/// @param citations the identifiers they cite, in order
record CaseAgreements(boolean isPresent, Set<String> names, List<Citation> citations) {
  static final String FILE_NAME = "agreements.yaml";

  private static final Pattern NAME = Pattern.compile("(?m)\\bid: *([^\\s,}\\]#]+)");
  private static final Pattern SOURCES = Pattern.compile("\\bsources: *\\[([^\\]]*)\\]");

  CaseAgreements {
    names = Set.copyOf(names);
    citations = List.copyOf(citations);
  }

  /// One identifier that the agreements cite.
  ///
  /// @param id the identifier
  /// @param line physical line
  record Citation(String id, long line) {}

  static CaseAgreements of(List<Document> documents) {
    return documents.stream()
        .filter(document -> document.name().equals(FILE_NAME))
        .findFirst()
        .map(document -> parse(document.text()))
        .orElse(new CaseAgreements(false, Set.of(), List.of()));
  }

  boolean defines(String name) {
    return names.contains(name);
  }

  private static CaseAgreements parse(String text) {
    var names = new HashSet<String>();
    var defined = NAME.matcher(text);
    while (defined.find()) {
      names.add(unquoted(defined.group(1)));
    }
    var citations = new ArrayList<Citation>();
    var lists = SOURCES.matcher(text);
    int counted = 0;
    long line = 1;
    while (lists.find()) {
      line += Row.lineBreaks(text.substring(counted, lists.start()));
      counted = lists.start();
      for (String id : lists.group(1).split(",", -1)) {
        if (!id.isBlank()) {
          citations.add(new Citation(unquoted(id.strip()), line));
        }
      }
    }
    return new CaseAgreements(true, names, citations);
  }

  private static String unquoted(String name) {
    return name.replace("\"", "").replace("'", "");
  }
}
