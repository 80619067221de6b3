package buyerside.judgement.multistate;

import java.util.Arrays;
import java.util.BitSet;

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

  /// A deviation smaller than this is what rounding leaves of none.
  private static final double NOISE = 1e-14;

  private final Spells spells;
  private final TimeGrid grid;
  private final TimeGrid.ByPlace arrivals;
  private final TimeGrid.ByPlace byStop;
  private final Jumps jumps;
  private final double[] weights;

  /// Of the rows in the order of `byStop`, so that a sweep reads memory in one direction: the deal,
  /// the stage left, the stage it is at risk in next and the stage moved to ([Spells#CENSORED] for
  /// none).
  private final int[] deal;

  private final byte[] from;
  private final byte[] next;
  private final byte[] to;

  /// @param weights of each jump: the probability of its `from` just before, divided by the number
  ///   at risk
  Influence(Spells spells, TimeGrid grid, TimeGrid.ByPlace byStop, Jumps jumps, double[] weights) {
    this.spells = spells;
    this.grid = grid;
    this.byStop = byStop;
    this.jumps = jumps;
    this.weights = weights;
    var continues = continuing();
    arrivals = grid.byStart(row -> !continues.get(row));
    deal = new int[spells.size()];
    from = new byte[spells.size()];
    next = new byte[spells.size()];
    to = new byte[spells.size()];
    for (int i = 0; i < deal.length; i++) {
      int row = byStop.rows()[i];
      deal[i] = spells.deal(row);
      from[i] = (byte) spells.from(row);
      to[i] = (byte) spells.to(row);
      next[i] = continues.get(row + 1) ? (byte) spells.from(row + 1) : Spells.CENSORED;
    }
  }

  /// The rows that begin where, and when, the row above ends.
  private BitSet continuing() {
    var continues = new BitSet(spells.size() + 1);
    for (int row = 1; row < spells.size(); row++) {
      continues.set(row, !spells.opens(row) && grid.start(row) == grid.stop(row - 1));
    }
    return continues;
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
      sweep.arrivals(place);
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
        int own = deal[i] * n;
        int here = from[i] * n;
        add(own, 1, drift, here);
        if (to[i] != Spells.CENSORED) {
          add(own, weight[from[i]], rest, to[i] * n);
          add(own, -weight[from[i]], rest, here);
        }
        if (next[i] != Spells.CENSORED) {
          add(own, -1, drift, next[i] * n);
        }
      }
    }

    private void add(int own, double factor, double[] matrix, int row) {
      for (int k = 0; k < n; k++) {
        influence[own + k] += factor * matrix[row + k];
      }
    }

    /// Deals that come to be at risk just after the instant, from nowhere.
    void arrivals(int place) {
      for (int i = arrivals.begin(place); i < arrivals.end(place); i++) {
        int row = arrivals.rows()[i];
        add(spells.deal(row) * n, -1, drift, spells.from(row) * n);
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
        if (spells.starts(row)) {
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
      Arrays.setAll(errors, k -> errors[k] < NOISE * NOISE ? 0 : Math.sqrt(errors[k]));
      return errors;
    }
  }
}
