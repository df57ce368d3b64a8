package org.trucewatch.app.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.Head;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;

/// The file beside a case in which the answers of its last run are kept: `CASE.cache`. It fits one
/// state of the journal, by its root, and one build of the program; codebooks and training run in
/// force follow from the journal. Written whole or not at all, sealed, and passed over without a
/// word when it does not fit, is damaged, or was written by somebody else. Where it cannot be
/// written, everything works as without it.
public final class CaseCache {
  /// Cases of fewer claims are linked in a second or two; nothing is kept of them.
  public static final int LEAST_CLAIMS = 20_000;

  private static final String FORM = "trucewatch-cache/1";
  private static final int MOST_BYTES = Integer.MAX_VALUE - 64;

  /// Before the seal: where the description of the file begins.
  private static final int TAIL = Long.BYTES;

  private final Path file;
  private final String program;
  private final Optional<Seal> seal;

  private CaseCache(Path file, String program, Optional<Seal> seal) {
    this.file = file;
    this.program = program;
    this.seal = seal;
  }

  /// The cache beside a case.
  ///
  /// @param program the build of the program
  /// @param environment says where the user's own seal lies
  public static CaseCache beside(Path path, String program, Map<String, String> environment) {
    return new CaseCache(Path.of(path + ".cache"), program, Seal.of(environment));
  }

  /// What was kept of a case.
  ///
  /// @param contents what it holds
  /// @param linkage its claims, linked
  public record Found(Contents contents, Incidents.Kept linkage) {}

  /// What fits the state of the journal; empty if nothing does.
  public Optional<Found> read(Head head) {
    try {
      if (seal.isEmpty() || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      byte[] all = Files.readAllBytes(file);
      int end = all.length - Seal.LENGTH;
      if (end < TAIL || !isSealed(all, end, seal.get())) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(all, 0, end - TAIL);
      long tail = ByteBuffer.wrap(all).getLong(end - TAIL);
      return CacheForm.read(bytes, Math.toIntExact(tail), key(head));
    } catch (IOException | UncheckedIOException _) {
      return Optional.empty();
    }
  }

  private static boolean isSealed(byte[] all, int end, Seal seal) {
    Mac mac = seal.start();
    mac.update(all, 0, end);
    return MessageDigest.isEqual(mac.doFinal(), Arrays.copyOfRange(all, end, all.length));
  }

  private String key(Head head) {
    return FORM + " " + head.size() + ":" + head.root() + " " + program;
  }

  /// Keeps the answers for a state of the journal, if that can be done.
  ///
  /// @param view all that the journal holds
  /// @param journal the journal, in the state of the view
  /// @param incidents the view's claims, linked
  /// @return whether they are kept
  public boolean write(View view, Journal journal, Incidents incidents) {
    if (seal.isEmpty()) {
      return false;
    }
    Path fresh = Path.of(file + "." + ProcessHandle.current().pid() + ".new");
    try {
      try (var out = new Sealing(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
        Packer packer = new Packer(out);
        long tail =
            CacheForm.write(packer, key(view.head()), Contents.of(view, journal), incidents);
        packer.fixed(tail);
        packer.flush();
        if (packer.position() > MOST_BYTES - Seal.LENGTH) {
          return false;
        }
        out.finish();
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException _) {
      return false;
    } finally {
      discard(fresh);
    }
  }

  private static void discard(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException _) {
      // A folder that takes no files gives none back; what is left is never read.
    }
  }

  /// Reckons the seal of what goes through.
  private final class Sealing extends OutputStream {
    private final OutputStream out;
    private final Mac mac = seal.orElseThrow().start();

    Sealing(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      mac.update(bytes, from, length);
      out.write(bytes, from, length);
    }

    void finish() throws IOException {
      out.write(mac.doFinal());
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
