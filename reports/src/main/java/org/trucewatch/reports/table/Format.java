package org.trucewatch.reports.table;

/// What Trucewatch can read. Decided from the first line of a file, never from its name.
public enum Format {
  /// Our own exchange format: a folder of four tables. See `docs/reference/case-format.md`.
  CASE(
      "a case folder",
      "tables whose first line begins with the columns of sources.csv (id,name,country,kind), "
          + "reports.csv (report_id,source_id,published_at), claims.csv (claim_id,report_id) or "
          + "statements.csv (statement_id,date)"),
  /// The Georeferenced Event Dataset of the Uppsala Conflict Data Program. See
  /// `docs/reference/ged.md`.
  UCDP_GED(
      "UCDP GED",
      "a table of the Uppsala Conflict Data Program with the columns id, type_of_violence, side_a, "
          + "date_start and best"),
  /// The export of the Armed Conflict Location and Event Data project. See
  /// `docs/reference/acled.md`.
  ACLED(
      "ACLED",
      "a table of ACLED with the columns event_id_cnty, event_date, event_type and actor1"),
  /// Sheets of the Bureau of Investigative Journalism and of Airwars. See
  /// `docs/reference/strikes.md`.
  STRIKES(
      "a strike sheet",
      "a table with a strike's id or code, its date, and a lowest and a highest number killed"),
  /// Events and mentions of the Global Database of Events, Language and Tone. See
  /// `docs/reference/gdelt.md`.
  GDELT(
      "GDELT",
      "a table of events or mentions of GDELT, with or without a header row; each row is a lead"),
  /// Data sets about agreements and ceasefires. See `docs/reference/peace.md`.
  AGREEMENTS(
      "a data set of agreements",
      "UCDP Peace Agreements (columns paid, pa_name, pa_date), UCDP Conflict Termination by dyad"
          + " (dyad_id, year, dyadterm, outcome), ETH/PRIO ceasefires (cf_id, actor_name,"
          + " cf_effect_yr) or PA-X (AgtId, Agt, Dat, Stage)");

  private final String words;
  private final String marks;

  Format(String words, String marks) {
    this.words = words;
    this.marks = marks;
  }

  /// The format in a word or two.
  public String words() {
    return words;
  }

  /// How a file of this format is known.
  public String marks() {
    return marks;
  }
}
