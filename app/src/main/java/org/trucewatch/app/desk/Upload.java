package org.trucewatch.app.desk;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.trucewatch.app.imports.FileImport;

/// One file that was sent, and how far its import is. Safe to use from several threads.
final class Upload {
  private final Path file;
  private UploadPage page;
  private FileImport.How how = FileImport.How.USUAL;
  private long version;

  Upload(Path file, UploadPage page) {
    this.file = file;
    this.page = page;
  }

  /// Where the file lies.
  Path file() {
    return file;
  }

  /// Keeps how the file was last looked at.
  synchronized void remember(FileImport.How last) {
    how = last;
  }

  /// How the file was last looked at.
  synchronized FileImport.How how() {
    return how;
  }

  synchronized UploadPage page() {
    return page;
  }

  /// What it shows, and how often that has changed.
  record Seen(UploadPage page, long version) {}

  synchronized void change(UnaryOperator<UploadPage> change) {
    page = change.apply(page);
    version++;
    notifyAll();
  }

  /// Starts the import; false if it runs, or ran, already.
  synchronized boolean start() {
    if (!page.state().equals(UploadPage.PREVIEWED)) {
      return false;
    }
    change(UploadPage::running);
    return true;
  }

  /// Waits until it shows something else than it did at a version, at most so long.
  synchronized Seen after(long known, long mostMillis) throws InterruptedException {
    long end = System.nanoTime() + mostMillis * 1_000_000;
    long left = mostMillis;
    while (version == known && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return new Seen(page, version);
  }
}
