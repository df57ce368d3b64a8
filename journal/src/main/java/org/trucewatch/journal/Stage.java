package org.trucewatch.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Another thread that does the steps handed to it, one after the other in that order, while the
/// first one goes on. Few steps wait at a time, so that memory stays bounded. A step that fails is
/// the last: those behind it are left out, and the first thread hears of the failure when it next
/// hands over or settles. Whoever has settled sees all that the steps did.
final class Stage implements AutoCloseable {

  private static final int MOST_WAITING = 4;

  private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
  private final String name;
  private Optional<ExecutorService> thread = Optional.empty();
  private Optional<CompletableFuture<Void>> failed = Optional.empty();

  /// The thread will have this name.
  Stage(String name) {
    this.name = name;
  }

  /// Has a step done; waits if too many are waiting. The thread begins with the first step.
  void hand(Runnable step) {
    failed.ifPresent(this::join);
    if (waiting.size() == MOST_WAITING) {
      join(waiting.removeFirst());
    }
    CompletableFuture<Void> before =
        waiting.isEmpty() ? CompletableFuture.completedFuture(null) : waiting.getLast();
    waiting.addLast(before.thenRunAsync(step, thread()));
  }

  /// Waits until all steps are done.
  ///
  /// @throws RuntimeException what a step threw
  void settle() {
    failed.ifPresent(this::join);
    while (!waiting.isEmpty()) {
      join(waiting.removeFirst());
    }
  }

  /// Waits until no step is at work, whatever became of it, and ends the thread.
  @Override
  public void close() {
    waiting.forEach(step -> step.handle((_, _) -> true).join());
    waiting.clear();
    thread.ifPresent(ExecutorService::close);
    thread = Optional.empty();
  }

  private ExecutorService thread() {
    ExecutorService executor =
        thread.orElseGet(() ->
            Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name(name).daemon().unstarted(work)));
    thread = Optional.of(executor);
    return executor;
  }

  /// Once a step has failed, every call says so.
  private void join(CompletableFuture<Void> step) {
    try {
      step.join();
    } catch (CompletionException e) {
      failed = Optional.of(step);
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
