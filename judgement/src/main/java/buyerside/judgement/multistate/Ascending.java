package buyerside.judgement.multistate;

/// The order of numbers, in linear time: least-significant-digit radix sort (Knuth, *The Art of
/// Computer Programming* 3, 5.2.5) of their bits.
final class Ascending {

  private static final int DIGIT = 11;
  private static final int BUCKETS = 1 << DIGIT;

  private Ascending() {}

  /// The positions of the values from the smallest to the largest; equal ones keep their order.
  static int[] order(double[] values) {
    int n = values.length;
    var keys = new long[n];
    var order = new int[n];
    for (int i = 0; i < n; i++) {
      keys[i] = key(values[i]);
      order[i] = i;
    }
    var otherKeys = new long[n];
    var otherOrder = new int[n];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      var next = new int[BUCKETS + 1];
      for (long key : keys) {
        next[digit(key, shift) + 1]++;
      }
      if (n > 0 && next[digit(keys[0], shift) + 1] == n) {
        continue; // all alike in this digit
      }
      for (int bucket = 0; bucket < BUCKETS; bucket++) {
        next[bucket + 1] += next[bucket];
      }
      for (int i = 0; i < n; i++) {
        int place = next[digit(keys[i], shift)]++;
        otherKeys[place] = keys[i];
        otherOrder[place] = order[i];
      }
      var spentKeys = keys;
      keys = otherKeys;
      otherKeys = spentKeys;
      var spentOrder = order;
      order = otherOrder;
      otherOrder = spentOrder;
    }
    return order;
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & (BUCKETS - 1);
  }

  /// Bits that, read as an unsigned number, are in the order of the values; -0.0 is 0.0.
  private static long key(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits ^ (bits >> 63 | Long.MIN_VALUE);
  }
}
