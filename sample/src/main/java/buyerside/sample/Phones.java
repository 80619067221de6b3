package buyerside.sample;

/// Telephone numbers that ring nobody: ranges kept for examples where the country has one, else
/// numbers that begin with a zero which cannot be dialled.
final class Phones {
  private Phones() {}

  static String of(String country, Chance chance) {
    return switch (country) {
      case "GB" -> "+44 1632 960" + digits(3, chance);
      case "US" -> "+1 " + (201 + chance.below(700)) + " 555 01" + digits(2, chance);
      case "DE" -> "+49 30 23125 " + digits(3, chance);
      case "FR" -> "+33 1 99 00 " + digits(2, chance) + " " + digits(2, chance);
      case "HK" -> "+852 0" + digits(3, chance) + " " + digits(4, chance);
      case "TW" -> "+886 0 " + digits(4, chance) + " " + digits(4, chance);
      default -> "+86 000 " + digits(4, chance) + " " + digits(4, chance);
    };
  }

  private static String digits(int count, Chance chance) {
    var above = 1;
    for (var i = 0; i < count; i++) {
      above *= 10;
    }
    return Integer.toString(above + chance.below(above)).substring(1);
  }
}
