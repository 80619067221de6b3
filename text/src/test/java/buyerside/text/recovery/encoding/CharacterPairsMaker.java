package buyerside.text.recovery.encoding;

import module java.base;

/// Makes `pairs.bin`, the model of which characters follow which, from two word lists.
///
/// Run it with the two files and the folder to write to:
/// 1. words with their frequencies, `word count …` a line, as in `dict.txt` of jieba-analysis 1.0.2
///    (Apache License 2.0);
/// 2. pairs of words, `first@second<TAB>count` a line, as in the core bigram dictionary of HanLP
///    portable 1.8.4 (Apache License 2.0).
///
/// Only counts of characters are kept; no word of the lists is.
public final class CharacterPairsMaker {

  private static final int LEAST = 12;
  private static final int PAIR_WEIGHT = 50;
  private static final Set<String> CLASSES_OF_WORDS =
      Set.of("始##始", "末##末", "未##数", "未##人", "未##地", "未##团", "未##专", "未##时", "未##串");

  private final Map<Character, Map<Character, Long>> pairs = new HashMap<>();
  private final Map<Character, Long> totals = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    var maker = new CharacterPairsMaker();
    maker.countWords(Path.of(arguments[0]));
    maker.countPairs(Path.of(arguments[1]));
    maker.write(Path.of(arguments[2], "pairs.bin"));
  }

  private void countWords(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      var parts = line.split("[ \t]");
      within(parts[0], Long.parseLong(parts[1]));
    }
  }

  private void within(String word, long count) {
    for (int i = 0; i < word.length(); i++) {
      if (counts(word.charAt(i))) {
        totals.merge(word.charAt(i), count, Long::sum);
      }
      if (i > 0) {
        add(word.charAt(i - 1), word.charAt(i), count);
      }
    }
  }

  private void countPairs(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      var tab = line.lastIndexOf('\t');
      var at = line.indexOf('@', 1);
      if (at < 1 || at + 1 >= tab) {
        continue;
      }
      var first = line.substring(0, at);
      var second = line.substring(at + 1, tab);
      var count = Long.parseLong(line.substring(tab + 1)) * PAIR_WEIGHT;
      add(edge(first, first.length() - 1), edge(second, 0), count);
      if (second.length() == 1 && !Character.isIdeographic(second.charAt(0))) {
        totals.merge(second.charAt(0), count, Long::sum);
      }
    }
  }

  /// Word classes (numbers, names, the ends of a sentence) all count as the end of a sentence.
  private static char edge(String word, int at) {
    return CLASSES_OF_WORDS.contains(word) ? '\n' : word.charAt(at);
  }

  private void add(char first, char second, long count) {
    if (counts(first) && counts(second)) {
      pairs.computeIfAbsent(first, _ -> new HashMap<>()).merge(second, count, Long::sum);
    }
  }

  private static boolean counts(char character) {
    return character == '\n'
        || Character.isIdeographic(character)
        || "，。、；：？！“”（）《》—…".indexOf(character) >= 0;
  }

  private void write(Path file) throws IOException {
    totals.putIfAbsent('\n', 5_000_000L);
    var characters =
        totals.entrySet().stream()
            .sorted(Map.Entry.<Character, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    var places = new HashMap<Character, Integer>();
    characters.forEach(character -> places.put(character, places.size()));
    try (var out =
        new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), best()))) {
      out.writeShort(characters.size());
      for (var character : characters) {
        out.writeChar(character);
        out.writeByte(level(totals.getOrDefault(character, 0L)));
      }
      for (var character : characters) {
        writeRow(out, row(pairs.getOrDefault(character, Map.of()), places));
      }
    }
  }

  private static Deflater best() {
    return new Deflater(Deflater.BEST_COMPRESSION);
  }

  private static NavigableMap<Integer, Long> row(
      Map<Character, Long> followers, Map<Character, Integer> places) {
    var row = new TreeMap<Integer, Long>();
    followers.forEach((character, count) -> {
      if (count >= LEAST && places.containsKey(character)) {
        row.put(places.get(character), count);
      }
    });
    return row;
  }

  private static void writeRow(DataOutputStream out, NavigableMap<Integer, Long> row)
      throws IOException {
    out.writeShort(row.size());
    int before = 0;
    for (var entry : row.entrySet()) {
      int step = entry.getKey() - before;
      if (step >= 0x80) {
        out.writeByte(0x80 | step >> 7);
      }
      out.writeByte(step & 0x7F);
      out.writeByte(level(entry.getValue()));
      before = entry.getKey();
    }
  }

  /// Eight steps to each doubling.
  private static int level(long count) {
    return (int) Math.min(255, Math.round(8 * Math.log(Math.max(1, count)) / Math.log(2)));
  }
}
