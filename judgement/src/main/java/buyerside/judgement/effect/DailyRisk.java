package buyerside.judgement.effect;

import buyerside.judgement.effect.CoxFit.Reason;
import java.util.Optional;

/// Who was there and who moved on, by stratum and whole day, with an action and without: all that
/// Cox's model needs to know of millions of visits. Days count from 1, the day after entering.
public final class DailyRisk {

  /// Later days are not looked at; visits that last longer are censored there.
  public static final int MOST_DAYS = 1_460;

  private static final int WIDTH = MOST_DAYS + 2;

  private final int strata;
  private final int[][] change = new int[2][];
  private final int[][] moves = new int[2][];

  public DailyRisk(int strata) {
    this.strata = strata;
    for (int value = 0; value < 2; value++) {
      change[value] = new int[strata * WIDTH];
      moves[value] = new int[strata * WIDTH];
    }
  }

  private DailyRisk(DailyRisk other) {
    this.strata = other.strata;
    for (int value = 0; value < 2; value++) {
      change[value] = other.change[value].clone();
      moves[value] = other.moves[value].clone();
    }
  }

  public DailyRisk copy() {
    return new DailyRisk(this);
  }

  /// Adds a deal that is there on the days after `from` up to `to`.
  ///
  /// @param value 1 with the action, 0 without
  /// @param moves whether it moves on at the end of day `to`
  /// @param times 1, or -1 to take it away again
  public void add(int stratum, int from, int to, int value, boolean moves, int times) {
    int last = Math.min(to, MOST_DAYS);
    if (from >= last) {
      return;
    }
    int base = stratum * WIDTH;
    change[value][base + from + 1] += times;
    change[value][base + last + 1] -= times;
    if (moves && to <= MOST_DAYS) {
      this.moves[value][base + to] += times;
    }
  }

  /// The same with each run of so many strata taken together.
  public DailyRisk joined(int run) {
    var joined = new DailyRisk(strata / run);
    for (int value = 0; value < 2; value++) {
      for (int i = 0; i < change[value].length; i++) {
        int place = i / WIDTH / run * WIDTH + i % WIDTH;
        joined.change[value][place] += change[value][i];
        joined.moves[value][place] += moves[value][i];
      }
    }
    return joined;
  }

  /// Moves in the strata from one to before another.
  public int moves(int fromStratum, int toStratum, int value) {
    int sum = 0;
    for (int i = fromStratum * WIDTH; i < toStratum * WIDTH; i++) {
      sum += moves[value][i];
    }
    return sum;
  }

  /// The share of deals without the action that has moved on by the end of a day, if none were lost
  /// before (Kaplan & Meier, 1958).
  public double movedBy(int fromStratum, int toStratum, int day) {
    double staying = 1;
    var there = new long[toStratum - fromStratum];
    for (int d = 1; d <= Math.min(day, MOST_DAYS); d++) {
      long present = 0;
      long left = 0;
      for (int s = fromStratum; s < toStratum; s++) {
        there[s - fromStratum] += change[0][s * WIDTH + d];
        present += there[s - fromStratum];
        left += moves[0][s * WIDTH + d];
      }
      staying *= present == 0 ? 1 : 1 - (double) left / present;
    }
    return 1 - staying;
  }

  /// Cox's model over the strata from one to before another.
  public Fit fit(int fromStratum, int toStratum) {
    return new Fit(fromStratum, toStratum);
  }

  /// A fitted model, or why there is none; and what each visit contributes to the score, from which
  /// the caller makes a variance that is right also where the model is not.
  public final class Fit {

    private final Optional<Reason> reason;
    private final double coefficient;
    private final double information;
    private final int first;

    /// By stratum and day: what being there so long has cost, and what going then brings.
    private double[][] drift = new double[0][];

    private double[][] gain = new double[0][];

    private Fit(int from, int to) {
      first = from;
      var likelihood = new PartialLikelihood(1);
      each(from, to, (_, present, leaving) -> likelihood.add(present, leaving));
      reason = likelihood.notEstimable();
      coefficient = reason.isPresent() ? 0 : likelihood.maximum();
      information = reason.isPresent() ? 0 : likelihood.at(coefficient).information();
      if (reason.isEmpty()) {
        residuals(from, to);
      }
    }

    public Optional<Reason> notEstimable() {
      return reason;
    }

    /// The logarithm of the hazard ratio.
    public double coefficient() {
      return coefficient;
    }

    /// From the information, as if visits were independent.
    public double standardError() {
      return 1 / Math.sqrt(information);
    }

    /// The sandwich's, from the sum over deals of their squared contributions.
    public double robustStandardError(double sumOfSquares) {
      return Math.sqrt(sumOfSquares) / information;
    }

    /// What a deal contributes to the score (Lin & Wei, 1989) by being there on the days after
    /// `from` up to `to`; to be summed by deal.
    public double residual(int stratum, int from, int to, int value, boolean moves) {
      int last = Math.min(to, MOST_DAYS);
      if (from >= last) {
        return 0;
      }
      int base = (stratum - first) * WIDTH;
      double residual = drift[value][base + from] - drift[value][base + last];
      return moves && to <= MOST_DAYS ? residual + gain[value][base + to] : residual;
    }

    private void residuals(int from, int to) {
      int size = (to - from) * WIDTH;
      drift = new double[2][size];
      gain = new double[2][size];
      var efron = new Efron(coefficient, coefficient > 0 ? 1 : 0);
      each(
          from,
          to,
          (place, present, leaving) -> {
            int d = Efron.sum(leaving);
            for (int l = 0; l < d; l++) {
              double gone = (double) l / d;
              var step = efron.step(present, leaving, gone);
              for (int value = 0; value < 2; value++) {
                double cost = efron.weight(value) * (value - step.mean()) / step.weight();
                drift[value][place] += cost;
                gain[value][place] += (value - step.mean()) / d + gone * cost;
              }
            }
          });
      for (int value = 0; value < 2; value++) {
        for (int i = 1; i < size; i++) {
          drift[value][i] += i % WIDTH == 0 ? 0 : drift[value][i - 1];
        }
      }
    }
  }

  private interface Instants {
    /// @param place of the stratum and day, counted from the first stratum asked for
    void at(int place, int[] present, int[] leaving);
  }

  /// Days on which somebody moved on.
  private void each(int from, int to, Instants instants) {
    for (int stratum = from; stratum < to; stratum++) {
      int without = 0;
      int with = 0;
      for (int day = 1; day <= MOST_DAYS; day++) {
        int place = stratum * WIDTH + day;
        without += change[0][place];
        with += change[1][place];
        if (moves[0][place] + moves[1][place] > 0) {
          instants.at(
              place - from * WIDTH,
              new int[] {without, with},
              new int[] {moves[0][place], moves[1][place]});
        }
      }
    }
  }
}
