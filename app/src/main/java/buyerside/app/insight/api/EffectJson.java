package buyerside.app.insight.api;

import buyerside.judgement.works.Effect;
import buyerside.judgement.works.Effect.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about an action in a stage.
///
/// @param stage id of the stage; absent for all together
/// @param sort `KIND` of activity or `ACTION` of the playbook
/// @param name of the kind, or the action's id
/// @param before what was done first, where the question is about order
/// @param visits stays in the stage; `with` those in which it was done
/// @param ratio how many times as often deals move on per day; absent where it cannot be told
/// @param lower end of the 95 % interval
/// @param q the smallest false discovery rate at which it is told
/// @param hoursPerMove hours spent for each move
/// @param usualDays the usual time in the stage
/// @param movedWithout the share moved on by then without the action
public record EffectJson(
    @Nullable String stage,
    String sort,
    String name,
    @Nullable String before,
    Verdict verdict,
    int visits,
    int with,
    int movesWith,
    int movesWithout,
    @Nullable Double ratio,
    @Nullable Double lower,
    @Nullable Double upper,
    @Nullable Double q,
    @Nullable Double hoursPerMove,
    @Nullable Integer usualDays,
    @Nullable Double movedWithout) {

  static EffectJson of(Effect effect, List<String> stages) {
    var ratio = effect.ratio();
    var cost = effect.cost();
    var before = effect.before();
    return new EffectJson(
        effect.stage() < 0 ? null : stages.get(effect.stage()),
        effect.subject().sort().name(),
        effect.subject().name(),
        before == null ? null : before.name(),
        effect.verdict(),
        effect.counts().visits(),
        effect.counts().with(),
        effect.counts().movesWith(),
        effect.counts().movesWithout(),
        ratio == null ? null : ratio.ratio(),
        ratio == null ? null : ratio.lower(),
        ratio == null ? null : ratio.upper(),
        ratio == null ? null : ratio.q(),
        cost == null || cost.perMove() == 0 ? null : cost.perMove(),
        cost == null || cost.usualDays() == 0 ? null : cost.usualDays(),
        cost == null || cost.usualDays() == 0 ? null : cost.movedWithout());
  }
}
