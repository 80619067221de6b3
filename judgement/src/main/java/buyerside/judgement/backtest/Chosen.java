package buyerside.judgement.backtest;

import buyerside.judgement.calibration.Calibration;
import buyerside.judgement.calibration.Calibrator;
import buyerside.judgement.feature.Features;
import buyerside.judgement.outcome.Classifier;
import buyerside.judgement.outcome.Explaining;
import buyerside.judgement.outcome.Pool;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A model ready for rows never seen.
///
/// @param members one, or those that the pool takes its mean of
@SuppressWarnings("ArrayRecordComponent") // one for each class, never changed
public record Chosen(
    List<? extends Classifier> members, Optional<Pool> pool, Calibration[] calibrations)
    implements Explaining {

  @Override
  public double[][] probabilities(Features rows) {
    var said = members.stream().map(it -> it.probabilities(rows)).toList();
    double[][] raw = pool.map(it -> it.of(said)).orElseGet(said::getFirst);
    return Arrays.stream(raw)
        .map(it -> Calibrator.apply(calibrations, it))
        .toArray(double[][]::new);
  }

  /// The members' contributions, weighted as the pool weighs them; a member that has one statement
  /// for a whole segment says nothing here.
  @Override
  public double[][] contributions(Features rows, int label) {
    var parts = new double[rows.rows()][rows.fields().size()];
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) instanceof Explaining explaining) {
        double weight = pool.isPresent() ? pool.get().weights()[i] : 1;
        double[][] own = explaining.contributions(rows, label);
        for (int row = 0; row < parts.length; row++) {
          for (int field = 0; field < parts[row].length; field++) {
            parts[row][field] += weight * own[row][field];
          }
        }
      }
    }
    return parts;
  }
}
