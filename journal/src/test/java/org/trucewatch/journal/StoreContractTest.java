package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trucewatch.journal.Store.Batch;
import org.trucewatch.journal.Store.HeldRow;
import org.trucewatch.journal.Store.Row;
import org.trucewatch.journal.Store.Tip;

/// What every store promises, whatever keeps it. Each store has a subclass.
abstract class StoreContractTest {

  private Store store;

  /// Makes an empty store.
  abstract Store create();

  /// Opens anew what was closed.
  abstract Store reopen();

  @BeforeEach
  void open() {
    store = create();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewStoreIsEmptyAndSaysSo() {
    assertThat(store.tip()).isEqualTo(Tip.EMPTY);
    assertThat(store.last()).isZero();
    assertThat(store.countHeld()).isZero();
    assertThat(read(1, 100)).isEmpty();
    assertThat(store.checkEngine()).isEmpty();
  }

  @Test
  void whatIsCommittedIsThereAfterReopening() {
    append(1, 3);
    store.close();
    store = reopen();
    assertThat(read(1, 100)).containsExactly(row(1), row(2), row(3));
    assertThat(store.tip()).isEqualTo(tip(3));
    assertThat(store.last()).isEqualTo(3);
  }

  @Test
  void whatIsNotCommittedIsGone() {
    append(1, 2);
    try (Batch batch = store.begin()) {
      batch.add(List.of(row(3)));
      batch.addHeld(List.of(held(3)));
    }
    assertThat(store.tip()).isEqualTo(tip(2));
    assertThat(read(1, 100)).hasSize(2);
    assertThat(store.countHeld()).isEqualTo(2);
    append(3, 3);
    assertThat(read(3, 3)).containsExactly(row(3));
  }

  @Test
  void readingGoesByNumberWithBothEnds() {
    append(1, 9);
    assertThat(read(3, 5)).containsExactly(row(3), row(4), row(5));
    assertThat(read(9, 20)).containsExactly(row(9));
    assertThat(read(10, 20)).isEmpty();
  }

  @Test
  void aNumberIsTakenOnce() {
    append(1, 2);
    try (Batch batch = store.begin()) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> batch.add(List.of(row(2))));
    }
    assertThat(read(1, 100)).containsExactly(row(1), row(2));
  }

  @Test
  void theLatestContentOfAnItemIsFound() {
    try (Batch batch = store.begin()) {
      batch.add(List.of(row(1)));
      batch.addHeld(List.of(new HeldRow(1, hash("first"), "claim", "c1")));
      batch.add(List.of(row(2)));
      batch.addHeld(List.of(new HeldRow(2, hash("second"), "claim", "c1")));
      batch.add(List.of(row(3)));
      batch.addHeld(List.of(new HeldRow(3, hash("page"), "report", "c1")));
      assertThat(store.findLatest(Kind.CLAIM, "c1")).isPresent();
      batch.commit(tip(3));
    }
    HeldRow latest = new HeldRow(2, hash("second"), "claim", "c1");
    assertThat(store.findLatest(Kind.CLAIM, "c1")).contains(latest);
    assertThat(store.findLatest(Kind.CLAIM, "c2")).isEmpty();
    assertThat(store.hasHeld(new HeldRow(1, hash("first"), "claim", "c1"))).isTrue();
    assertThat(store.hasHeld(new HeldRow(1, hash("second"), "claim", "c1"))).isFalse();
    assertThat(store.countHeld()).isEqualTo(3);
  }

  @Test
  void entriesOfAKindAreListedInOrder() {
    append(1, 4);
    assertThat(store.listOf(Kind.NOTE)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(store.listOf(Kind.CLAIM)).isEmpty();
  }

  @Test
  void anyTextIsKeptAsItIs() {
    String text = "\"\\\u0001\u202e\ud83d\udd4a\ufffd' OR 1=1; --\n";
    try (Batch batch = store.begin()) {
      batch.add(List.of(new Row(1, "note", text, hash(text))));
      batch.addHeld(List.of(new HeldRow(1, hash(text), "document", text)));
      batch.commit(tip(1));
    }
    store.close();
    store = reopen();
    assertThat(read(1, 1)).containsExactly(new Row(1, "note", text, hash(text)));
    assertThat(store.findLatest(Kind.DOCUMENT, text)).isPresent();
  }

  private void append(int first, int last) {
    try (Batch batch = store.begin()) {
      for (int sequence = first; sequence <= last; sequence++) {
        batch.add(List.of(row(sequence)));
        batch.addHeld(List.of(held(sequence)));
      }
      batch.commit(tip(last));
    }
  }

  private List<Row> read(long first, long last) {
    List<Row> rows = new ArrayList<>();
    store.read(first, last, rows::add);
    return rows;
  }

  private static Row row(int sequence) {
    return new Row(sequence, "note", "text " + sequence, hash("text " + sequence));
  }

  private static HeldRow held(int sequence) {
    return new HeldRow(sequence, hash("content " + sequence), "claim", "c" + sequence);
  }

  private static Tip tip(int size) {
    Frontier frontier = Frontier.EMPTY;
    for (int sequence = 1; sequence <= size; sequence++) {
      frontier = frontier.with(Hash.of("leaf " + sequence));
    }
    return new Tip(Hash.of("text " + size), frontier);
  }

  private static String hash(String text) {
    return Hash.of(text).hex();
  }
}
