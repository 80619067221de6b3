package buyerside.judgement.effect;

import buyerside.judgement.effect.CoxFit.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The partial likelihood of Cox's model with one covariate of few whole values.
///
/// Its logarithm is concave, so it has a finite maximum unless it rises (or falls) for ever; it
/// does just when whoever leaves has the highest (lowest) value of all who are there, at every
/// instant. That is looked up, not guessed from a large coefficient.
final class PartialLikelihood {

  private static final int MOST_STEPS = 100;
  private static final double ENOUGH = 1e-9;
  private static final double SMALLEST_STEP = 1e-12;

  private final int highest;
  private final List<int[]> present = new ArrayList<>();
  private final List<int[]> leaving = new ArrayList<>();

  /// @param highest value of the covariate; the lowest is 0
  PartialLikelihood(int highest) {
    this.highest = highest;
  }

  /// Adds an instant at which somebody left.
  ///
  /// @param there by value of the covariate, those who leave included
  /// @param gone by value of the covariate, not all zero
  void add(int[] there, int[] gone) {
    present.add(there);
    leaving.add(gone);
  }

  int events() {
    return leaving.stream().mapToInt(Efron::sum).sum();
  }

  Efron at(double coefficient) {
    var efron = new Efron(coefficient, coefficient > 0 ? highest : 0);
    for (int i = 0; i < present.size(); i++) {
      efron.add(present.get(i), leaving.get(i));
    }
    return efron;
  }

  Optional<Reason> notEstimable() {
    boolean contrast = false;
    boolean always = true;
    boolean never = true;
    for (int i = 0; i < present.size(); i++) {
      contrast |= first(present.get(i)) < last(present.get(i));
      always &= first(leaving.get(i)) == last(present.get(i));
      never &= last(leaving.get(i)) == first(present.get(i));
    }
    if (present.isEmpty()) {
      return Optional.of(Reason.NO_EVENTS);
    }
    if (!contrast) {
      return Optional.of(Reason.NO_CONTRAST);
    }
    return always
        ? Optional.of(Reason.ALWAYS_HIGHEST)
        : never ? Optional.of(Reason.ALWAYS_LOWEST) : Optional.empty();
  }

  /// What the logarithm tends to without a maximum: under complete separation only those with the
  /// value of the leaving weigh anything in the end.
  double limit(Reason reason) {
    return switch (reason) {
      case NO_EVENTS, NO_CONTRAST -> at(0).logLikelihood();
      case ALWAYS_HIGHEST, ALWAYS_LOWEST -> separated();
    };
  }

  private double separated() {
    var efron = new Efron(0, 0);
    for (int i = 0; i < present.size(); i++) {
      int value = first(leaving.get(i));
      var alike = new int[leaving.get(i).length];
      alike[value] = present.get(i)[value];
      efron.add(alike, leaving.get(i));
    }
    return efron.logLikelihood();
  }

  private static int first(int[] counts) {
    int value = 0;
    while (counts[value] == 0) {
      value++;
    }
    return value;
  }

  private static int last(int[] counts) {
    int value = counts.length - 1;
    while (counts[value] == 0) {
      value--;
    }
    return value;
  }

  /// The coefficient of the largest likelihood, by Newton's method; a step that loses likelihood is
  /// halved. It ends, as `coxph` of R's *survival* does, when a step changes the log likelihood by
  /// less than one part in 10⁹, so that both answer the same number.
  double maximum() {
    double coefficient = 0;
    var here = at(coefficient);
    for (int i = 0; i < MOST_STEPS; i++) {
      double step = here.score() / here.information();
      var next = at(coefficient + step);
      if (Math.abs(1 - here.logLikelihood() / next.logLikelihood()) <= ENOUGH) {
        // the whole step, also where rounding makes the likelihood seem to fall: the score tells
        // more than so small a difference
        return coefficient + step;
      }
      while (next.logLikelihood() < here.logLikelihood() && Math.abs(step) > SMALLEST_STEP) {
        step /= 2;
        next = at(coefficient + step);
      }
      coefficient += step;
      here = next;
    }
    throw new IllegalStateException(
        "no maximum after %d steps, at %s".formatted(MOST_STEPS, coefficient));
  }
}
