package buyerside.app.deals.choice;

import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// All criteria by which a buyer decides.
public record DecisionCriteria(List<DecisionCriterion> criteria) {

  public static final DecisionCriteria NONE = new DecisionCriteria(List.of());
  private static final int MOST = 30;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public DecisionCriteria {
    criteria = List.copyOf(criteria);
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (criteria.size() > MOST) {
      problems.add(Reason.of("", "limit", MOST));
    }
    for (int i = 0; i < criteria.size(); i++) {
      problems.addAll(criteria.get(i).problems("row." + i + "."));
    }
    var given = criteria.stream().map(DecisionCriterion::weight).filter(Objects::nonNull).toList();
    var sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!given.isEmpty() && sum.compareTo(HUNDRED) != 0) {
      var missing = HUNDRED.subtract(sum).stripTrailingZeros().toPlainString();
      var total = sum.stripTrailingZeros().toPlainString();
      problems.add(Reason.of("", "choice.weights", total, missing));
    }
    return problems;
  }

  /// The weights to calculate with: those given, or all alike.
  public double[] weights() {
    return criteria.stream()
        .map(DecisionCriterion::weight)
        .mapToDouble(it -> it == null ? 0 : it.doubleValue())
        .toArray();
  }

  /// Our honest fit over all, from 0 to 1, as far as it is known.
  public OptionalDouble fit() {
    boolean weighted = criteria.stream().anyMatch(it -> it.weight() != null);
    double points = 0;
    double weights = 0;
    for (var criterion : criteria) {
      var fit = criterion.fit();
      if (fit != null) {
        var weight = criterion.weight();
        double share = !weighted ? 1 : weight == null ? 0 : weight.doubleValue();
        points += share * fit;
        weights += share * DecisionCriterion.MOST_POINTS;
      }
    }
    return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(points / weights);
  }

  /// The must-haves that we do not meet.
  public List<DecisionCriterion> failedMusts() {
    return criteria.stream()
        .filter(DecisionCriterion::must)
        .filter(it -> it.fit() != null && it.fit() < DecisionCriterion.MET)
        .toList();
  }
}
