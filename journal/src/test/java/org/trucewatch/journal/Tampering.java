package org.trucewatch.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Changes the file of a case as somebody with a database program would.
final class Tampering {

  private Tampering() {}

  /// Runs statements on the file, past the triggers that guard against accidents.
  static void run(Path path, String... statements) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER IF EXISTS entry_is_never_changed");
      statement.execute("DROP TRIGGER IF EXISTS entry_is_never_deleted");
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The test could not change " + path, e);
    }
  }
}
