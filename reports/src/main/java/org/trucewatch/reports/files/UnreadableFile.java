package org.trucewatch.reports.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// A file, or the rest of one, that cannot be read because of what it holds. An {@link IOException}
/// so that it passes through streams and parsers; caught where the file is opened or read and
/// turned into a flaw.
final class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String why;
  private final String remedy;

  UnreadableFile(Kind kind, String why, String remedy) {
    super(why);
    this.kind = kind;
    this.why = why;
    this.remedy = remedy;
  }

  static UnreadableFile damaged(String why) {
    return new UnreadableFile(
        Kind.DAMAGED_FILE, why, "Fetch it again, or save it anew with a spreadsheet program.");
  }

  /// What a failure of a parser or an unpacker says about the file; empty if it is the disk that
  /// failed.
  static Optional<UnreadableFile> find(Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < 10; depth++) {
      if (at instanceof UnreadableFile found) {
        return Optional.of(found);
      }
      if (at instanceof ZipException || at instanceof EOFException) {
        return Optional.of(ofArchive(at));
      }
      if (at.getClass().equals(IOException.class) || at instanceof FileSystemException) {
        return Optional.empty();
      }
      at =
          at instanceof XMLStreamException xml && xml.getNestedException() != null
              ? xml.getNestedException()
              : at.getCause();
    }
    return Optional.of(damaged("The inside of this file cannot be taken apart."));
  }

  private static UnreadableFile ofArchive(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("encrypted")
        ? new UnreadableFile(
            Kind.ENCRYPTED_FILE,
            "This file is locked with a password.",
            "Open it with the password and save it without one.")
        : damaged("This archive or spreadsheet is damaged or cut off.");
  }

  Kind kind() {
    return kind;
  }

  Flaw flaw(String name, long line) {
    return new Flaw(kind, new Place(name, line, ""), "", why, remedy, Outcome.FILE_REFUSED);
  }

  /// A flaw for a file of which the beginning was read.
  Flaw flawOfRest(String name, long line) {
    String rest = why + " The rest of the file was left out.";
    return new Flaw(kind, new Place(name, line, ""), "", rest, remedy, Outcome.FILE_REFUSED);
  }
}
