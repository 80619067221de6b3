package buyerside.judgement.effect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A deal's first visit to a stage and the actions taken during it.
///
/// @param days from entering the stage to leaving it, or to the end of observation; above 0
/// @param to the stage it left for; `null` if it was still there (censored)
/// @param actions days in the stage at each action, ascending, at least 0
public record ActionHistory(String deal, double days, @Nullable String to, List<Double> actions) {

  public ActionHistory {
    if (!(days > 0 && Double.isFinite(days))) {
      throw new IllegalArgumentException("a visit lasts more than 0 days, not " + days);
    }
    actions = actions.stream().sorted().toList();
    if (!actions.isEmpty() && !(actions.getFirst() >= 0)) {
      throw new IllegalArgumentException(
          "an action %s days before the stage".formatted(actions.getFirst()));
    }
  }
}
