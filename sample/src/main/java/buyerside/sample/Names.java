package buyerside.sample;

import buyerside.sample.Chance.Draw;
import java.util.List;

/// Invented names of one language. Different numbers get different names, up to the size of the
/// lists: more than 1,000,000 people and 300,000 companies in each language.
sealed interface Names permits ChineseNames, WesternNames {

  static Names of(Language language, long seed) {
    // Simplified and traditional share one order: a number is the same name in either script.
    var chance = Chance.of(seed, Draw.NAMES, language.chinese() ? 0 : language.tag().hashCode());
    var parts = NameParts.of(language);
    return language.chinese() ? ChineseNames.of(parts, chance) : WesternNames.of(parts, chance);
  }

  PersonName person(long number);

  CompanyName company(long number);

  Wording wording();

  /// The name of a company, the short form that people use for it, and what is said in it.
  ///
  /// @param place empty where the name tells none
  /// @param latin letters for an address; empty for a Chinese name
  record CompanyName(String full, String brief, String trade, String place, String latin) {}

  /// Lists that need no order of their own.
  record Wording(
      List<String> places,
      List<String> titles,
      List<String> projects,
      List<String> rivals,
      List<String> trades,
      List<String> tags) {

    static Wording of(NameParts parts) {
      return new Wording(
          parts.list("places"),
          parts.list("titles"),
          parts.list("projects"),
          parts.list("rivals"),
          parts.list("trades"),
          parts.list("tags"));
    }
  }
}
