package buyerside.text.recovery.encoding;

import java.util.stream.IntStream;

/// Bytes that are not in the text any more, as negative numbers.
final class Lost {

  /// Could be anything.
  static final int ANY = -1;

  /// One of the five that windows-1252 has no character for.
  static final int OPEN = -2;

  /// The first and the second of a pair in GBK's user-defined areas, which programs drop.
  static final int USER_FIRST = -3;

  static final int USER_SECOND = -4;

  private static final int[] ALL = IntStream.range(0x20, 0xFF).toArray();
  private static final int[] OPENS = {0x81, 0x8D, 0x8F, 0x90, 0x9D};
  private static final int[] FIRSTS =
      IntStream.concat(IntStream.rangeClosed(0xAA, 0xAF), IntStream.rangeClosed(0xF8, 0xFE))
          .toArray();
  private static final int[] SECONDS = IntStream.rangeClosed(0xA1, 0xFE).toArray();

  private Lost() {}

  static int[] values(int lost) {
    return switch (lost) {
      case OPEN -> OPENS;
      case USER_FIRST -> FIRSTS;
      case USER_SECOND -> SECONDS;
      default -> ALL;
    };
  }
}
