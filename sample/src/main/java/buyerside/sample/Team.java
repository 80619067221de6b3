package buyerside.sample;

import buyerside.sample.Chance.Draw;

/// The sales representatives by number, in teams of eight whose first is the manager.
record Team(long seed, int count, Companies companies) {
  /// Names of representatives are taken from far behind those of customers.
  private static final long NAMES_FROM = 900_000_000_019L;

  Rep rep(int number) {
    var chance = Chance.of(seed, Draw.REP, number);
    var language = companies.mix().seller(chance.unit());
    var name = companies.names(language).person(NAMES_FROM + number);
    var leader = number - number % Rep.TEAM;
    Integer manager =
        number == 0 ? null : leader == number ? Integer.valueOf(0) : Integer.valueOf(leader);
    var email = "rep" + number + "@seller.example";
    return new Rep(number, name, email, number / Rep.TEAM, manager, optimism(number));
  }

  double optimism(int number) {
    return 0.3 + 1.4 * Chance.of(seed, Draw.CLAIM, -1 - number).unit();
  }

  /// Who owns a deal: early deals belong to the first representatives, so that a larger team does
  /// not change them; managers own none.
  int owner(long deal, Chance chance) {
    var hired = (int) Math.min(count, Math.max(4, deal / 100));
    var picked = chance.below(hired);
    return picked % Rep.TEAM != 0
        ? picked
        : picked + 1 < hired ? picked + 1 : Math.max(0, picked - 1);
  }
}
