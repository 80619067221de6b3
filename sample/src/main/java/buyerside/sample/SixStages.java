package buyerside.sample;

import static buyerside.sample.BuyingRole.CHAMPION;
import static buyerside.sample.BuyingRole.ECONOMIC_BUYER;
import static buyerside.sample.BuyingRole.FINANCE;
import static buyerside.sample.BuyingRole.PROCUREMENT;
import static buyerside.sample.BuyingRole.TECHNICAL;
import static buyerside.sample.BuyingRole.USER;

import buyerside.sample.BuyerModel.CriterionModel;
import buyerside.sample.BuyerModel.Lasting;
import buyerside.sample.BuyerModel.Lasting.Always;
import buyerside.sample.BuyerModel.Lasting.FiscalYear;
import buyerside.sample.BuyerModel.Lasting.Months;
import buyerside.sample.BuyerModel.Pace;
import buyerside.sample.BuyerModel.StageModel;
import java.util.List;

/// How buyers go through the six stages that ship with the product. The ids are those of the
/// shipped process; the paces are set by judgement so that samples look like sales, they are not
/// measured.
final class SixStages {
  static final BuyerModel BUYERS =
      new BuyerModel(
          List.of(problem(), consequences(), funding(), criteria(), alternatives(), selection()),
          2,
          "end-explained");

  private SixStages() {}

  private static StageModel problem() {
    return new StageModel(
        "problem",
        new Pace(21, 0.70, 0, 0.10, 0.20),
        List.of(
            required("problem-stated", new Months(24)),
            required("must-be-solved", new Months(12), CHAMPION, ECONOMIC_BUYER),
            supporting("problem-owner", new Always(), CHAMPION, ECONOMIC_BUYER),
            supporting("on-the-agenda", new FiscalYear(), CHAMPION, ECONOMIC_BUYER),
            supporting("tried-before", new Months(24), USER, TECHNICAL),
            supporting("second-voice", new Months(12)),
            supporting("they-invite-others", new Months(3), CHAMPION)));
  }

  private static StageModel consequences() {
    return new StageModel(
        "consequences",
        new Pace(28, 0.70, 0.04, 0.09, 0.17),
        List.of(
            required("cost-of-nothing", new Months(12), CHAMPION, USER),
            required("input-sources", new Months(12), USER, FINANCE),
            supporting("finance-has-seen-it", new Months(12), FINANCE, ECONOMIC_BUYER),
            supporting("tied-to-a-date", new Always(), CHAMPION, ECONOMIC_BUYER),
            supporting("priority-set", new FiscalYear(), ECONOMIC_BUYER),
            supporting("number-corrected", new Months(12)),
            supporting("number-used-inside", new Months(12), CHAMPION)));
  }

  private static StageModel funding() {
    return new StageModel(
        "funding",
        new Pace(49, 0.62, 0.08, 0.09, 0.21),
        List.of(
            required("funding-requested", new FiscalYear(), CHAMPION, ECONOMIC_BUYER, FINANCE),
            required("approver-named", new Always(), CHAMPION, PROCUREMENT),
            supporting("range-confirmed", new FiscalYear(), ECONOMIC_BUYER),
            supporting("money-source", new FiscalYear(), CHAMPION, FINANCE),
            supporting("approval-path", new Always(), CHAMPION, PROCUREMENT),
            supporting("money-suffices", new FiscalYear(), CHAMPION, ECONOMIC_BUYER),
            supporting("something-given-up", new FiscalYear(), ECONOMIC_BUYER, FINANCE),
            supporting("plan-published", new Always(), PROCUREMENT)));
  }

  private static StageModel criteria() {
    return new StageModel(
        "criteria",
        new Pace(24, 0.81, 0.07, 0.07, 0.05),
        List.of(
            required("criteria-written", new Always(), CHAMPION, TECHNICAL, PROCUREMENT),
            required("decision-process", new Always(), CHAMPION, ECONOMIC_BUYER),
            supporting("must-haves", new Always(), TECHNICAL, USER),
            supporting("our-strength-wanted", new Always(), CHAMPION, TECHNICAL),
            supporting("weights-known", new Always(), PROCUREMENT, TECHNICAL),
            supporting("all-consulted", new Months(12), USER, TECHNICAL, PROCUREMENT),
            supporting("acceptance-named", new Always(), USER, TECHNICAL)));
  }

  private static StageModel alternatives() {
    return new StageModel(
        "alternatives",
        new Pace(38, 0.70, 0.09, 0.14, 0.07),
        List.of(
            required("alternatives-named", new Months(6)),
            required("offer-compared", new Months(6), TECHNICAL, CHAMPION, USER),
            supporting("trial-passed", new Months(12), USER, TECHNICAL),
            supporting("price-in-range", new Always(), CHAMPION, PROCUREMENT),
            supporting("buyer-saw-comparison", new Months(3), ECONOMIC_BUYER),
            supporting("objections-settled", new Months(6)),
            supporting("references-called", new Months(12)),
            supporting("their-dates-in-plan", new Always(), CHAMPION, PROCUREMENT)));
  }

  private static StageModel selection() {
    return new StageModel(
        "selection",
        new Pace(17, 0.80, 0.05, 0.10, 0.05),
        List.of(
            required("choice-stated", new Months(3), ECONOMIC_BUYER, PROCUREMENT),
            required("terms-agreed", new Always(), ECONOMIC_BUYER, PROCUREMENT),
            supporting("their-implementation", new Always(), CHAMPION, USER),
            supporting("legal-done", new Months(6), PROCUREMENT, TECHNICAL),
            supporting("losers-told", new Always(), PROCUREMENT),
            supporting("announced-inside", new Always(), ECONOMIC_BUYER, CHAMPION)));
  }

  private static CriterionModel required(String id, Lasting lasts, BuyingRole... speakers) {
    return new CriterionModel(id, true, List.of(speakers), lasts);
  }

  private static CriterionModel supporting(String id, Lasting lasts, BuyingRole... speakers) {
    return new CriterionModel(id, false, List.of(speakers), lasts);
  }
}
