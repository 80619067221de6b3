package buyerside.app.insight;

import buyerside.app.insight.Flows.Cut;
import buyerside.app.insight.Practices.CriterionUse;
import buyerside.app.insight.Practices.Use;
import buyerside.app.insight.Suggestion.Kind;
import buyerside.app.shell.Language;
import buyerside.app.shell.Messages;
import buyerside.judgement.works.Chronicle.Sort;
import buyerside.judgement.works.Effect;
import buyerside.judgement.works.Effect.Verdict;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.draft.DraftEdit;
import buyerside.method.draft.DraftEdit.ActionShape;
import buyerside.method.draft.DraftEdit.CriterionShape;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Draws suggestions from findings.
final class Suggesting {

  /// An action whose interval ends below this can hardly be of much use.
  private static final double LITTLE = 1.15;

  private static final double MOSTLY_LOST = 0.5;
  private static final double MOSTLY_ON = 0.9;
  private static final int USUAL_MINUTES = 60;
  private static final int LAST = 1_000;

  private final DescribedProcess described;
  private final List<Suggestion> suggestions = new ArrayList<>();

  private Suggesting(DescribedProcess described) {
    this.described = described;
  }

  static List<Suggestion> of(
      DescribedProcess described, Works works, Practices practices, Flows flows) {
    var suggesting = new Suggesting(described);
    for (var effect : works.effects()) {
      if (effect.stage() >= 0) {
        suggesting.effect(effect, works.stages().get(effect.stage()));
      }
    }
    practices.criteria().forEach(suggesting::criterion);
    suggesting.gate(flows);
    return List.copyOf(suggesting.suggestions);
  }

  private void effect(Effect effect, String stage) {
    var name = effect.subject().name();
    if (effect.subject().sort() == Sort.KIND) {
      if (effect.verdict() == Verdict.SOONER) {
        add(effect, stage);
      }
      return;
    }
    var id = new ActionId(name);
    var inStage = actions(stage);
    if (inStage.stream().noneMatch(it -> it.equals(id))) {
      return;
    }
    var ratio = effect.ratio();
    if (effect.verdict() == Verdict.SOONER && !inStage.getFirst().equals(id)) {
      suggest(Kind.PROMOTE, stage, name, new DraftEdit.MoveAction(id, 0), effect);
    } else if (effect.verdict() == Verdict.LATER) {
      suggest(Kind.DROP, stage, name, new DraftEdit.RemoveAction(id), effect);
    } else if (ratio != null && ratio.upper() < LITTLE && !inStage.getLast().equals(id)) {
      suggest(Kind.DEMOTE, stage, name, new DraftEdit.MoveAction(id, LAST), effect);
    }
  }

  private List<ActionId> actions(String stage) {
    return described.actions().stream()
        .filter(it -> described.process().stageOf(it.serves()).id().value().equals(stage))
        .map(it -> it.id())
        .toList();
  }

  /// A kind that helps and of which the playbook has no action in the stage.
  private void add(Effect effect, String stage) {
    var kind = ActivityKind.valueOf(effect.subject().name());
    boolean there =
        described.actions().stream()
            .anyMatch(it ->
                it.kind() == kind
                    && described.process().stageOf(it.serves()).id().value().equals(stage));
    var serves =
        described.process().stage(new StageId(stage)).stream()
            .flatMap(it -> it.criteria().stream())
            .filter(Criterion::required)
            .findFirst();
    if (!there && serves.isPresent()) {
      var edit =
          new DraftEdit.PutAction(
              new StageId(stage),
              null,
              new ActionShape(serves.get().id(), kind, USUAL_MINUTES),
              new ActionTexts(name(kind), Words.NONE, Words.NONE));
      suggest(Kind.ADD, stage, kind.name(), edit, effect);
    }
  }

  private static Words name(ActivityKind kind) {
    var key = "activities.kind." + kind;
    return new Words(
        Map.of(
            buyerside.method.playbook.Language.EN, Messages.msg(Language.EN, key),
            buyerside.method.playbook.Language.ZH_HANS, Messages.msg(Language.ZH_HANS, key),
            buyerside.method.playbook.Language.ZH_HANT, Messages.msg(Language.ZH_HANT, key)));
  }

  private void suggest(Kind kind, String stage, String subject, DraftEdit edit, Effect effect) {
    suggestions.add(new Suggestion(kind, stage, subject, edit, effect, null));
  }

  private void criterion(CriterionUse use) {
    var id = new CriterionId(use.criterion());
    var known = described.process().criterion(id);
    if (known.isEmpty()) {
      return;
    }
    var criterion = known.get();
    var stage = described.process().stageOf(id);
    var tells = use.use();
    if (tells == Use.TELLS && !criterion.required()) {
      suggest(Kind.REQUIRE, stage, use, required(stage, criterion, true));
    } else if (tells != Use.TELLS && tells != Use.TOO_FEW) {
      if (!criterion.required()) {
        suggest(Kind.REMOVE, stage, use, new DraftEdit.RemoveCriterion(id));
      } else if (stage.criteria().stream().filter(Criterion::required).count() > 1) {
        suggest(Kind.LOOSEN, stage, use, required(stage, criterion, false));
      }
    }
  }

  private DraftEdit required(Stage stage, Criterion it, boolean required) {
    return new DraftEdit.PutCriterion(
        stage.id(),
        it.id(),
        new CriterionShape(required, it.minimum(), it.saidBy(), it.lasts()),
        described.texts(it.id()));
  }

  private void suggest(Kind kind, Stage stage, CriterionUse use, DraftEdit edit) {
    suggestions.add(new Suggestion(kind, stage.id().value(), use.criterion(), edit, null, use));
  }

  /// Later where most that pass the gate are lost in its own stage; earlier where nearly all that
  /// reach the stage before it go on.
  private void gate(Flows flows) {
    var process = described.process();
    int gate = process.indexOf(process.gate());
    var whole = flows.parts().stream().filter(it -> it.by() == Cut.ALL).findFirst();
    if (whole.isEmpty() || whole.get().stages().size() != process.stages().size()) {
      return;
    }
    var at = whole.get().stages().get(gate).course().onward();
    if (at != null && at.upper() < MOSTLY_LOST && gate + 1 < process.stages().size()) {
      gate(Kind.GATE_LATER, gate + 1);
    }
    if (gate > 0) {
      var before = whole.get().stages().get(gate - 1).course().onward();
      if (before != null && before.lower() > MOSTLY_ON) {
        gate(Kind.GATE_EARLIER, gate - 1);
      }
    }
  }

  private void gate(Kind kind, int to) {
    var id = described.process().stages().get(to).id();
    suggestions.add(
        new Suggestion(kind, id.value(), id.value(), new DraftEdit.SetGate(id), null, null));
  }
}
