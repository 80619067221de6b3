package buyerside.app.insight;

import buyerside.judgement.works.Effect;
import java.util.List;

/// What was found about kinds of activity and playbook actions.
///
/// @param stages ids of the process's stages
/// @param effects the surest first
/// @param order whether it matters what was done first
/// @param visits how many visits were looked at
public record Works(List<String> stages, List<Effect> effects, List<Effect> order, int visits) {

  public static final Works NONE = new Works(List.of(), List.of(), List.of(), 0);

  public Works {
    stages = List.copyOf(stages);
    effects = List.copyOf(effects);
    order = List.copyOf(order);
  }
}
