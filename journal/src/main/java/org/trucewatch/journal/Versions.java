package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;

/// The contents that the items of one kind have had, by id, in the order in which they were
/// recorded.
///
/// @param <T> the kind of item
final class Versions<T extends Item> {

  private final Class<T> kind;
  private final Map<String, List<Version<T>>> byId = new HashMap<>();

  Versions(Class<T> kind) {
    this.kind = kind;
  }

  /// One content of an item.
  ///
  /// @param sequence number of the entry that brought it
  /// @param recordedDay day on which it was recorded
  /// @param item the content
  record Version<T>(long sequence, LocalDate recordedDay, T item) {}

  /// What linkage is trained on.
  record Held(Versions<Source> sources, Versions<Report> reports, Versions<Claim> claims) {}

  /// The contents that the items had at the end of the first `size` entries.
  List<T> at(long size) {
    List<T> items = new ArrayList<>();
    for (List<Version<T>> versions : byId.values()) {
      for (int i = versions.size() - 1; i >= 0; i--) {
        if (versions.get(i).sequence() <= size) {
          items.add(versions.get(i).item());
          break;
        }
      }
    }
    return items;
  }

  void accept(Entry entry, Item item) {
    byId.computeIfAbsent(ItemJson.id(item), _ -> new ArrayList<>(1))
        .add(new Version<>(entry.sequence(), AsOf.dayOf(entry.recorded()), kind.cast(item)));
  }

  /// All items, each with its contents from the first to the last.
  Map<String, List<Version<T>>> all() {
    return byId;
  }

  /// The contents of one item; empty if it is not held.
  List<Version<T>> of(String id) {
    return byId.getOrDefault(id, List.of());
  }

  /// The last content whose day is known as of the moment; `days` are those of the contents and do
  /// not decrease.
  static <T> Optional<T> visible(List<Version<T>> versions, List<LocalDate> days, AsOf asOf) {
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (asOf.knows(days.get(i))) {
        return Optional.of(versions.get(i).item());
      }
    }
    return Optional.empty();
  }
}
