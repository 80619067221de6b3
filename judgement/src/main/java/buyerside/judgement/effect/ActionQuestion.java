package buyerside.judgement.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An action during a stage, and all that is known to say what goes together with it.
///
/// @param stage where the deals were
/// @param action what was done
/// @param histories one for each deal that was ever in the stage
/// @param known how much of the lag the actions' times already contain
/// @param hours spent on the action in that visit, in the order of histories; `null` if not
///   recorded
@SuppressWarnings("ArrayRecordComponent") // a column
public record ActionQuestion(
    String stage,
    String action,
    List<ActionHistory> histories,
    Lag known,
    double @Nullable [] hours) {

  public ActionQuestion {
    histories = List.copyOf(histories);
  }

  /// One answer: a destination and a form of the covariate.
  public record Answer(String to, Covariate covariate, CoxFit fit) {}

  /// @throws IllegalArgumentException if the times contain more lag than wanted
  public Exposures exposures(Lag lag) {
    if (lag.minutes() < known.minutes()) {
      throw new IllegalArgumentException(
          "the actions are already lagged by %s".formatted(known.text()));
    }
    return Exposures.of(histories, new Lag(lag.minutes() - known.minutes()).days());
  }

  /// For each destination and each form of the covariate.
  public static List<Answer> answers(Exposures exposures) {
    var answers = new ArrayList<Answer>();
    for (var to : exposures.destinations()) {
      for (var covariate : Covariate.values()) {
        answers.add(new Answer(to, covariate, CoxRegression.fit(exposures, covariate, to)));
      }
    }
    return answers;
  }

  /// Hours for each deal that reached the destination; empty if hours were not recorded or nobody
  /// did.
  public Optional<HoursPerAdvance> hoursPerAdvance(String destination) {
    if (hours == null) {
      return Optional.empty();
    }
    var advanced = new boolean[histories.size()];
    for (int deal = 0; deal < advanced.length; deal++) {
      advanced[deal] = destination.equals(histories.get(deal).to());
    }
    return HoursPerAdvance.of(hours, advanced);
  }
}
