package buyerside.sample;

import java.util.List;

/// How buyers go through a process: the stages with their criteria and their pace.
///
/// @param gate the index of the stage from which a deal is an opportunity
/// @param lossReason the criterion under which a buyer's reason for no is recorded
public record BuyerModel(List<StageModel> stages, int gate, String lossReason) {

  public BuyerModel {
    stages = List.copyOf(stages);
    if (gate < 0 || gate >= stages.size()) {
      throw new IllegalArgumentException("no gate at " + gate);
    }
  }

  /// A stage: its required criteria come first in the list.
  public record StageModel(String id, Pace pace, List<CriterionModel> criteria) {
    public StageModel {
      criteria = List.copyOf(criteria);
      if (criteria.isEmpty() || !criteria.getFirst().required()) {
        throw new IllegalArgumentException("stage %s requires nothing at first".formatted(id));
      }
      for (var i = 1; i < criteria.size(); i++) {
        if (criteria.get(i).required() && !criteria.get(i - 1).required()) {
          throw new IllegalArgumentException("required after supporting in stage " + id);
        }
      }
    }

    int requiredCount() {
      var count = 0;
      while (count < criteria.size() && criteria.get(count).required()) {
        count++;
      }
      return count;
    }
  }

  /// How long buyers stay and how they leave. The ways of leaving have proportional hazards, so
  /// that the shares, which sum to 1, do not depend on the time spent.
  ///
  /// @param medianDays by when half of the buyers have left, whichever way
  public record Pace(
      double medianDays, double onward, double back, double lost, double noDecision) {
    public Pace {
      if (!(medianDays > 0) || Math.abs(onward + back + lost + noDecision - 1) > 1e-9) {
        throw new IllegalArgumentException("the ways of leaving do not sum to 1");
      }
    }
  }

  /// A criterion, who speaks to it and how long evidence for it lasts.
  ///
  /// @param speakers the roles that say it; empty if anybody may
  public record CriterionModel(
      String id, boolean required, List<BuyingRole> speakers, Lasting lasting) {
    public CriterionModel {
      speakers = List.copyOf(speakers);
    }
  }

  /// How long evidence holds.
  public sealed interface Lasting {
    /// For good.
    record Always() implements Lasting {}

    record Months(int months) implements Lasting {}

    /// To the end of the calendar year, or of the next one from October.
    record FiscalYear() implements Lasting {}
  }
}
