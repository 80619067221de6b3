package buyerside.judgement.multistate;

import java.util.Arrays;

/// Standard errors of [Occupation] by the infinitesimal jackknife (Jaeckel, 1972; for multi-state
/// curves: Therneau, Crowson & Atkinson, *Multi-state models and competing risks*, and `survfit` of
/// the *survival* package): the derivative of the estimate with respect to each deal's weight;
/// their squares are summed, deal by deal, so that visits of one deal may depend on each other.
///
/// For a horizon `h` let `M(s)` be the product of `I + dA` over `(s, h]`. A deal in stage `j` at
/// risk at `s` changes the estimate by `w (dN - dA[j]) M(s)`, with `w = P[j](s-) / atRisk`. Summed
/// over a spell, the `dA` part is a difference of two values of the running sum `D[j](s) = Σ w
/// dA[j] M` over instants in `(s, h]`; so one sweep from the horizon backwards, which keeps only
/// `M` and `D`, serves all deals in linear time.
final class Influence {

  private final Spells spells;
  private final TimeGrid grid;
  private final TimeGrid.ByPlace byStart;
  private final TimeGrid.ByPlace byStop;
  private final Jumps jumps;
  private final double[] weights;

  Influence(
      Spells spells,
      TimeGrid grid,
      TimeGrid.ByPlace byStart,
      TimeGrid.ByPlace byStop,
      Jumps jumps,
      double[] weights) {
    this.spells = spells;
    this.grid = grid;
    this.byStart = byStart;
    this.byStop = byStop;
    this.jumps = jumps;
    this.weights = weights;
  }

  /// @param last the place of the last instant that counts
  /// @param estimate the probabilities there
  double[] standardErrors(int last, double[] estimate) {
    var sweep = new Sweep(estimate.length);
    int jump = jumps.size() - 1;
    while (jump >= 0 && jumps.place(jump) > last) {
      jump--;
    }
    for (int place = Math.min(last, grid.size() - 1); place >= -1; place--) {
      int end = jump + 1;
      while (jump >= 0 && jumps.place(jump) == place) {
        jump--;
      }
      sweep.stops(place, jump + 1, end);
      sweep.starts(place);
      sweep.cross(jump + 1, end);
    }
    sweep.firstStages(estimate);
    return sweep.standardErrors();
  }

  /// A sweep from the horizon back to the start.
  private final class Sweep {
    private final int n;

    /// `M`, row by row.
    private final double[] rest;

    /// `D`, row by row.
    private final double[] drift;

    /// The change of `M` over an instant; zero between.
    private final double[] change;

    /// `w` of each stage at an instant.
    private final double[] weight;

    /// One row for each deal.
    private final double[] influence;

    Sweep(int stages) {
      n = stages;
      rest = new double[n * n];
      drift = new double[n * n];
      change = new double[n * n];
      weight = new double[n];
      influence = new double[spells.deals() * n];
      for (int stage = 0; stage < n; stage++) {
        rest[stage * n + stage] = 1;
      }
    }

    /// Deals that leave a stage at the instant, whose jumps are `first … end - 1`.
    void stops(int place, int first, int end) {
      if (place < 0) {
        return;
      }
      for (int jump = first; jump < end; jump++) {
        weight[jumps.from(jump)] = weights[jump];
      }
      for (int i = byStop.begin(place); i < byStop.end(place); i++) {
        int row = byStop.rows()[i];
        int own = spells.deal(row) * n;
        int from = spells.from(row) * n;
        for (int k = 0; k < n; k++) {
          influence[own + k] += drift[from + k];
        }
        if (spells.to(row) != Spells.CENSORED) {
          int to = spells.to(row) * n;
          double w = weight[spells.from(row)];
          for (int k = 0; k < n; k++) {
            influence[own + k] += w * (rest[to + k] - rest[from + k]);
          }
        }
      }
    }

    /// Deals that come to be at risk just after the instant.
    void starts(int place) {
      for (int i = byStart.begin(place); i < byStart.end(place); i++) {
        int row = byStart.rows()[i];
        int own = spells.deal(row) * n;
        int from = spells.from(row) * n;
        for (int k = 0; k < n; k++) {
          influence[own + k] -= drift[from + k];
        }
      }
    }

    /// Takes the instant's matrix into `M` and `D`.
    void cross(int first, int end) {
      for (int jump = first; jump < end; jump++) {
        int from = jumps.from(jump) * n;
        int to = jumps.to(jump) * n;
        double increment = jumps.increment(jump);
        for (int k = 0; k < n; k++) {
          change[from + k] += increment * (rest[to + k] - rest[from + k]);
        }
      }
      for (int jump = first; jump < end; jump++) {
        int from = jumps.from(jump) * n;
        for (int k = 0; k < n; k++) {
          drift[from + k] += weights[jump] * change[from + k];
          rest[from + k] += change[from + k];
          change[from + k] = 0; // so that a second jump from the same stage adds nothing
        }
      }
    }

    /// The shares of first stages are estimates too.
    void firstStages(double[] estimate) {
      double paths = Arrays.stream(spells.starts()).sum();
      for (int row = 0; row < spells.size(); row++) {
        if (spells.opens(row)) {
          int own = spells.deal(row) * n;
          int from = spells.from(row) * n;
          for (int k = 0; k < n; k++) {
            influence[own + k] += (rest[from + k] - estimate[k]) / paths;
          }
        }
      }
    }

    double[] standardErrors() {
      var errors = new double[n];
      for (int i = 0; i < influence.length; i++) {
        errors[i % n] += influence[i] * influence[i];
      }
      Arrays.setAll(errors, k -> Math.sqrt(errors[k]));
      return errors;
    }
  }
}
