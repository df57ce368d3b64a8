package org.trucewatch.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A kind of table that comes without a header row and is known by its shape: so many cells between
/// tabs, and what stands in some of them. Such tables have no quoting.
///
/// @param columns the names of the columns, as their codebook gives them
/// @param signs what stands in some cells of the first row, by position
record Layout(List<String> columns, Map<Integer, Pattern> signs) {
  private static final Pattern ID = Pattern.compile("\\d{1,12}");
  private static final Pattern DAY = Pattern.compile("\\d{8}");
  private static final Pattern TIME = Pattern.compile("\\d{14}");
  private static final Pattern RECORD = Pattern.compile("\\d{14}-T?\\d+");

  private static final String EVENT =
      "GLOBALEVENTID SQLDATE MonthYear Year FractionDate "
          + actor(1)
          + actor(2)
          + "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale"
          + " NumMentions NumSources NumArticles AvgTone ";
  private static final String MENTION =
      "GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName"
          + " MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset"
          + " InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras";
  private static final String GRAPH_1 =
      "DATE NUMARTS COUNTS GKGTHEMES LOCATIONS PERSONS ORGANIZATIONS TONE CAMEOEVENTIDS SOURCES"
          + " SOURCEURLS";
  private static final String COUNTS_1 =
      "DATE NUMARTS GKGCOUNTTYPE NUMBER OBJECTTYPE GEO_TYPE GEO_FULLNAME GEO_COUNTRYCODE"
          + " GEO_ADM1CODE GEO_LAT GEO_LONG GEO_FEATUREID CAMEOEVENTIDS SOURCES SOURCEURLS";
  private static final String GRAPH_2 =
      "GKGRECORDID DATE SourceCollectionIdentifier SourceCommonName DocumentIdentifier Counts"
          + " V2Counts Themes V2Themes Locations V2Locations Persons V2Persons Organizations"
          + " V2Organizations V2Tone Dates GCAM SharingImage RelatedImages SocialImageEmbeds"
          + " SocialVideoEmbeds Quotations AllNames Amounts TranslationInfo Extras";

  private static final List<Layout> ALL =
      List.of(
          of(EVENT + places(" ADM2Code") + "DATEADDED SOURCEURL", Map.of(0, ID, 1, DAY, 59, TIME)),
          of(EVENT + places("") + "DATEADDED SOURCEURL", Map.of(0, ID, 1, DAY, 56, DAY)),
          of(EVENT + places("") + "DATEADDED", Map.of(0, ID, 1, DAY, 56, DAY)),
          of(MENTION, Map.of(0, ID, 1, TIME, 2, TIME)),
          of(GRAPH_1, Map.of(0, DAY, 1, ID)),
          of(COUNTS_1, Map.of(0, DAY, 1, ID)),
          of(GRAPH_2, Map.of(0, RECORD, 1, TIME)));

  private static String actor(int number) {
    String all =
        "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code"
            + " Type2Code Type3Code";
    return "Actor" + number + all.replace(" ", " Actor" + number) + " ";
  }

  private static String places(String second) {
    var all = new StringBuilder();
    for (String whose : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      String names = "Type FullName CountryCode ADM1Code" + second + " Lat Long FeatureID";
      all.append(whose).append(names.replace(" ", " " + whose)).append(' ');
    }
    return all.toString();
  }

  private static Layout of(String columns, Map<Integer, Pattern> signs) {
    return new Layout(List.of(columns.split(" ")), signs);
  }

  /// The layout of a table that begins with this row, if it is one of these.
  static Optional<Layout> find(Row first) {
    return ALL.stream().filter(layout -> layout.fits(first)).findFirst();
  }

  private boolean fits(Row first) {
    return first.width() == columns.size()
        && signs.entrySet().stream()
            .allMatch(sign -> sign.getValue().matcher(first.cells().get(sign.getKey())).matches());
  }

  /// The header row that the table lacks.
  Row header() {
    return new Row(0, 0, columns.size(), -1, false, new ArrayList<>(columns));
  }
}
