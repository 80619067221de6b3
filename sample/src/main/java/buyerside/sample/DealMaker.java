package buyerside.sample;

import buyerside.sample.Chance.Draw;
import buyerside.sample.Ending.Reason;
import buyerside.sample.GeneratedDeal.Course;
import buyerside.sample.Opening.Source;
import buyerside.sample.Visit.Leaving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes deals by number.
///
/// @param horizon the last day on which anything is known
record DealMaker(
    long seed,
    long horizon,
    BuyerModel model,
    People people,
    Team team,
    Rates rates,
    @Nullable Planted planted) {
  /// Deals are begun at a steady rate over two years.
  static final int WINDOW = 730;

  private static final double USUAL_SIZE_EFFECT = -0.15;
  private static final List<Source> SOURCES = List.of(Source.values());
  private static final List<Reason> OF_LOSS =
      List.of(Reason.PRICE, Reason.FUNCTION, Reason.RELATION, Reason.TIMING);
  private static final List<Reason> OF_NO_DECISION =
      List.of(Reason.NO_MONEY, Reason.OTHER_PRIORITY, Reason.CHAMPION_LEFT, Reason.FEAR_OF_CHANGE);
  private static final List<BuyingRole> ROLES =
      List.of(
          BuyingRole.CHAMPION,
          BuyingRole.ECONOMIC_BUYER,
          BuyingRole.USER,
          BuyingRole.TECHNICAL,
          BuyingRole.PROCUREMENT,
          BuyingRole.FINANCE);

  static long created(long horizon, Chance chance) {
    return Math.min(Days.workday(horizon - chance.below(WINDOW)), horizon);
  }

  /// Larger deals move more slowly.
  ///
  /// @param size the log value in standard deviations
  static double ease(double size, @Nullable Planted planted) {
    return StrictMath.exp((planted == null ? USUAL_SIZE_EFFECT : planted.sizeEffect()) * size);
  }

  GeneratedDeal deal(long number) {
    var way = Chance.of(seed, Draw.COURSE, number);
    var created = created(horizon, way);
    var size = way.normal();
    var walk =
        Walk.of(model, created, horizon, rates.supporting(), ease(size, planted), planted, way);

    var chance = Chance.of(seed, Draw.DEAL, number);
    var company = company(number, chance);
    var language = people.companies().language(company);
    var opening = opening(number, company, language, created, chance);
    var course = course(number, walk, opening, language);
    var value = Values.of(people.companies().country(company), size, chance);
    var ending = ending(walk, language, chance);
    return new GeneratedDeal(
        number,
        opening,
        value,
        ending instanceof Ending.Open ? expected(created, chance) : null,
        ending,
        course,
        activities(number, walk, size, opening, course, language));
  }

  private Course course(long number, Walk walk, Opening opening, Language language) {
    var recording =
        Recording.of(
            walk, opening, language, horizon, rates, Chance.of(seed, Draw.RECORDING, number));
    var claims =
        Claims.of(
            walk,
            model.stages().size(),
            team.optimism(opening.owner()),
            Chance.of(seed, Draw.CLAIM, number));
    return new Course(walk.path, claims, recording.evidence(), recording.complete());
  }

  private List<GeneratedActivity> activities(
      long number, Walk walk, double size, Opening opening, Course course, Language language) {
    var plan =
        new Activities(model, rates, opening, language, Chance.of(seed, Draw.ACTIVITY, number));
    plan.during(walk, horizon, planted);
    plan.witnessing(course.evidence());
    if (planted != null) {
      plan.planted(walk, horizon, size, planted, Chance.of(seed, Draw.PLANTED, number));
    }
    return plan.inOrder();
  }

  private Opening opening(
      long number, long company, Language language, long created, Chance chance) {
    var wording = people.companies().names(language).wording();
    var project = wording.projects().get(chance.below(wording.projects().size()));
    return new Opening(
        people.companies().brief(company) + " · " + project,
        company,
        contacts(company, chance),
        team.owner(number, chance),
        LocalDate.ofEpochDay(created),
        SOURCES.get(chance.below(SOURCES.size())),
        tags(wording.tags(), chance));
  }

  /// One of the companies known by then: the first ones become the large accounts.
  private long company(long number, Chance chance) {
    return chance.below(Math.min(people.companyCount(), 3 + number * 3 / 10));
  }

  private List<Contact> contacts(long company, Chance chance) {
    var first = people.firstAt(company);
    var known = Math.min(people.countAt(company), 1 + chance.below(5));
    var contacts = new ArrayList<Contact>(known);
    for (var i = 0; i < known; i++) {
      contacts.add(new Contact(first + i, ROLES.get(i)));
    }
    return contacts;
  }

  private static List<String> tags(List<String> all, Chance chance) {
    return chance.happens(0.3) ? List.of(all.get(chance.below(all.size()))) : List.of();
  }

  private Ending ending(Walk walk, Language language, Chance chance) {
    var last = walk.path.getLast();
    var on = LocalDate.ofEpochDay(walk.end(horizon));
    var reasons = last.leaving() == Leaving.LOST ? OF_LOSS : OF_NO_DECISION;
    var reason = reasons.get(chance.below(reasons.size()));
    var rivals = people.companies().names(language).wording().rivals();
    return switch (last.leaving()) {
      case ONWARD -> new Ending.Won(on);
      case LOST -> new Ending.Lost(on, reason, rivals.get(chance.below(rivals.size())));
      case NO_DECISION -> new Ending.NoDecision(on, reason);
      case STILL_THERE, BACK -> new Ending.Open();
    };
  }

  /// What was hoped for at first; once that has passed, a day near today.
  private LocalDate expected(long created, Chance chance) {
    var hoped = created + 60 + chance.below(180);
    var later = horizon - 15 + chance.below(120);
    return LocalDate.ofEpochDay(Days.workday(hoped > horizon ? hoped : later));
  }
}
