package org.trucewatch.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where a journal keeps its rows. A store knows nothing of what entries mean: it keeps texts, a
/// head and a table of look-ups that can be rebuilt from the texts. Every method throws a {@link
/// JournalException} when the world fails it.
interface Store extends AutoCloseable {

  /// The name of the case for messages: a path or an address.
  String name();

  /// The state as of the last commit.
  ///
  /// @throws JournalException with reason DAMAGED if the head cannot be read
  Tip tip();

  /// Starts the one write transaction that can be open at a time.
  Batch begin();

  /// The same for what may be many rows, to follow `size` entries. To begin and to end it may take
  /// longer, and while it is open others may have to wait with reading.
  Batch beginImport(long size);

  /// Reads rows in order of their number, both ends inclusive. Rows that are missing are passed
  /// over; the reader notices by the numbers.
  void read(long first, long last, Consumer<Row> reader);

  /// The highest number of a row; 0 if there is none.
  long last();

  /// The entry that holds the present content of an item, if the item is held.
  Optional<HeldRow> findLatest(Kind kind, String item);

  /// The look-up of one entry, if it is there as given.
  boolean hasHeld(HeldRow held);

  /// The numbers of the entries of one kind, in order.
  List<Long> listOf(Kind kind);

  /// Reads the kind and id of every content that can be looked up.
  void readHeld(BiConsumer<String, String> reader);

  /// Number of contents that can be looked up.
  long countHeld();

  /// What the storage engine itself finds wrong with its files, in its own words.
  List<String> checkEngine();

  /// Writes the whole store, as of the last commit, into a file of its own.
  void copyTo(Path file);

  @Override
  void close();

  /// Rows written together or not at all.
  interface Batch extends AutoCloseable {

    /// Throws if an entry of this text cannot be kept because it is too long.
    void requireFits(String text);

    /// Adds entries.
    void add(List<Row> rows);

    /// Adds the ways to find entries again by their items' ids.
    void addHeld(List<HeldRow> held);

    /// Makes all of it durable: when this returns, it survives the death of process and machine.
    void commit(Tip tip);

    /// Undoes all of it, unless it was committed.
    @Override
    void close();
  }

  /// An entry as stored.
  ///
  /// @param sequence its number
  /// @param kind word of its kind
  /// @param text the canonical text
  /// @param hash its hash in hexadecimal; a string, since a damaged file may hold anything
  record Row(long sequence, String kind, String text, String hash) {}

  /// How an entry's item is found again, as stored.
  ///
  /// @param sequence number of the entry
  /// @param content hash of the content
  /// @param kind word of the item's kind
  /// @param item id of the item
  record HeldRow(long sequence, String content, String kind, String item) {}

  /// The end of a journal: what the next entry continues.
  ///
  /// @param hash hash of the last entry
  /// @param frontier the Merkle tree so far
  record Tip(Hash hash, Frontier frontier) {

    static final Tip EMPTY = new Tip(Hash.NONE, Frontier.EMPTY);

    long size() {
      return frontier.size();
    }

    Head head() {
      return new Head(size(), hash, frontier.root());
    }
  }
}
