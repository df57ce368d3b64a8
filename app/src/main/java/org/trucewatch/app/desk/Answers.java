package org.trucewatch.app.desk;

import java.util.List;
import java.util.Map;
import org.trucewatch.app.casework.Documents;
import org.trucewatch.app.casework.HeldCase;

/// The desk's answers without a server, for whoever keeps them as files: the same documents from
/// the same table of routes.
public final class Answers {
  private final List<Route> routes;

  /// @param held the case
  /// @param settings as it would be served
  public Answers(HeldCase held, DeskSettings settings) {
    this.routes = Routes.of(new DeskCase(held, settings));
  }

  /// A document as JSON in UTF-8.
  ///
  /// @param address the address as the table of routes has it, parameters in braces
  /// @param path what stands for the parameters in braces
  /// @param query what is asked besides
  /// @throws org.trucewatch.app.casework.Problem if there is no such thing
  public byte[] json(String address, Map<String, String> path, Map<String, String> query) {
    Route route =
        routes.stream()
            .filter(one -> one.verb() == Route.Verb.GET && one.path().equals(address))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Nothing is answered at " + address));
    return switch (route.handler().answer(new Asked(path, query)).body()) {
      case Reply.Body.Document(Object value, String _) -> Documents.bytes(value);
      case Reply.Body.Bytes(Reply.Content content, String _) ->
          content.isPacked() ? Sending.unpack(content.bytes()) : content.bytes();
      case Reply.Body.Flow _ -> throw new IllegalArgumentException(address + " never ends.");
    };
  }
}
