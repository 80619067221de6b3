package buyerside.text.recovery;

/// How far a text is from what it should be.
final class ErrorRate {

  private ErrorRate() {}

  /// Insertions, deletions and replacements by character of the right text.
  static double of(String right, String text) {
    return right.isEmpty() ? 0 : (double) distance(right, text) / right.length();
  }

  private static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
      }
      var spare = before;
      before = row;
      row = spare;
    }
    return before[other.length()];
  }
}
