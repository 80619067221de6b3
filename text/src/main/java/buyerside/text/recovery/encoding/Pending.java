package buyerside.text.recovery.encoding;

/// Up to four bytes that do not make a character yet.
///
/// @param packed ten bits for each, the first on top
record Pending(int size, long packed) {

  static final Pending NONE = new Pending(0, 0);

  boolean isEmpty() {
    return size == 0;
  }

  Pending with(int value) {
    return new Pending(size + 1, packed << 10 | (value & 0x3FF));
  }

  int get(int place) {
    int bits = (int) (packed >> 10 * (size - 1 - place) & 0x3FF);
    return bits >= 0x200 ? bits - 0x400 : bits;
  }

  int[] toArray() {
    var bytes = new int[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = get(i);
    }
    return bytes;
  }

  int lost() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (get(i) < 0) {
        count++;
      }
    }
    return count;
  }
}
