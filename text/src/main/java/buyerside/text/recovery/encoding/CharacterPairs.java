package buyerside.text.recovery.encoding;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/// How often Chinese characters stand in texts, and how often one follows another: counts from word
/// lists, in eighths of a doubling. `CharacterPairsMaker` makes the file and names its sources.
final class CharacterPairs {

  private static final CharacterPairs INSTANCE = load();

  private final short[] places = new short[Character.MAX_VALUE + 1];
  private double[] counts = {};
  private char[][] followers = {};
  private float[][] followed = {};
  private double total;

  private CharacterPairs() {
    Arrays.fill(places, (short) -1);
  }

  static CharacterPairs get() {
    return INSTANCE;
  }

  /// How often a character stands in the counted texts; 0 if never.
  double count(char character) {
    return places[character] < 0 ? 0 : counts[places[character]];
  }

  /// How often the second follows the first; 0 if never seen.
  double count(char first, char second) {
    if (places[first] < 0 || places[second] < 0) {
      return 0;
    }
    int at = Arrays.binarySearch(followers[places[first]], (char) places[second]);
    return at < 0 ? 0 : followed[places[first]][at];
  }

  /// The place by frequency, 0 for the most frequent; -1 for a character that never stood there.
  int rank(char character) {
    return places[character];
  }

  double total() {
    return total;
  }

  private static CharacterPairs load() {
    try (var in =
        new DataInputStream(
            new InflaterInputStream(
                Objects.requireNonNull(CharacterPairs.class.getResourceAsStream("pairs.bin"))))) {
      var pairs = new CharacterPairs();
      pairs.read(in);
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    counts = new double[size];
    followers = new char[size][];
    followed = new float[size][];
    for (int i = 0; i < size; i++) {
      places[in.readChar()] = (short) i;
      counts[i] = amount(in.readUnsignedByte());
      total += counts[i];
    }
    for (int i = 0; i < size; i++) {
      readRow(in, i);
    }
  }

  private void readRow(DataInputStream in, int row) throws IOException {
    int size = in.readUnsignedShort();
    followers[row] = new char[size];
    followed[row] = new float[size];
    int place = 0;
    for (int i = 0; i < size; i++) {
      int step = in.readUnsignedByte();
      if (step >= 0x80) {
        step = (step & 0x7F) << 7 | in.readUnsignedByte();
      }
      place += step;
      followers[row][i] = (char) place;
      followed[row][i] = (float) amount(in.readUnsignedByte());
    }
  }

  private static double amount(int level) {
    return Math.pow(2, level / 8.0);
  }
}
