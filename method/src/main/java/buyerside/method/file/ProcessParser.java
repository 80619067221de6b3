package buyerside.method.file;

import static buyerside.method.file.FileProblem.Code.ACTION_REPEATED;
import static buyerside.method.file.FileProblem.Code.CRITERION_REPEATED;
import static buyerside.method.file.FileProblem.Code.CRITERION_UNKNOWN;
import static buyerside.method.file.FileProblem.Code.GATE_UNKNOWN;
import static buyerside.method.file.FileProblem.Code.KEY_MISSING;
import static buyerside.method.file.FileProblem.Code.NOTHING_REQUIRED;
import static buyerside.method.file.FileProblem.Code.NOT_A_NUMBER;
import static buyerside.method.file.FileProblem.Code.NOT_ONE_OF;
import static buyerside.method.file.FileProblem.Code.STAGE_COUNT;
import static buyerside.method.file.FileProblem.Code.STAGE_REPEATED;

import buyerside.method.BuyingProcess;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Lasts;
import buyerside.method.LastsText;
import buyerside.method.ProcessProblem;
import buyerside.method.Role;
import buyerside.method.StageId;
import buyerside.method.Strength;
import buyerside.method.draft.ActionDraft;
import buyerside.method.draft.CriterionDraft;
import buyerside.method.draft.Draft;
import buyerside.method.draft.DraftProblem;
import buyerside.method.draft.StageDraft;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.CriterionTexts;
import buyerside.method.playbook.PlaybookAction;
import buyerside.method.playbook.StageTexts;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/// Turns the YAML of a process file into a process, noting every problem on its line.
final class ProcessParser {

  private final Problems problems = new Problems();
  private final List<StageDraft> stages = new ArrayList<>();
  private final List<Integer> stageLines = new ArrayList<>();
  private final List<List<Integer>> criterionLines = new ArrayList<>();
  private final List<List<Section>> actionSections = new ArrayList<>();

  private ProcessParser() {}

  static ProcessReading parse(Node root) {
    return new ProcessParser().process(root);
  }

  static DraftReading parseDraft(Node root) {
    var parser = new ProcessParser();
    var draft = parser.draft(parser.file(root));
    return parser.problems.none()
        ? new DraftReading.Read(draft)
        : new DraftReading.Refused(parser.problems.found());
  }

  private Section file(Node root) {
    return Section.of(root, "process", List.of("name", "gate", "stages"), problems);
  }

  private ProcessReading process(Node root) {
    var file = file(root);
    var draft = draft(file);
    var check = draft.check();
    if (check instanceof Draft.Check.Unready(var reasons) && !stages.isEmpty()) {
      reasons.stream().filter(it -> !isStandIn(it)).forEach(it -> note(it, file));
    }
    if (stages.isEmpty()) {
      problems.add(file.line(), KEY_MISSING, "stages");
    }
    return check instanceof Draft.Check.Ready(var described) && problems.none()
        ? new ProcessReading.Read(described, problems.leftOut())
        : new ProcessReading.Refused(problems.found());
  }

  private Draft draft(Section file) {
    var name = file.words("name");
    var gate = new StageId(file.id("gate", StageId::isUsable));
    file.list("stages").forEach(this::stage);
    return new Draft(name, gate, stages);
  }

  /// Whether a problem follows from an id that could not be read, which is a problem already.
  private static boolean isStandIn(DraftProblem problem) {
    return switch (problem) {
      case DraftProblem.Unsound(ProcessProblem.GateUnknown(var gate)) ->
          Section.isStandIn(gate.value());
      case DraftProblem.ServesNothing(_, var serves, _, _) -> Section.isStandIn(serves.value());
      case DraftProblem.Unsound _, DraftProblem.ActionRepeated _ -> false;
    };
  }

  private void stage(Node node) {
    var keys = List.of("id", "name", "question", "criteria", "actions", "illusions");
    var section = Section.of(node, "stage", keys, problems);
    var id = new StageId(section.id("id", StageId::isUsable));
    var criteria = section.list("criteria");
    var drafts = criteria.stream().map(this::criterion).toList();
    actionSections.add(new ArrayList<>());
    var actions = section.list("actions").stream().map(this::action).toList();
    stageLines.add(section.line());
    criterionLines.add(criteria.stream().map(Section::lineOf).toList());
    var illusions = new ArrayList<Words>();
    for (var illusion : section.list("illusions")) {
      illusions.add(Section.words(illusion, "illusions", problems));
    }
    var texts = new StageTexts(section.words("name"), section.words("question"), illusions);
    stages.add(new StageDraft(id, texts, drafts, actions));
  }

