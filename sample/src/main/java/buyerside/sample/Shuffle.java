package buyerside.sample;

/// A one-to-one reordering of the numbers below a bound, so that consecutive numbers get names that
/// look unrelated and none comes twice.
record Shuffle(long size, long factor, long offset) {

  static Shuffle of(long size, Chance chance) {
    var factor = (long) (size * (0.55 + 0.1 * chance.unit())) | 1;
    while (commonDivisor(factor, size) != 1) {
      factor += 2;
    }
    return new Shuffle(size, factor, chance.below(size));
  }

  /// The place of a number below `size`; larger numbers start again.
  long place(long number) {
    return (number % size * factor + offset) % size;
  }

  private static long commonDivisor(long a, long b) {
    return b == 0 ? a : commonDivisor(b, a % b);
  }
}
