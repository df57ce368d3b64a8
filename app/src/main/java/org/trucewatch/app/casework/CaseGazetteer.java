package org.trucewatch.app.casework;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Document;
import org.trucewatch.journal.View;
import org.trucewatch.reports.places.Gazetteer;
import org.trucewatch.reports.places.PlaceFile;

/// The gazetteer of a case: the places packed into the program, and the files of places that were
/// added to the case. The files are documents of the journal, so that what was known when is
/// verifiable like everything else.
public final class CaseGazetteer {
  private static final String PREFIX = "gazetteer-";
  private static final String SUFFIX = ".txt";
  private static final int MAX_NAME = 150;

  private CaseGazetteer() {}

  /// The name that a file of places has in the case: letters, digits, dots and hyphens, and no
  /// ending of a table, so that an export in the case format can write it as it is.
  public static String name(String file) {
    String plain = file.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return PREFIX + plain.substring(0, Math.min(MAX_NAME, plain.length())) + SUFFIX;
  }

  public static boolean isOne(Document document) {
    return document.name().startsWith(PREFIX);
  }

  /// The files of places of a case, by name.
  public static List<Document> files(View view) {
    return view.documents().stream()
        .filter(CaseGazetteer::isOne)
        .sorted(Comparator.comparing(Document::name))
        .toList();
  }

  public static Gazetteer of(View view) {
    Gazetteer gazetteer = Gazetteer.packed();
    for (Document file : files(view)) {
      gazetteer = gazetteer.with(PlaceFile.read(file.name(), file.text()).places());
    }
    return gazetteer;
  }

  /// Every country that claims of the case name: where to look for a place without one.
  public static SortedSet<Country> countries(View view) {
    var countries = new TreeSet<Country>();
    for (Claim claim : view.evidence().claims().values()) {
      Country country = claim.event().where().country();
      if (country.isKnown()) {
        countries.add(country);
      }
    }
    return countries;
  }
}
