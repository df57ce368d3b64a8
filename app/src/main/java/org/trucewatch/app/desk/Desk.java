package org.trucewatch.app.desk;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.trucewatch.app.casework.HeldCase;

/// The server of the desk: open from {@link #start} to {@link #close}.
public final class Desk implements AutoCloseable {
  /// Largest body of a request; a file to import may be as long.
  static final long MOST_BYTES = 200_000_000;

  /// A connection on which nothing moves for so long is closed.
  private static final int IDLE_MILLIS = 30_000;

  /// A body that comes slower than this many bytes a second, on the whole, is given up.
  private static final long LEAST_BYTES_A_SECOND = 1_000;

  private static final int MOST_CONNECTIONS = 500;
  private static final int MOST_HEADER_BYTES = 16_384;
  private static final long ASYNC_MILLIS = 3_600_000;

  private final Javalin javalin;
  private final HeldCase held;

  private final Uploads uploads;

  private Desk(Javalin javalin, HeldCase held, Uploads uploads) {
    this.javalin = javalin;
    this.held = held;
    this.uploads = uploads;
  }

  /// Opens a case and serves it.
  ///
  /// @param fault takes what is a fault of ours, for whoever started the desk
  /// @throws org.trucewatch.journal.JournalException if the case cannot be opened
  public static Desk start(DeskSettings settings, Consumer<Throwable> fault) {
    HeldCase held = HeldCase.open(settings.casePath());
    try {
      var desk = new DeskCase(held, settings);
      var answering = new Answering(desk, fault);
      Javalin javalin = Javalin.create(config -> configure(config, settings, answering));
      listen(javalin);
      Thread.ofVirtual().start(() -> warm(desk));
      return new Desk(javalin, held, desk.uploads());
    } catch (RuntimeException problem) {
      held.close();
      throw problem;
    }
  }

  /// The host or port cannot be listened on.
  public static final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotListen(Throwable cause) {
      super("The desk cannot listen there.", cause);
    }
  }

  /// Computes what the first page asks for, while the browser starts.
  private static void warm(DeskCase desk) {
    try {
      CaseRoutes.warm(desk);
    } catch (RuntimeException _) {
      // Whoever asks will be told.
    }
  }

  private static void listen(Javalin javalin) {
    try {
      javalin.start();
    } catch (JavalinException problem) {
      throw new CannotListen(problem);
    }
  }

  /// The port it listens on.
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    uploads.close();
    held.close();
  }

  private static void configure(JavalinConfig config, DeskSettings settings, Answering answering) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.http.asyncTimeout = ASYNC_MILLIS;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.addConnector((server, http) -> connector(server, http, settings.address()));
    config.jetty.modifyServletContextHandler(
        context -> context.insertHandler(new MinimumDataRateHandler(LEAST_BYTES_A_SECOND, 0)));
    answering.register(config.routes);
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, DeskSettings.Address address) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(address.host());
    connector.setPort(address.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    return connector;
  }
}
