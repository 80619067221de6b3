package buyerside.sample;

import buyerside.sample.Chance.Draw;
import buyerside.sample.GeneratedCompany.Place;
import buyerside.sample.GeneratedCompany.Reach;
import buyerside.sample.GeneratedCompany.Trade;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Companies by number.
record Companies(long seed, LanguageMix mix, Map<Language, Names> names) {

  static Companies of(long seed, LanguageMix mix) {
    var names = new EnumMap<Language, Names>(Language.class);
    for (var language : Language.values()) {
      names.put(language, Names.of(language, seed));
    }
    return new Companies(seed, mix, names);
  }

  Names names(Language language) {
    return Objects.requireNonNull(names.get(language));
  }

  Language language(long number) {
    return language(Chance.of(seed, Draw.COMPANY, number));
  }

  String brief(long number) {
    return names(language(number)).company(number).brief();
  }

  /// The end of the company's e-mail addresses.
  String domain(long number) {
    return domain(number, names(language(number)).company(number));
  }

  GeneratedCompany company(long number) {
    var chance = Chance.of(seed, Draw.COMPANY, number);
    var language = language(chance);
    var country = country(language, chance);
    var name = names(language).company(number);
    var wording = names(language).wording();
    var size = (int) Math.clamp(150 * StrictMath.exp(1.4 * chance.normal()), 3, 60_000);
    return new GeneratedCompany(
        number,
        name.full(),
        name.brief(),
        language,
        new Place(country, place(name, wording.places(), chance)),
        new Trade(name.trade(), size),
        new Reach(domain(number, name), Phones.of(country, chance)));
  }

  String country(long number) {
    var chance = Chance.of(seed, Draw.COMPANY, number);
    return country(language(chance), chance);
  }

  private Language language(Chance chance) {
    return mix.company(chance.unit());
  }

  private static String country(Language language, Chance chance) {
    var first = chance.happens(0.55);
    return switch (language) {
      case ZH_HANS -> "CN";
      case ZH_HANT -> first ? "HK" : "TW";
      case EN -> first ? "US" : "GB";
      case DE -> "DE";
      case FR -> "FR";
    };
  }

  private static String place(Names.CompanyName name, List<String> places, Chance chance) {
    var any = places.get(chance.below(places.size()));
    return name.place().isEmpty() ? any : name.place();
  }

  private static String domain(long number, Names.CompanyName name) {
    return (name.latin().isEmpty() ? "c" : name.latin() + "-") + number + ".example";
  }
}
