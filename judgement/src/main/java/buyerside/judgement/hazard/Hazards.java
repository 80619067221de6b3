package buyerside.judgement.hazard;

import buyerside.judgement.feature.Features;
import buyerside.judgement.outcome.Classifier;
import buyerside.judgement.outcome.Explaining;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// A discrete-time competing-risk model: in each period, given that a deal has lasted so far, the
/// probabilities of its ends and of going on. The probability of having ended so by a period is the
/// sum over periods of (lasted until then) × (ended so in it).
public final class Hazards {

  private static final int BATCH = 4_096;

  private final Periods periods;
  private final Classifier classifier;

  /// @param classifier of the rows that [Periods#sample] makes
  public Hazards(Periods periods, Classifier classifier) {
    this.periods = periods;
    this.classifier = classifier;
  }

  public Periods periods() {
    return periods;
  }

  /// How each deal goes on.
  ///
  /// @param ages in days, not negative
  public Course[] courses(Features features, double[] ages) {
    var courses = new Course[ages.length];
    for (int from = 0; from < ages.length; from += BATCH) {
      int to = Math.min(ages.length, from + BATCH);
      batch(features.take(IntStream.range(from, to).toArray()), ages, from, to, courses);
    }
    return courses;
  }

  /// How far each field moves the log-odds of ending so, against going on, away from what is usual:
  /// one number per deal and field, in the order of the fields; the same at every age for a linear
  /// model. The period itself is left out.
  ///
  /// @return empty if the model cannot explain itself
  public Optional<double[][]> contributions(Features features, int end) {
    if (!(classifier instanceof Explaining explaining)) {
      return Optional.empty();
    }
    double[][] parts =
        explaining.contributions(periods.with(features, new int[features.rows()]), end + 1);
    int fields = features.fields().size();
    return Optional.of(
        Arrays.stream(parts).map(it -> Arrays.copyOf(it, fields)).toArray(double[][]::new));
  }

  private void batch(Features features, double[] ages, int from, int to, Course[] courses) {
    var deals = new int[(to - from) * periods.size()];
    var at = new int[deals.length];
    int rows = 0;
    for (int deal = from; deal < to; deal++) {
      for (int period = first(ages[deal]); period < periods.size(); period++) {
        deals[rows] = deal - from;
        at[rows++] = period;
      }
    }
    at = Arrays.copyOf(at, rows);
    double[][] said =
        classifier.probabilities(periods.with(features.take(Arrays.copyOf(deals, rows)), at));
    int row = 0;
    for (int deal = from; deal < to; deal++) {
      int count = periods.size() - first(ages[deal]);
      courses[deal] = course(Arrays.copyOfRange(said, row, row + count), ages[deal]);
      row += count;
    }
  }

  /// The period in which a deal of this age still can end.
  private int first(double age) {
    double[] edges = periods.edges();
    int period = periods.of(age);
    return age >= edges[period + 1] ? Math.min(period + 1, periods.size() - 1) : period;
  }

  private Course course(double[][] said, double age) {
    int start = first(age);
    int ends = said[0].length - 1;
    var days = new double[said.length];
    var middle = new double[said.length];
    var reached = new double[ends][said.length];
    double lasting = 1;
    for (int i = 0; i < said.length; i++) {
      double[] edges = periods.edges();
      double begin = Math.max(age, edges[start + i]);
      double end = edges[start + i + 1];
      double share = 1;
      if (begin >= end) { // older than any deal that was seen to end
        end = begin + (end - edges[start + i]);
      } else {
        share = (end - begin) / (end - edges[start + i]);
      }
      days[i] = end - age;
      double mean = periods.means()[start + i];
      middle[i] = (share == 1 && mean > begin && mean <= end ? mean : (begin + end) / 2) - age;
      double going = Math.pow(said[i][0], share);
      for (int k = 0; k < ends; k++) {
        double before = i == 0 ? 0 : reached[k][i - 1];
        double part = said[i][0] < 1 ? said[i][k + 1] / (1 - said[i][0]) : 0;
        reached[k][i] = before + lasting * (1 - going) * part;
      }
      lasting *= going;
    }
    return new Course(days, middle, reached);
  }
}
