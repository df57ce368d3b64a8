package org.trucewatch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A case of a few invented reports, written in the case format by the tests themselves.
///
/// @param folder where the tables are
record SmallCase(Path folder) {
  private static final String SOURCES =
      """
      id,name,country,kind,affiliation,independence_group,url_host
      o-north,"N. Speaker, spokesman",AF,state-spokesperson,North,north,
      o-south,"S. Speaker, spokesman",PK,state-spokesperson,South,south,
      paper,The Paper,XX,newspaper,,paper,paper.example
      wire,The Wire,XX,wire,,wire,wire.example
      """;
  private static final String REPORTS =
      """
      report_id,source_id,published_at,published_basis,language,url,url_form,\
      headline_own_words,cites,retrieved_note
      r1,paper,2025-03-02,page,en,https://paper.example/1,full,Shelling at Oldtown,o-north,
      r2,wire,2025-03-02,page,en,https://wire.example/2,full,Oldtown shelled,o-south,
      r3,wire,2025-03-20,page,en,https://wire.example/3,full,Blast at Newtown,o-north,
      """;
  private static final String CLAIMS_HEAD =
      "claim_id,report_id,event_start,event_end,date_precision,event_time,place_as_written,admin1,"
          + "country,lat,lon,where_precision,event_type,attacker_claimed,target_claimed,origin_id,"
          + "stance,killed_min,killed_max,civilians_killed_min,civilians_killed_max,"
          + "children_killed,combatants_killed_min,combatants_killed_max,combatants_side,"
          + "injured_min,injured_max,hedged,notes\n";
  private static final List<String> CLAIMS =
      List.of(
          claim("c1,r1,2025-03-01,2025-03-01", "Oldtown", "shelling,South,houses,o-north", "4,4"),
          claim("c2,r2,2025-03-01,2025-03-01", "Oldtown", "shelling,North,houses,o-south", "6,"),
          claim("c3,r3,2025-03-19,2025-03-19", "Newtown", "bombing,unknown,market,o-north", "1,1"));

  /// Writes the tables into a new folder.
  static SmallCase in(Path folder) throws IOException {
    Files.createDirectories(folder);
    var small = new SmallCase(folder);
    small.write("sources.csv", SOURCES);
    small.write("reports.csv", REPORTS);
    small.write("claims.csv", CLAIMS_HEAD + String.join("", CLAIMS));
    return small;
  }

  /// A row of `claims.csv`: about one place of one province, with numbers killed.
  static String claim(String idReportDays, String place, String whatAndWho, String killed) {
    return idReportDays
        + ",1,,"
        + place
        + ",Oldprovince,AF,,,1,"
        + whatAndWho
        + ",asserts,"
        + killed
        + ",,,,,,,,,no,\n";
  }

  /// The same tables with more claims.
  SmallCase with(String... claims) throws IOException {
    write("claims.csv", CLAIMS_HEAD + String.join("", CLAIMS) + String.join("", claims));
    return this;
  }

  /// The same tables with one piece of text exchanged.
  SmallCase change(String table, String from, String to) throws IOException {
    Path file = folder.resolve(table);
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(table + " does not hold: " + from);
    }
    Files.writeString(file, text.replace(from, to));
    return this;
  }

  /// A case with these tables in it, at `file`.
  Path load(Path file) {
    Answer.to("new", file).wellDone();
    Answer.to("add", file, folder).wellDone();
    return file;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
