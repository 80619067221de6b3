package buyerside.sample;

import buyerside.sample.Chance.Draw;
import org.jspecify.annotations.Nullable;

/// Probabilities and rates that give the wanted numbers of evidence rows and activities.
///
/// @param complete the share of deals of which all is on record
/// @param recorded the probability of a fact to be on record in the other deals
/// @param supporting the probability that a supporting criterion shows during a stay
/// @param witnessed the probability that evidence has an activity on its day
/// @param perDay other activities a day
record Rates(double complete, double recorded, double supporting, double witnessed, double perDay) {
  private static final int PILOTS = 3_000;
  private static final double CARELESS = 0.3;
  private static final double USUAL_SUPPORT = 0.03;

  /// Finds the rates from pilot walks, which do not depend on the seed of the sample.
  static Rates of(BuyerModel model, SampleSize size, long horizon, @Nullable Planted planted) {
    var without = pilot(model, horizon, 0, planted);
    var with = pilot(model, horizon, 1, planted);
    var support = with.facts - without.facts;
    var usual = without.facts + USUAL_SUPPORT * support;
    var wanted = size.evidencePerDeal();
    var careless = Math.min(CARELESS, wanted / usual);
    var complete = Math.clamp((wanted / usual - careless) / (1 - careless), 0, 1);
    var supporting = Math.clamp((wanted - without.facts) / support, USUAL_SUPPORT, 1);
    var witnessed =
        planted != null || wanted == 0 ? 0 : Math.min(0.5, size.activitiesPerDeal() / wanted);
    var perDay = Math.max(0, size.activitiesPerDeal() - witnessed * wanted) / without.days;
    return new Rates(complete, careless, supporting, witnessed, perDay);
  }

  private static Pilot pilot(
      BuyerModel model, long horizon, double supporting, @Nullable Planted planted) {
    var facts = 0L;
    var days = 0L;
    for (var number = 0; number < PILOTS; number++) {
      var chance = Chance.of(0, Draw.COURSE, number);
      var created = DealMaker.created(horizon, chance);
      var ease = DealMaker.ease(chance.normal(), planted);
      var walk = Walk.of(model, created, horizon, supporting, ease, planted, chance);
      facts += walk.facts().size();
      days += walk.end(horizon) - created;
    }
    return new Pilot((double) facts / PILOTS, (double) days / PILOTS);
  }

  private record Pilot(double facts, double days) {}
}
