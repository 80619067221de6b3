package buyerside.text.recovery;

import module java.base;

/// Garbles clean texts in all ways and says how many characters are wrong before and after: the
/// table of docs/text-recovery.md.
final class RecoveryReport {

  private static final int CHINESE = 160;
  private static final int ENGLISH = 60;
  private static final int EACH = 30;

  /// @param before the share of characters that are wrong in the garbled texts
  /// @param after the share that is still wrong in the recovered ones
  /// @param whole the share of texts that come out without any wrong character
  record Row(String kind, int texts, double before, double after, double whole) {

    String markdown() {
      return "| %s | %d | %.2f %% | %.2f %% | %.0f %% |"
          .formatted(kind, texts, 100 * before, 100 * after, 100 * whole);
    }
  }

  private RecoveryReport() {}

  static Row chinese(Garbling garbling) {
    return row("Chinese", garbling, some(CleanTexts.chinese(CHINESE), garbling, EACH));
  }

  static Row english(Garbling garbling) {
    return row("English", garbling, some(CleanTexts.english(ENGLISH), garbling, EACH));
  }

  /// Each way gets texts of its own, in turn, so that all are used.
  static List<String> some(List<String> texts, Garbling garbling, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> texts.get((garbling.ordinal() * count + i) % texts.size()))
        .toList();
  }

  static final List<Garbling> ENGLISH_WAYS =
      List.of(
          Garbling.UTF8_READ_AS_GBK,
          Garbling.UTF8_READ_AS_LATIN_1,
          Garbling.UTF8_READ_AS_WINDOWS_1252,
          Garbling.UTF8_READ_AS_WINDOWS_1252_WITH_LOSSES,
          Garbling.READ_WRONG_TWICE,
          Garbling.ENTITIES,
          Garbling.UNICODE_ESCAPES,
          Garbling.INVISIBLE);

  static Row row(String language, Garbling garbling, List<String> texts) {
    var chance = new Random(garbling.ordinal());
    double before = 0;
    double after = 0;
    int whole = 0;
    long length = 0;
    for (var text : texts) {
      var garbled = garbling.of(text, chance);
      var recovered = Recovery.text(garbled, Script.AS_WRITTEN);
      if (garbling.name().contains("TRADITIONAL") || garbling.name().contains("BIG5_READ")) {
        recovered = Recovery.text(garbled, Script.HANS);
      }
      before += text.length() * ErrorRate.of(text, garbled);
      double wrong = text.length() * ErrorRate.of(text, recovered);
      after += wrong;
      whole += wrong == 0 ? 1 : 0;
      length += text.length();
    }
    var kind = language + ", " + garbling.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Row(
        kind, texts.size(), before / length, after / length, (double) whole / texts.size());
  }
}
