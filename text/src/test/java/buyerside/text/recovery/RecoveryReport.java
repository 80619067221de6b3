package buyerside.text.recovery;

import module java.base;

/// Garbles clean texts in all ways and says how many characters are wrong before and after: the table
/// of docs/text-recovery.md.
final class RecoveryReport {

  private static final int CHINESE = Integer.getInteger("chinese", 150);
  private static final int ENGLISH = Integer.getInteger("english", 70);

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

  public static void main(String[] arguments) {
    for (var kind : kinds()) {
      System.out.println(kind.get().markdown());
    }
  }

  static List<Supplier<Row>> kinds() {
    var kinds = new ArrayList<Supplier<Row>>();
    for (var garbling : Garbling.values()) {
      kinds.add(() -> row("Chinese", garbling, CleanTexts.chinese(CHINESE)));
    }
    for (var garbling : ENGLISH_WAYS) {
      kinds.add(() -> row("English", garbling, CleanTexts.english(ENGLISH)));
    }
    return kinds;
  }

  private static final List<Garbling> ENGLISH_WAYS =
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
      if (wrong > 0 && Boolean.getBoolean("show")) {
        System.out.println(garbling + "\n  " + text + "\n  " + garbled + "\n  " + recovered);
      }
    }
    var kind = language + ", " + garbling.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Row(
        kind, texts.size(), before / length, after / length, (double) whole / texts.size());
  }
}
