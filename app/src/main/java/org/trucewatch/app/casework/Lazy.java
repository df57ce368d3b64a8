package org.trucewatch.app.casework;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// A value that is computed when first asked for, once, however many ask at a time. If computing
/// fails, whoever asks next tries again.
public final class Lazy<T> {
  private final Supplier<T> work;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Optional<T> value = Optional.empty();

  private Lazy(Supplier<T> work) {
    this.work = work;
  }

  /// A value that `work` computes.
  public static <T> Lazy<T> of(Supplier<T> work) {
    return new Lazy<>(work);
  }

  /// The value, if it has been asked for.
  Optional<T> held() {
    return value;
  }

  /// The value.
  public T get() {
    Optional<T> held = value;
    return held.isPresent() ? held.get() : compute();
  }

  private T compute() {
    lock.lock();
    try {
      T computed = value.isPresent() ? value.get() : work.get();
      value = Optional.of(computed);
      return computed;
    } finally {
      lock.unlock();
    }
  }
}
