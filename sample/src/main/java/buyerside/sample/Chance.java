package buyerside.sample;

/// A stream of random numbers that is fixed by a seed, a kind of thing and its number, so that any
/// thing can be made without making those before it. The mixing is that of SplitMix64 (Steele, Lea,
/// Flood: Fast splittable pseudorandom number generators, 2014).
final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private long state;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long seed, Draw draw, long number) {
    return new Chance(mixed(mixed(seed + STEP * draw.key) + STEP * number));
  }

  /// At least 0, below 1.
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /// From 0 to `bound` - 1.
  long below(long bound) {
    return (long) (unit() * bound);
  }

  int below(int bound) {
    return (int) (unit() * bound);
  }

  boolean happens(double probability) {
    return unit() < probability;
  }

  /// Standard exponential.
  double exponential() {
    return -StrictMath.log(1 - unit());
  }

  /// Nearly standard normal: the sum of twelve uniform numbers, less six.
  double normal() {
    var sum = -6.0;
    for (var i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }

  private long next() {
    state += STEP;
    return mixed(state);
  }

  private static long mixed(long value) {
    var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// What is drawn; each has a stream of its own, so that a change to one leaves the others alone.
  enum Draw {
    REP(1),
    COMPANY(2),
    PERSON(3),
    BLOCK(4),
    DEAL(5),
    COURSE(6),
    RECORDING(7),
    CLAIM(8),
    ACTIVITY(9),
    PLANTED(10),
    NAMES(11);

    private final int key;

    Draw(int key) {
      this.key = key;
    }
  }
}
