package buyerside.sample;

import buyerside.sample.Chance.Draw;

/// People by number. Ten consecutive people work at three consecutive companies.
record People(long seed, long count, long companyCount, Companies companies) {
  private static final int[][] SPLITS = {
    {3, 3, 4}, {2, 3, 5}, {1, 3, 6}, {5, 1, 4}, {2, 2, 6}, {4, 4, 2}
  };

  /// The company of a person; those beyond the last company work at one of the first.
  long company(long person) {
    var block = person / 10;
    var split = split(block);
    var rest = person % 10;
    var company = 3 * block + (rest < split[0] ? 0 : rest < split[0] + split[1] ? 1 : 2);
    return company % companyCount;
  }

  /// The number of the first person at a company.
  long firstAt(long company) {
    var block = company / 3;
    var split = split(block);
    var place = (int) (company % 3);
    return 10 * block + (place == 0 ? 0 : place == 1 ? split[0] : split[0] + split[1]);
  }

  /// How many people from the first on work at a company.
  int countAt(long company) {
    var size = split(company / 3)[(int) (company % 3)];
    return (int) Math.clamp(count - firstAt(company), 0, size);
  }

  GeneratedPerson person(long number) {
    var chance = Chance.of(seed, Draw.PERSON, number);
    var company = company(number);
    var language = companies.language(company);
    var names = companies.names(language);
    var name = names.person(number);
    var titles = names.wording().titles();
    var phone = chance.happens(0.85) ? Phones.of(companies.country(company), chance) : null;
    var title = titles.get(chance.below(titles.size()));
    var email = local(name, language, number) + "@" + companies.domain(company);
    return new GeneratedPerson(number, name, company, title, email, phone);
  }

  private static String local(PersonName name, Language language, long number) {
    if (language.chinese()) {
      return "p" + number;
    }
    return WesternNames.plain(name.given()) + "." + WesternNames.plain(name.family());
  }

  private int[] split(long block) {
    return SPLITS[Chance.of(seed, Draw.BLOCK, block).below(SPLITS.length)];
  }
}
