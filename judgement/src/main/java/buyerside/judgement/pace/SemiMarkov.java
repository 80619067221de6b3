package buyerside.judgement.pace;

import buyerside.judgement.hazard.Course;

/// How deals go on, given the state they are in and how long they have been there: a semi-Markov
/// chain with a piecewise constant rate for each way out (Cox & Miller, *The Theory of Stochastic
/// Processes*, 1965, §9.6), so that a deal which has waited long is not taken for a fresh one.
///
/// Rates are shrunk twice (gamma prior, Poisson counts: Robbins, 1956; Casella, 1985). A state's
/// rates are drawn towards the stated ones ([Rates]), which weigh as much as they say; the rates of
/// an age in a state are drawn towards those of the state, by a weight under which what was seen is
/// likeliest (empirical Bayes). Visits that had not ended count for as long as they were watched.
public final class SemiMarkov {

  /// Ages in a state, in weeks, at which the rates change.
  static final int[] BANDS = {0, 1, 2, 4, 8, 16, 32};

  /// So far ahead is looked.
  public static final int WEEKS = 104;

  private static final int OLDEST = 33;
  private static final int WEEK = 7;
  private static final double[] WEIGHTS = {2, 8, 30, 120, 500, 2_000, 1e6};

  private final int states;
  private final int ends;
  private final double[][][] rates;
  private final float[][][][] reached;

  private SemiMarkov(int states, int ends, double[][][] rates) {
    this.states = states;
    this.ends = ends;
    this.rates = rates;
    this.reached = reach();
  }

  public static SemiMarkov of(Visits visits, Rates prior) {
    var counts = new double[prior.states()][BANDS.length][prior.states() + prior.ends()];
    var weeks = new double[prior.states()][BANDS.length];
    for (int visit = 0; visit < visits.size(); visit++) {
      int state = visits.state(visit);
      for (int band = 0; band < BANDS.length; band++) {
        double from = Math.max(visits.since(visit), WEEK * BANDS[band]);
        double to = Math.min(visits.until(visit), end(band));
        weeks[state][band] += Math.max(0, to - from) / WEEK;
      }
      if (visits.target(visit) != Visits.CENSORED) {
        counts[state][band(visits.until(visit) / WEEK)][visits.target(visit)]++;
      }
    }
    var overall = new double[prior.states()][];
    for (int state = 0; state < overall.length; state++) {
      overall[state] = overall(counts[state], weeks[state], prior, state);
    }
    double weight = weight(counts, weeks, overall);
    var rates = new double[prior.states()][BANDS.length][];
    for (int state = 0; state < rates.length; state++) {
      for (int band = 0; band < BANDS.length; band++) {
        var rate = new double[prior.states() + prior.ends()];
        for (int to = 0; to < rate.length; to++) {
          rate[to] =
              (counts[state][band][to] + weight * overall[state][to])
                  / (weeks[state][band] + weight);
        }
        rates[state][band] = rate;
      }
    }
    return new SemiMarkov(prior.states(), prior.ends(), rates);
  }

  private static double end(int band) {
    return band + 1 < BANDS.length ? WEEK * BANDS[band + 1] : Double.POSITIVE_INFINITY;
  }

  private static int band(double weeks) {
    int band = BANDS.length - 1;
    while (BANDS[band] > weeks) {
      band--;
    }
    return band;
  }

  private static double[] overall(double[][] counts, double[] weeks, Rates prior, int state) {
    double seen = prior.weight();
    for (double part : weeks) {
      seen += part;
    }
    var rate = new double[prior.states() + prior.ends()];
    for (int to = 0; to < rate.length; to++) {
      double events = prior.weight() * prior.weekly()[state][to];
      for (double[] count : counts) {
        events += count[to];
      }
      rate[to] = events / seen;
    }
    return rate;
  }

  /// The weight of a state's rates beside those of an age in it, in weeks of one deal.
  private static double weight(double[][][] counts, double[][] weeks, double[][] overall) {
    double best = WEIGHTS[WEIGHTS.length - 1];
    double most = Double.NEGATIVE_INFINITY;
    for (double weight : WEIGHTS) {
      double sum = 0;
      for (int state = 0; state < counts.length; state++) {
        for (int band = 0; band < BANDS.length; band++) {
          for (int to = 0; to < overall[state].length; to++) {
            double shape = weight * overall[state][to];
            sum += likelihood(counts[state][band][to], weeks[state][band], shape, weight);
          }
        }
      }
      if (sum > most) {
        most = sum;
        best = weight;
      }
    }
    return best;
  }

  /// The logarithm of the negative binomial probability, without what does not depend on the prior.
  private static double likelihood(double events, double exposure, double shape, double weight) {
    if (shape <= 0) {
      return 0;
    }
    double sum = shape * Math.log(weight / (weight + exposure));
    sum -= events * Math.log(weight + exposure);
    for (int i = 0; i < events; i++) {
      sum += Math.log(shape + i);
    }
    return sum;
  }

  /// By age in weeks, from the horizon backwards: within a week a deal leaves once or stays.
  private float[][][][] reach() {
    var all = new float[WEEKS + 1][][][];
    all[0] = new float[states][OLDEST + 1][ends];
    for (int week = 1; week <= WEEKS; week++) {
      var before = all[week - 1];
      var now = new float[states][OLDEST + 1][ends];
      for (int state = 0; state < states; state++) {
        for (int age = 0; age <= OLDEST; age++) {
          step(rates[state][band(age)], before, state, age, now[state][age]);
        }
      }
      all[week] = now;
    }
    return all;
  }

  private void step(double[] rate, float[][][] before, int state, int age, float[] into) {
    double out = 0;
    for (double part : rate) {
      out += part;
    }
    double stays = Math.exp(-out);
    double leaves = out > 0 ? (1 - stays) / out : 0;
    float[] older = before[state][Math.min(age + 1, OLDEST)];
    for (int end = 0; end < ends; end++) {
      double sum = stays * older[end] + leaves * rate[states + end];
      for (int to = 0; to < states; to++) {
        if (to != state) {
          sum += leaves * rate[to] * before[to][0][end];
        }
      }
      into[end] = (float) sum;
    }
  }

  /// How a deal goes on.
  ///
  /// @param age in the state, in days
  public Course course(int state, double age) {
    double weeks = Math.clamp(age / WEEK, 0, OLDEST);
    int lower = (int) weeks;
    int upper = Math.min(lower + 1, OLDEST);
    double share = weeks - lower;
    var days = new double[WEEKS];
    var middle = new double[WEEKS];
    var curves = new double[ends][WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      days[week] = WEEK * (week + 1);
      middle[week] = days[week] - WEEK / 2.0;
      var at = reached[week + 1][state];
      for (int end = 0; end < ends; end++) {
        curves[end][week] = (1 - share) * at[lower][end] + share * at[upper][end];
      }
    }
    return new Course(days, middle, curves);
  }

  /// The rate per week of a way out, from 0.
  ///
  /// @param age in the state, in days
  /// @param to states first, then ends
  public double rate(int state, double age, int to) {
    return rates[state][band(age / WEEK)][to];
  }
}
