package buyerside.text.duplicates;

import buyerside.text.duplicates.Listed.Kind;
import java.util.Arrays;
import java.util.function.LongConsumer;

/// What a record is filed under: two that the rules could take for one share a key. Keys are 64-bit
/// hashes; a chance meeting costs one comparison.
public final class Keys {

  private static final int SHORTEST_FUZZY = 4;
  private static final int LONGEST_FUZZY = 40;

  private Keys() {}

  /// The distinct keys of a record; none if it has nothing to be compared by.
  public static long[] of(Listed listed) {
    return of(Profile.of(listed));
  }

  static long[] of(Profile profile) {
    var keys = new long[64];
    var count = new int[1];
    each(
        profile,
        key -> {
          if (count[0] < keys.length) {
            keys[count[0]++] = key;
          }
        });
    return Arrays.stream(keys, 0, count[0]).distinct().toArray();
  }

  private static void each(Profile it, LongConsumer keys) {
    put(keys, 'r', it.registration());
    it.numbers().forEach(number -> put(keys, 'n', number));
    it.mails().forEach(mail -> put(keys, 'm', mail));
    if (it.kind() == Kind.COMPANY) {
      put(keys, 'c', it.name());
      put(keys, 'c', it.local());
      put(keys, 's', it.sound());
      put(keys, 'd', it.site());
      nearly(it.name(), keys);
    } else if (!it.local().isEmpty()) {
      put(keys, 'p', it.sound() + "@" + it.local());
    } else if (!it.site().isEmpty()) {
      put(keys, 'p', it.sound() + "@" + it.site());
    }
  }

  /// Names of which one is the other but for a character added, left out or replaced share the name
  /// itself or the name less one character.
  private static void nearly(String name, LongConsumer keys) {
    if (name.length() < SHORTEST_FUZZY || name.length() > LONGEST_FUZZY) {
      return;
    }
    put(keys, 'f', name);
    for (int i = 0; i < name.length(); i++) {
      keys.accept(hash(hash(hash(SEED, "f"), name, 0, i), name, i + 1, name.length()));
    }
  }

  private static void put(LongConsumer keys, char sort, String text) {
    if (!text.isEmpty()) {
      keys.accept(hash(hash(SEED, String.valueOf(sort)), text));
    }
  }

  private static final long SEED = 0xcbf29ce484222325L;

  private static long hash(long from, String text) {
    return hash(from, text, 0, text.length());
  }

  /// FNV-1a over the characters, finished so that its low bits are good.
  private static long hash(long from, String text, int begin, int end) {
    var hash = from;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
