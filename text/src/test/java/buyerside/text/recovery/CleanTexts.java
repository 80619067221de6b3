package buyerside.text.recovery;

import module java.base;

/// Generated clean texts: sentences written for this test, put together to texts of different
/// length.
final class CleanTexts {

  private CleanTexts() {}

  static List<String> sentences(String file) {
    try (var in = Objects.requireNonNull(CleanTexts.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> chinese(int count) {
    return texts("hans.txt", count, 11, "");
  }

  static List<String> english(int count) {
    return texts("en.txt", count, 12, " ");
  }

  private static List<String> texts(String file, int count, long seed, String between) {
    var chance = new Random(seed);
    var sentences = sentences(file);
    return IntStream.range(0, count).mapToObj(_ -> text(sentences, chance, between)).toList();
  }

  /// One to four paragraphs of one to five sentences.
  private static String text(List<String> sentences, Random chance, String between) {
    var order = new ArrayList<>(sentences);
    Collections.shuffle(order, chance);
    var paragraphs = new ArrayList<String>();
    for (int i = chance.nextInt(4); i >= 0; i--) {
      var paragraph = new ArrayList<String>();
      for (int j = chance.nextInt(5); j >= 0; j--) {
        paragraph.add(order.removeLast());
      }
      paragraphs.add(String.join(between, paragraph));
    }
    return String.join("\n", paragraphs);
  }
}
