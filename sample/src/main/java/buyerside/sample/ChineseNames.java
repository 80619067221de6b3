package buyerside.sample;

import java.util.List;

/// Place, two characters, trade and legal form; surname and two characters.
record ChineseNames(
    Wording wording,
    List<String> surnames,
    Pairs given,
    Pairs stems,
    List<String> forms,
    Shuffle people,
    Shuffle companies)
    implements Names {

  static ChineseNames of(NameParts parts, Chance chance) {
    var wording = Wording.of(parts);
    var surnames = parts.list("surnames");
    var given = Pairs.of(parts, "given");
    var stems = Pairs.of(parts, "stem");
    var forms = parts.list("forms");
    var people = Shuffle.of((long) surnames.size() * given.size(), chance);
    var companies =
        Shuffle.of(
            (long) wording.places().size() * stems.size() * wording.trades().size() * forms.size(),
            chance);
    return new ChineseNames(wording, surnames, given, stems, forms, people, companies);
  }

  @Override
  public PersonName person(long number) {
    var pick = new Pick(people.place(number));
    var first = pick.from(given);
    var family = pick.from(surnames);
    return new PersonName(family, first, family + first);
  }

  @Override
  public CompanyName company(long number) {
    var pick = new Pick(companies.place(number));
    var stem = pick.from(stems);
    var place = pick.from(wording.places());
    var trade = pick.from(wording.trades());
    var form = pick.from(forms);
    return new CompanyName(place + stem + trade + form, stem + trade, trade, place, "");
  }
}
