package buyerside.method.advice;

import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Position;
import buyerside.method.Standing;
import buyerside.method.fit.Fit;
import buyerside.method.fit.FitCheck;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.PlaybookAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What to do next for a deal, best first: the unmet required criteria of the earliest gap or the
/// position, then the supporting ones of the same stage, then evidence about to lapse.
///
/// For each criterion come the playbook actions that serve it: those with a measured effect by
/// effect per hour, then the others in the playbook's order. None is ever too early.
public final class NextActions {

  private final Standing standing;
  private final List<PlaybookAction> playbook;
  private final Map<ActionId, MeasuredEffect> effects;
  private final List<Advice> advice = new ArrayList<>();

  private NextActions(
      Standing standing, List<PlaybookAction> playbook, Map<ActionId, MeasuredEffect> effects) {
    this.standing = standing;
    this.playbook = playbook;
    this.effects = effects;
  }

  /// All advice for a deal where it stands.
  ///
  /// @param effects what was measured; empty where nothing was
  public static List<Advice> of(
      Standing standing, List<PlaybookAction> playbook, Map<ActionId, MeasuredEffect> effects) {
    var next = new NextActions(standing, playbook, effects);
    next.adviseOnStage();
    next.adviseOnLapses();
    return List.copyOf(next.advice);
  }

  private void adviseOnStage() {
    if (standing.position() instanceof Position.In(var id)) {
      var unmet =
          standing.process().stage(id).orElseThrow().criteria().stream()
              .filter(criterion -> !standing.isMet(criterion.id()))
              .toList();
      var because =
          standing.gaps().isEmpty() ? Advice.Because.REQUIRED_NOW : Advice.Because.CLOSES_GAP;
      unmet.stream()
          .filter(Criterion::required)
          .forEach(criterion -> advise(because, criterion.id(), null));
      unmet.stream()
          .filter(criterion -> !criterion.required())
          .forEach(criterion -> advise(Advice.Because.SUPPORTS_STAGE, criterion.id(), null));
    }
  }

  private void adviseOnLapses() {
    standing.process().criteria().stream()
        .map(Criterion::id)
        .filter(standing::isMet)
        .map(criterion -> standing.deciding(criterion).orElseThrow())
        .filter(evidence -> FitCheck.lapsesSoon(evidence, standing.day()))
        .filter(evidence -> !liesAhead(evidence.criterion()))
        .sorted(Comparator.comparing(NextActions::lapse))
        .forEach(evidence ->
            advise(Advice.Because.LAPSES_SOON, evidence.criterion(), evidence.lapsesOn()));
  }

  private boolean liesAhead(CriterionId criterion) {
    var process = standing.process();
    return process.indexOf(process.stageOf(criterion).id()) > standing.positionIndex();
  }

  private static LocalDate lapse(Evidence evidence) {
    var lapse = evidence.lapsesOn();
    return lapse == null ? LocalDate.MAX : lapse;
  }

  private void advise(Advice.Because because, CriterionId criterion, @Nullable LocalDate lapsesOn) {
    var actions = playbook.stream().filter(action -> serves(action, criterion)).sorted(order());
    var found =
        actions
            .map(action -> new Advice(because, criterion, action, lapsesOn, effect(action)))
            .toList();
    if (found.isEmpty()) {
      advice.add(new Advice(because, criterion, null, lapsesOn, null));
    }
    advice.addAll(found);
  }

  private boolean serves(PlaybookAction action, CriterionId criterion) {
    return action.serves().equals(criterion)
        && !(FitCheck.check(action.kind(), criterion, standing) instanceof Fit.TooEarly);
  }

  private Comparator<PlaybookAction> order() {
    return Comparator.comparingDouble(action -> {
      var effect = effect(action);
      return effect == null ? Double.POSITIVE_INFINITY : -effect.perHour();
    });
  }

  private @Nullable MeasuredEffect effect(PlaybookAction action) {
    return effects.get(action.id());
  }
}
