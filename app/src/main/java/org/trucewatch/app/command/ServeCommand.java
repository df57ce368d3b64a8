package org.trucewatch.app.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.trucewatch.app.casework.DiskProblem;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.desk.Desk;
import org.trucewatch.app.desk.DeskSettings;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch serve`.
final class ServeCommand implements Command {
  static final String PORT = "--port";
  private static final String HOST = "--host";
  private static final String PASSWORD_FILE = "--password-file";
  private static final String READ_ONLY = "--read-only";
  private static final String TILES = "--tiles";
  private static final byte[] TILES_BEGIN = "PMTiles\u0003".getBytes(StandardCharsets.US_ASCII);
  static final String LOOPBACK = "127.0.0.1";
  private static final int USUAL_PORT = 8600;
  private static final int SHORTEST_PASSWORD = 12;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String purpose() {
    return "Opens the desk: the case in a browser, and an open API.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "It listens on this machine only. To let others in, name a host and a file that holds a"
            + " password of at least 12 characters: every request must show it. The desk speaks"
            + " plain HTTP; over a network, put a server with TLS before it.",
        "Stop it with Ctrl-C.");
  }

  @Override
  public List<String> examples() {
    return List.of("serve border.trucewatch", "serve border.trucewatch --port 9000 --read-only");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.option(PORT, "NUMBER", "The port; 0 for any that is free. Default: 8600."),
        Arguments.option(HOST, "NAME", "The host to listen on. Default: 127.0.0.1."),
        Arguments.option(
            PASSWORD_FILE,
            "FILE",
            "A file with the password; needed if others can reach the host."),
        Arguments.flag(READ_ONLY, "Nothing can be decided or imported."),
        Arguments.option(
            TILES,
            "FILE",
            "Vector tiles (PMTiles 3) to show water, roads and places in more detail. Their borders"
                + " are not drawn."),
        Arguments.author());
  }

  @Override
  public Exit run(Given given, Session session) {
    String host = given.option(HOST).orElse(LOOPBACK).strip();
    Optional<String> password = given.option(PASSWORD_FILE).map(ServeCommand::password);
    if (!isLoopback(host) && password.isEmpty()) {
      throw new Problem(
          Exit.USAGE,
          "on "
              + Visible.of(host)
              + " others could reach the desk. Give a file with a password by "
              + PASSWORD_FILE
              + ", or leave "
              + HOST
              + " out.");
    }
    Path path = given.casePath();
    var settings =
        new DeskSettings(
            path,
            title(path),
            new DeskSettings.Address(host, port(given)),
            password,
            given.option(Arguments.AUTHOR).orElseGet(session::author),
            given.flag(READ_ONLY),
            given.option(TILES).map(ServeCommand::tiles));
    serve(settings, session);
    return Exit.OK;
  }

  /// Serves until the process is told to stop.
  static void serve(DeskSettings settings, Session session) {
    try (Desk desk = open(settings, session)) {
      String host = settings.address().host();
      session.print(
          "The desk is open: http://%s:%d/  Stop it with Ctrl-C.%n"
              .formatted(host.contains(":") ? "[" + host + "]" : host, desk.port()));
      session.out().flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Desk open(DeskSettings settings, Session session) {
    try {
      return Desk.start(settings, fault -> session.warn(Commands.confession(fault)));
    } catch (Desk.CannotListen problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "cannot listen on "
              + Visible.of(settings.address().host())
              + ", port "
              + settings.address().port()
              + ": something else does, or the host is not of this machine. Give another "
              + PORT
              + ".",
          problem);
    }
  }

  /// What a case is called if it does not say: the name of its file.
  static String title(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  static int port(Given given) {
    String words = given.option(PORT).orElse(Integer.toString(USUAL_PORT)).strip();
    int port = words.matches("[0-9]{1,5}") ? Integer.parseInt(words) : -1;
    if (port < 0 || port > 65_535) {
      throw new Problem(
          Exit.USAGE, PORT + " wants a number from 0 to 65535, not \"" + Visible.of(words) + "\".");
    }
    return port;
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          HOST + " names a host that is not known: \"" + Visible.of(host) + "\".",
          problem);
    }
  }

  private static Path tiles(String file) {
    Path path = Path.of(file);
    try (var in = Files.newInputStream(path)) {
      if (Arrays.equals(in.readNBytes(TILES_BEGIN.length), TILES_BEGIN)) {
        return path;
      }
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not read the tiles in " + Visible.of(file) + ". Check that the file is there.",
          problem);
    }
    throw new Problem(
        Exit.USAGE, Visible.of(file) + " holds no tiles in the form PMTiles, version 3.");
  }

  private static String password(String file) {
    try {
      String password = Files.readString(Path.of(file)).strip();
      if (password.length() < SHORTEST_PASSWORD) {
        throw new Problem(
            Exit.USAGE,
            "the password in "
                + Visible.of(file)
                + " has fewer than "
                + SHORTEST_PASSWORD
                + " characters. Take a longer one.");
      }
      return password;
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "cannot read the password from "
              + Visible.of(file)
              + " ("
              + DiskProblem.words(problem)
              + ").",
          problem);
    }
  }
}
