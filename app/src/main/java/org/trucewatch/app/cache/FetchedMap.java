package org.trucewatch.app.cache;

import java.util.AbstractMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trucewatch.claims.Evidence;

/// Items of a case that are read from its journal when they are asked for by id. Whoever goes
/// through all of them gets the whole, read once. Holds what the whole holds.
public final class FetchedMap<K, V> extends AbstractMap<K, V>
    implements SortedMap<K, V>, Evidence.Unchanging {
  private final Class<K> keys;
  private final int size;
  private final Function<K, Optional<V>> fetch;
  private final Supplier<SortedMap<K, V>> whole;

  /// Takes the ways to the items.
  ///
  /// @param keys what ids are
  /// @param size how many there are
  /// @param fetch finds one
  /// @param whole gives all
  public FetchedMap(
      Class<K> keys, int size, Function<K, Optional<V>> fetch, Supplier<SortedMap<K, V>> whole) {
    this.keys = keys;
    this.size = size;
    this.fetch = fetch;
    this.whole = whole;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return keys.isInstance(key) ? fetch.apply(keys.cast(key)).orElse(null) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return whole.get().entrySet();
  }

  @Override
  public Set<K> keySet() {
    return whole.get().keySet();
  }

  @Override
  public @Nullable Comparator<? super K> comparator() {
    return null;
  }

  @Override
  public SortedMap<K, V> subMap(K from, K to) {
    return whole.get().subMap(from, to);
  }

  @Override
  public SortedMap<K, V> headMap(K to) {
    return whole.get().headMap(to);
  }

  @Override
  public SortedMap<K, V> tailMap(K from) {
    return whole.get().tailMap(from);
  }

  @Override
  public K firstKey() {
    return whole.get().firstKey();
  }

  @Override
  public K lastKey() {
    return whole.get().lastKey();
  }
}
