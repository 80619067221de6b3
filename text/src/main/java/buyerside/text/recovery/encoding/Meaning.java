package buyerside.text.recovery.encoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What a sequence of bytes means in the character set that it was written in.
///
/// A byte is 0 to 255, or a [Lost] one.
enum Meaning {
  UTF8("UTF-8"),
  GBK("GB18030"),
  BIG5("Big5"),
  WESTERN("windows-1252");

  private static final int CHOICE = 8;
  private static final int FREQUENT = 1500;

  /// The meaning of one byte, and of two as `first << 8 | second`; U+FFFD if none.
  private final char[] table;

  private final Map<Pending, int[]> known = new ConcurrentHashMap<>();

  Meaning(String name) {
    table = name.equals("UTF-8") ? new char[0] : table(Charset.forName(name));
  }

  private static char[] table(Charset charset) {
    var table = new char[0x10000];
    for (int value = 0; value < table.length; value++) {
      var bytes =
          value < 0x100
              ? new byte[] {(byte) value}
              : new byte[] {(byte) (value >> 8), (byte) value};
      var text = new String(bytes, charset);
      table[value] = text.length() == 1 ? text.charAt(0) : '\uFFFD';
    }
    return table;
  }

  /// The character that whole bytes mean; -1 if none.
  int character(int[] bytes, int size) {
    if (this == UTF8) {
      return utf8(bytes, size);
    }
    char character = table[size == 1 ? bytes[0] : bytes[0] << 8 | bytes[1]];
    return character == 0xFFFD ? -1 : character;
  }

  private static int utf8(int[] bytes, int size) {
    int character = size == 1 ? bytes[0] : bytes[0] & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      character = character << 6 | bytes[i] & 0x3F;
    }
    boolean shortest = size == 1 || character >= (size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000);
    boolean valid = shortest && character <= 0x10FFFF;
    return valid && (character < 0xD800 || character > 0xDFFF) ? character : -1;
  }

  /// How many bytes the character has that begins with this byte; 0 if none does.
  int length(int first) {
    return switch (this) {
      case WESTERN -> first < 0 ? 0 : 1;
      case GBK, BIG5 -> first < 0 ? 2 : first < 0x80 ? 1 : first == 0x80 || first == 0xFF ? 0 : 2;
      case UTF8 -> utf8Length(first);
    };
  }

  private static int utf8Length(int first) {
    if (first < 0) {
      return 3;
    }
    if (first < 0x80) {
      return 1;
    }
    return first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  }

  /// Whether the byte can follow the first.
  boolean follows(int next) {
    return next < 0 || (this == UTF8 ? next >= 0x80 && next < 0xC0 : next >= 0x40 && next != 0xFF);
  }

  /// The characters that the bytes can mean, after the given one: the likeliest few first where
  /// bytes are lost.
  List<Integer> characters(int before, Pending bytes) {
    if (bytes.lost() == 0) {
      int character = character(bytes.toArray(), bytes.size());
      return isText(character) ? List.of(character) : List.of();
    }
    var all = known.computeIfAbsent(bytes, it -> enumerate(it.toArray(), it.size()));
    record Candidate(int character, double cost) {}
    return Arrays.stream(all)
        .mapToObj(character -> new Candidate(character, Likelihood.cost(before, character)))
        .sorted(Comparator.comparingDouble(Candidate::cost))
        .limit(CHOICE)
        .map(Candidate::character)
        .toList();
  }

  private int[] enumerate(int[] bytes, int size) {
    var found = new ArrayList<Integer>();
    int lost = (int) Arrays.stream(bytes, 0, size).filter(it -> it < 0).count();
    fill(bytes.clone(), 0, size, lost, found);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void fill(int[] bytes, int at, int size, int lost, List<Integer> found) {
    if (at == size) {
      add(bytes, size, lost, found);
      return;
    }
    if (bytes[at] >= 0) {
      fill(bytes, at + 1, size, lost, found);
      return;
    }
    int gap = bytes[at];
    for (int value : Lost.values(gap)) {
      if (at == 0 ? length(value) == size : follows(value)) {
        bytes[at] = value;
        fill(bytes, at + 1, size, lost, found);
      }
    }
    bytes[at] = gap;
  }

  private void add(int[] bytes, int size, int lost, List<Integer> found) {
    int character = character(bytes, size);
    if (isText(character) && isWorthKeeping(character, lost)) {
      found.add(character);
    }
  }

  /// Where two bytes are lost only frequent characters are worth a guess.
  private static boolean isWorthKeeping(int character, int lost) {
    if (lost < 2 || character > Character.MAX_VALUE) {
      return lost < 2;
    }
    int rank = CharacterPairs.get().rank(Simplified.of((char) character));
    return rank >= 0 && rank < FREQUENT;
  }

  private static boolean isText(int character) {
    return character >= 0
        && character != 0xFFFD
        && Character.getType(character) != Character.PRIVATE_USE;
  }
}
