package org.trucewatch.app.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.output.words.Picture;

/// Which statements a listing shows.
///
/// @param speaker the speaker's id, or a part of the name; empty for any
/// @param topic on this topic; empty for any
/// @param ref refers to this agreement, clause or norm; empty for any
public record StatementFilter(
    Optional<String> speaker, Optional<String> topic, Optional<String> ref) {

  /// The statements of a picture that pass, by day.
  public List<Statement> list(Picture picture) {
    return picture.evidence().statements().values().stream()
        .filter(statement -> speaks(picture, statement))
        .filter(statement ->
            topic.map(word -> word.equalsIgnoreCase(statement.position().topic())).orElse(true))
        .filter(statement -> ref.map(name -> statement.refs().contains(name)).orElse(true))
        .sorted(
            Comparator.comparing((Statement statement) -> statement.said().date())
                .thenComparing(Statement::id))
        .toList();
  }

  private boolean speaks(Picture picture, Statement statement) {
    if (speaker.isEmpty()) {
      return true;
    }
    var id = statement.speaker().speaker();
    String name = picture.evidence().findSource(id).map(Source::name).orElse("");
    return id.value().equals(speaker.get())
        || name.toLowerCase(Locale.ROOT).contains(speaker.get().toLowerCase(Locale.ROOT));
  }
}
