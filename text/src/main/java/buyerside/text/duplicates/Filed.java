package buyerside.text.duplicates;

import java.util.Arrays;
import java.util.function.Consumer;

/// Records under their keys, in an open hash table of plain numbers: a chain of records per key.
final class Filed {

  private static final int NONE = -1;

  private long[] keys;
  private int[] heads;
  private int[] records;
  private int[] next;
  private int filed;
  private int distinct;

  Filed(int expected) {
    var size = Integer.highestOneBit(Math.max(16, expected)) * 2;
    keys = new long[size];
    heads = new int[size];
    Arrays.fill(heads, NONE);
    records = new int[Math.max(16, expected)];
    next = new int[records.length];
  }

  void put(long key, int record) {
    if (distinct * 2 > keys.length) {
      grow();
    }
    if (filed == records.length) {
      records = Arrays.copyOf(records, filed * 2);
      next = Arrays.copyOf(next, filed * 2);
    }
    var slot = slot(key);
    if (heads[slot] == NONE) {
      keys[slot] = key;
      distinct++;
    }
    records[filed] = record;
    next[filed] = heads[slot];
    heads[slot] = filed++;
  }

  /// Hands on the records of each key that has several, in the order of their numbers.
  void eachGroup(Consumer<int[]> group) {
    for (var head : heads) {
      if (head != NONE && next[head] != NONE) {
        group.accept(chain(head));
      }
    }
  }

  private int[] chain(int head) {
    var size = 0;
    for (int at = head; at != NONE; at = next[at]) {
      size++;
    }
    var chain = new int[size];
    for (int at = head; at != NONE; at = next[at]) {
      chain[--size] = records[at];
    }
    return chain;
  }

  private int slot(long key) {
    var mixed = key * 0x9E3779B97F4A7C15L;
    var slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        var slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
