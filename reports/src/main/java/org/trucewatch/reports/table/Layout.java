package org.trucewatch.reports.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A kind of table that comes without a header row and is known by its shape: so many cells, and
/// what stands in some of them. As published such tables have tabs between cells and no quoting.
///
/// @param words what the table is, for people
/// @param columns the names of the columns, as their codebook gives them
/// @param signs what stands in some cells of every sound row, by position
record Layout(String words, List<String> columns, Map<Integer, Pattern> signs) {
  /// How many rows at the beginning of a file are looked at.
  static final int ROWS = 10;

  private static final Pattern ID = Pattern.compile("\\d{1,12}");
  private static final Pattern DAY = Pattern.compile("\\d{8}");
  private static final Pattern TIME = Pattern.compile("\\d{14}");
  private static final Pattern RECORD = Pattern.compile("\\d{14}-T?\\d+");
  private static final Pattern MENTION_TYPE = Pattern.compile("[1-6]");
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}");
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern PLACE_TYPE = Pattern.compile("[0-5]");
  private static final Pattern TONE = Pattern.compile("-?[\\d.]+(,-?[\\d.]+){5}");

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
          of(
              "events of GDELT 2",
              EVENT + places(" ADM2Code") + "DATEADDED SOURCEURL",
              Map.of(0, ID, 1, DAY, 59, TIME)),
          of(
              "events of GDELT 1",
              EVENT + places("") + "DATEADDED SOURCEURL",
              Map.of(0, ID, 1, DAY, 56, DAY)),
          of(
              "events of GDELT 1 without addresses",
              EVENT + places("") + "DATEADDED",
              Map.of(0, ID, 1, DAY, 56, DAY)),
          of(
              "mentions of GDELT 2",
              MENTION,
              Map.of(0, ID, 1, TIME, 2, TIME, 3, MENTION_TYPE, 11, PERCENT)),
          of("themes of GDELT 1", GRAPH_1, Map.of(0, DAY, 1, ID, 7, TONE)),
          of("counts of GDELT 1", COUNTS_1, Map.of(0, DAY, 1, ID, 2, WORD, 5, PLACE_TYPE)),
          of("themes of GDELT 2", GRAPH_2, Map.of(0, RECORD, 1, TIME)));

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

  private static Layout of(String words, String columns, Map<Integer, Pattern> signs) {
    return new Layout(words, List.of(columns.split(" ")), signs);
  }

  /// A layout and the header row of a table that has it.
  ///
  /// @param layout the layout
  /// @param header the names of the columns: the table's own if they are those of the layout
  /// @param hasHeader whether the first row of the table is a header row, whatever its names
  record Found(Layout layout, Row header, boolean hasHeader) {}

  /// The layout of a table that begins with these rows, if it is one of these. A first row with a
  /// mistake does not hide the layout of the rows below it.
  static Optional<Found> find(List<Row> rows) {
    return ALL.stream().flatMap(layout -> layout.fit(rows).stream()).findFirst();
  }

  private Optional<Found> fit(List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row first = rows.getFirst();
    if (fits(first)) {
      return Optional.of(new Found(this, header(), false));
    }
    if (isNamed(first)) {
      return Optional.of(new Found(this, first, true));
    }
    long sound = rows.stream().skip(1).filter(this::fits).count();
    return sound * 2 >= rows.size()
        ? Optional.of(new Found(this, header(), isOtherHeader(first)))
        : Optional.empty();
  }

  private boolean fits(Row row) {
    return row.width() == columns.size()
        && signs.entrySet().stream()
            .allMatch(sign -> sign.getValue().matcher(row.cells().get(sign.getKey())).matches());
  }

  private boolean isNamed(Row row) {
    return row.cells().stream()
        .map(Columns::plain)
        .toList()
        .equals(columns.stream().map(Columns::plain).toList());
  }

  /// Whether the row is a header with names of somebody's own: words where signs stand below.
  private boolean isOtherHeader(Row row) {
    return row.width() == columns.size()
        && signs.keySet().stream()
            .map(row.cells()::get)
            .allMatch(cell -> !cell.isBlank() && !Character.isDigit(cell.strip().codePointAt(0)));
  }

  /// The header row that the table lacks.
  private Row header() {
    return new Row(0, 0, columns.size(), -1, false, columns);
  }
}
