package org.trucewatch.app.desk;

import java.nio.file.Path;
import java.util.Optional;

/// How a desk is served.
///
/// @param casePath the case
/// @param title what the case is called, if its own settings do not say
/// @param address where it listens
/// @param token what whoever asks must show, if the desk is not on loopback only
/// @param author in whose name is written unless a request says so
/// @param readOnly whether nothing can be written
/// @param tiles a file of tiles (PMTiles) with the ground in more detail, if there is one
public record DeskSettings(
    Path casePath,
    String title,
    Address address,
    Optional<String> token,
    String author,
    boolean readOnly,
    Optional<Path> tiles) {

  /// Where it listens.
  ///
  /// @param host name or number of the host
  /// @param port the port; 0 for any that is free
  public record Address(String host, int port) {}
}
