package buyerside.sample;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A generated sales organisation and its buyers, of any size.
///
/// Nothing is kept: every company, person and deal is made from the seed and its own number when
/// asked for, so streams run in constant memory, may be parallel, and parts may be made apart. All
/// that is generated lies before `today`. Names, addresses and numbers are invented.
public final class Sample {

  /// How many days before `today` the first deal may begin, with a week to spare.
  public static final int DAYS = DealMaker.WINDOW + 7;

  private final SampleSize size;
  private final Team team;
  private final People people;
  private final DealMaker maker;

  private Sample(
      SampleSize size,
      long seed,
      LocalDate today,
      LanguageMix mix,
      BuyerModel model,
      @Nullable Planted planted) {
    this.size = size;
    var companies = Companies.of(seed, mix);
    var horizon = today.toEpochDay() - 1;
    team = new Team(seed, size.reps(), companies);
    people = new People(seed, size.people(), size.companies(), companies);
    var rates = Rates.of(model, size, horizon, planted);
    maker = new DealMaker(seed, horizon, model, people, team, rates, planted);
  }

  /// Buyers in the six stages that ship with the product.
  public static Sample of(SampleSize size, long seed, LocalDate today) {
    return of(size, seed, today, LanguageMix.WORLD);
  }

  /// Buyers in the six stages, named in other proportions; otherwise the same for the same seed.
  public static Sample of(SampleSize size, long seed, LocalDate today, LanguageMix mix) {
    return new Sample(size, seed, today, mix, SixStages.BUYERS, null);
  }

  /// Buyers in the six stages, with actions of known effect.
  public static Sample of(SampleSize size, long seed, LocalDate today, Planted planted) {
    return new Sample(size, seed, today, LanguageMix.WORLD, SixStages.BUYERS, planted);
  }

  /// Buyers in a process of one's own.
  public static Sample of(
      SampleSize size, long seed, LocalDate today, BuyerModel model, @Nullable Planted planted) {
    return new Sample(size, seed, today, LanguageMix.WORLD, model, planted);
  }

  public SampleSize size() {
    return size;
  }

  public BuyerModel model() {
    return maker.model();
  }

  public Stream<Rep> reps() {
    return IntStream.range(0, size.reps()).mapToObj(team::rep);
  }

  public Stream<GeneratedCompany> companies() {
    return LongStream.range(0, size.companies()).mapToObj(this::company);
  }

  public Stream<GeneratedPerson> people() {
    return LongStream.range(0, size.people()).mapToObj(this::person);
  }

  public Stream<GeneratedDeal> deals() {
    return deals(0, size.deals());
  }

  /// The deals from one number to before another.
  public Stream<GeneratedDeal> deals(long from, long to) {
    Objects.checkFromToIndex(from, to, size.deals());
    return LongStream.range(from, to).mapToObj(this::deal);
  }

  public GeneratedCompany company(long number) {
    return maker.people().companies().company(Objects.checkIndex(number, size.companies()));
  }

  public GeneratedPerson person(long number) {
    return people.person(Objects.checkIndex(number, size.people()));
  }

  public GeneratedDeal deal(long number) {
    return maker.deal(Objects.checkIndex(number, size.deals()));
  }
}