  private CriterionDraft criterion(Node node) {
    var keys =
        List.of("id", "required", "minimumStrength", "saidBy", "lasts", "name", "whatCounts");
    var section = Section.of(node, "criterion", keys, problems);
    var id = new CriterionId(section.id("id", CriterionId::isUsable));
    var minimum = section.oneOf("minimumStrength", Strength.class);
    var texts = new CriterionTexts(section.words("name"), section.words("whatCounts"));
    var criterion =
        new Criterion(
            id,
            required(section),
            minimum == null ? Criterion.DEFAULT_MINIMUM : minimum,
            Set.copyOf(section.severalOf("saidBy", Role.class)),
            lasts(section));
    return new CriterionDraft(criterion, texts);
  }

  /// What cannot be read counts as required, so that no second problem follows from it.
  private boolean required(Section section) {
    var text = section.needed("required").orElse("true").toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      problems.add(section.lineOf("required"), NOT_ONE_OF, "required", text, "true, false");
    }
    return !text.equals("false");
  }

  private Lasts lasts(Section section) {
    var text = section.text("lasts");
    var lasts = text.flatMap(LastsText::parse);
    if (text.isPresent() && lasts.isEmpty()) {
      problems.add(section.lineOf("lasts"), NOT_ONE_OF, "lasts", text.get(), LastsText.ALLOWED);
    }
    return lasts.orElseGet(Lasts.Always::new);
  }

  private ActionDraft action(Node node) {
    var keys = List.of("id", "serves", "kind", "minutes", "name", "question", "talkTrack");
    var section = Section.of(node, "action", keys, problems);
    var id = new ActionId(section.id("id", CriterionId::isUsable));
    var serves = new CriterionId(section.id("serves", CriterionId::isUsable));
    section.needed("kind");
    var kind =
        Objects.requireNonNullElse(section.oneOf("kind", ActivityKind.class), ActivityKind.MEETING);
    var texts =
        new ActionTexts(
            section.words("name"), section.words("question"), section.words("talkTrack"));
    actionSections.getLast().add(section);
    return new ActionDraft(new PlaybookAction(id, serves, kind, minutes(section)), texts);
  }

  private int minutes(Section section) {
    var text = section.needed("minutes").orElse("1");
    int most = PlaybookAction.MOST_MINUTES;
    if (text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    problems.add(section.lineOf("minutes"), NOT_A_NUMBER, "minutes", text, 1, most);
    return 1;
  }

  private void note(DraftProblem reason, Section file) {
    switch (reason) {
      case DraftProblem.Unsound(var problem) -> note(problem, file);
      case DraftProblem.ActionRepeated(var id, int stage, int action) ->
          problems.add(actionSections.get(stage).get(action).line(), ACTION_REPEATED, id);
      case DraftProblem.ServesNothing(var id, var serves, int stage, int action) -> {
        int line = actionSections.get(stage).get(action).lineOf("serves");
        problems.add(line, CRITERION_UNKNOWN, id, serves);
      }
    }
  }

  private void note(ProcessProblem reason, Section file) {
    switch (reason) {
      case ProcessProblem.StageCount(int count) ->
          problems.add(
              file.lineOf("stages"),
              STAGE_COUNT,
              count,
              BuyingProcess.FEWEST_STAGES,
              BuyingProcess.MOST_STAGES);
      case ProcessProblem.StageRepeated(var id, int stage) ->
          problems.add(stageLines.get(stage), STAGE_REPEATED, id);
      case ProcessProblem.CriterionRepeated(var id, int stage, int criterion) ->
          problems.add(criterionLines.get(stage).get(criterion), CRITERION_REPEATED, id);
      case ProcessProblem.NothingRequired(var id, int stage) ->
          problems.add(stageLines.get(stage), NOTHING_REQUIRED, id);
      case ProcessProblem.GateUnknown(var gate) ->
          problems.add(file.lineOf("gate"), GATE_UNKNOWN, gate);
    }
  }
}
