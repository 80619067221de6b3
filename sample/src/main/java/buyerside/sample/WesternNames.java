package buyerside.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// A made-up stem, trade and legal form; a given name, a middle initial where names would repeat,
/// and a surname of two parts.
record WesternNames(
    Wording wording,
    List<String> given,
    Pairs surnames,
    Pairs stems,
    List<String> forms,
    Shuffle people,
    Shuffle companies)
    implements Names {

  static WesternNames of(NameParts parts, Chance chance) {
    var wording = Wording.of(parts);
    var given = parts.list("given");
    var surnames = Pairs.of(parts, "surname");
    var stems = Pairs.of(parts, "stem");
    var forms = parts.list("forms");
    var people = Shuffle.of((long) given.size() * surnames.size(), chance);
    var companies =
        Shuffle.of((long) stems.size() * wording.trades().size() * forms.size(), chance);
    return new WesternNames(wording, given, surnames, stems, forms, people, companies);
  }

  @Override
  public PersonName person(long number) {
    var pick = new Pick(people.place(number));
    var family = pick.from(surnames);
    var first = pick.from(given);
    var round = (int) (number / people.size() % 27);
    var called = round == 0 ? first : first + " " + (char) ('A' + round - 1) + ".";
    return new PersonName(family, called, called + " " + family);
  }

  @Override
  public CompanyName company(long number) {
    var pick = new Pick(companies.place(number));
    var stem = pick.from(stems);
    var trade = pick.from(wording.trades());
    var form = pick.from(forms);
    return new CompanyName(
        stem + " " + trade + " " + form, stem + " " + trade, trade, "", plain(stem));
  }

  /// Lower-case letters without accents, fit for an address.
  static String plain(String text) {
    var lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    if (lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
  }
}
