package buyerside.text.recovery;

import org.jspecify.annotations.Nullable;

/// How often a piece was read, as pages write it: `1257`, `12,570`, `1.2万`, `3k`.
final class Numbers {

  private Numbers() {}

  static @Nullable Long popularity(String text) {
    var digits = text.replaceAll("[,，\\s]", "").replaceFirst("^[^\\d]*", "");
    var number = digits.replaceFirst("[^\\d.].*$", "");
    if (number.isEmpty() || number.startsWith(".") || number.length() > 12) {
      return null;
    }
    var unit = digits.substring(number.length());
    double factor =
        unit.startsWith("万") || unit.startsWith("萬")
            ? 10_000
            : unit.startsWith("k") || unit.startsWith("K") || unit.startsWith("千") ? 1_000 : 1;
    try {
      return Math.round(Double.parseDouble(number) * factor);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
