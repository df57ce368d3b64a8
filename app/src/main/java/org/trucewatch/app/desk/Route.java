package org.trucewatch.app.desk;

import java.util.List;
import java.util.Optional;

/// One line of the table of what is answered: the server and the API's description are made from
/// it.
///
/// @param verb what is asked
/// @param path the path, parameters in braces
/// @param summary what is answered, in a sentence
/// @param parameters what a request may say
/// @param answer what the answer holds
/// @param handler does it
record Route(
    Verb verb,
    String path,
    String summary,
    List<Parameter> parameters,
    Answer answer,
    Handler handler) {
  Route {
    parameters = List.copyOf(parameters);
  }

  /// What is asked.
  enum Verb {
    /// Read: depends on the state of the case and what is asked, and on nothing else.
    GET,
    /// Read what goes on at the desk: another answer each time.
    WATCH,
    /// Write.
    POST;

    /// The method of HTTP, as OpenAPI spells it.
    String method() {
      return this == POST ? "post" : "get";
    }
  }

  /// What an answer holds.
  sealed interface Answer {
    /// A document.
    ///
    /// @param type its record
    record Document(Class<?> type) implements Answer {}

    /// Rows, in the form asked for.
    ///
    /// @param name the member that holds the rows
    record Rows(String name) implements Answer {}

    /// A file.
    ///
    /// @param mediaType its media type
    record File(String mediaType) implements Answer {}
  }

  /// Does what is asked.
  interface Handler {
    Reply answer(Asked asked);
  }

  /// What the body of a request holds.
  Optional<Class<?>> body() {
    return handler instanceof WithBody with ? Optional.of(with.type()) : Optional.empty();
  }

  /// A handler that reads the bytes of a file from the body.
  record WithFile(Handler handler) implements Handler {
    @Override
    public Reply answer(Asked asked) {
      return handler.answer(asked);
    }
  }

  /// A handler that reads a document from the body.
  record WithBody(Class<?> type, Handler handler) implements Handler {
    @Override
    public Reply answer(Asked asked) {
      return handler.answer(asked);
    }
  }
}
