package buyerside.sample;

import buyerside.sample.BuyerModel.CriterionModel;

/// What the buyer showed, whether or not the seller put it on record.
final class Fact {
  final CriterionModel criterion;
  final int stage;
  final boolean satisfies;
  final Strength strength;
  final long observed;
  final long lapses;
  long withdrawn = Days.NEVER;

  Fact(CriterionModel criterion, int stage, boolean satisfies, Strength strength, long observed) {
    this.criterion = criterion;
    this.stage = stage;
    this.satisfies = satisfies;
    this.strength = strength;
    this.observed = observed;
    this.lapses = satisfies ? Days.lapse(criterion.lasting(), observed) : Days.NEVER;
  }
}
