package org.trucewatch.output.search;

import java.lang.ref.Cleaner;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Statement;
import org.trucewatch.output.words.Picture;

/// An index of words over reports (headlines and notes of the recorder, and what their claims say)
/// and statements, in memory. Words are found by their beginnings, whatever their case and accents;
/// all words must be there. Letters of Arabic script that are written in several ways are one
/// letter ({@link Folding}).
///
/// It is SQLite's FTS5 with the tokenizer `unicode61`, in a database of its own that goes when
/// nobody holds the index any more. Its methods are synchronized.
public final class FullText {
  private static final Cleaner CLEANER = Cleaner.create();
  private static final int MOST_WORDS = 20;
  private static final int BATCH = 1_000;

  private final Connection database;

  private FullText(Connection database) {
    this.database = database;
    CLEANER.register(this, () -> close(database));
  }

  /// What was found.
  ///
  /// @param reports ids of reports, best first
  /// @param statements ids of statements, best first
  /// @param total how many of both, shown or not
  public record Found(List<String> reports, List<String> statements, int total) {
    public Found {
      reports = List.copyOf(reports);
      statements = List.copyOf(statements);
    }
  }

  /// Builds the index of a picture.
  public static FullText of(Picture picture) {
    try {
      Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
      var index = new FullText(database);
      index.fill(picture);
      return index;
    } catch (SQLException problem) {
      throw new IllegalStateException("The index of words could not be built.", problem);
    }
  }

  private void fill(Picture picture) throws SQLException {
    database.setAutoCommit(false);
    try (var create = database.createStatement()) {
      create.execute(
          "CREATE VIRTUAL TABLE words USING fts5(kind UNINDEXED, id UNINDEXED, text,"
              + " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')");
    }
    Map<ReportId, StringBuilder> told = new HashMap<>();
    for (Claim claim : picture.evidence().claims().values()) {
      told.computeIfAbsent(claim.report(), _ -> new StringBuilder())
          .append(' ')
          .append(text(picture, claim));
    }
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO words (kind, id, text) VALUES (?, ?, ?)")) {
      int count = 0;
      for (Report report : picture.evidence().reports().values()) {
        String claims = told.getOrDefault(report.id(), new StringBuilder()).toString();
        count = add(insert, "report", report.id().value(), text(picture, report) + claims, count);
      }
      for (Statement statement : picture.evidence().statements().values()) {
        count = add(insert, "statement", statement.id().value(), text(picture, statement), count);
      }
      insert.executeBatch();
    }
    database.commit();
  }

  private static int add(PreparedStatement insert, String kind, String id, String text, int count)
      throws SQLException {
    insert.setString(1, kind);
    insert.setString(2, id);
    insert.setString(3, Folding.of(text));
    insert.addBatch();
    if (count % BATCH == BATCH - 1) {
      insert.executeBatch();
    }
    return count + 1;
  }

  private static String text(Picture picture, Report report) {
    return String.join(
        " ",
        report.id().value(),
        report.page().headline(),
        report.original().note(),
        picture.name(report.source()));
  }

  private static String text(Picture picture, Claim claim) {
    var event = claim.event();
    return String.join(
        " ",
        claim.id().value(),
        claim.note(),
        event.type().name(),
        event.where().asWritten(),
        event.where().admin1().orElse(""),
        event.actors().attacker().asWritten(),
        event.actors().target().asWritten(),
        picture.name(claim.voice().origin()));
  }

  private static String text(Picture picture, Statement statement) {
    return String.join(
        " ",
        statement.id().value(),
        statement.position().summary(),
        statement.position().topic(),
        statement.position().addressee(),
        picture.name(statement.speaker().speaker()));
  }

  /// Finds what holds all the words.
  ///
  /// @param most how many of each kind at most
  public synchronized Found find(String words, int most) {
    String query = query(words);
    if (query.isEmpty()) {
      return new Found(List.of(), List.of(), 0);
    }
    try {
      List<String> reports = ids("report", query, most);
      List<String> statements = ids("statement", query, most);
      return new Found(reports, statements, count(query));
    } catch (SQLException problem) {
      throw new IllegalStateException("The index of words could not be asked.", problem);
    }
  }

  private List<String> ids(String kind, String query, int most) throws SQLException {
    try (PreparedStatement select =
        database.prepareStatement(
            "SELECT id FROM words WHERE words MATCH ? AND kind = ? ORDER BY rank, id LIMIT ?")) {
      select.setString(1, query);
      select.setString(2, kind);
      select.setInt(3, most);
      var ids = new ArrayList<String>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    }
  }

  private int count(String query) throws SQLException {
    try (PreparedStatement select =
        database.prepareStatement("SELECT count(*) FROM words WHERE words MATCH ?")) {
      select.setString(1, query);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    }
  }

  /// Each word in quotes, so that nothing of it is read as a command, with a star for what follows.
  private static String query(String words) {
    var query = new StringJoiner(" ");
    Arrays.stream(Folding.of(words).split("[^\\p{L}\\p{N}\\p{M}]+", -1))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .forEach(word -> query.add("\"" + word + "\"*"));
    return query.toString();
  }

  private static void close(Connection database) {
    try {
      database.close();
    } catch (SQLException problem) {
      throw new IllegalStateException("The index of words could not be closed.", problem);
    }
  }
}
