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
import buyerside.method.Definition;
import buyerside.method.Lasts;
import buyerside.method.ProcessProblem;
import buyerside.method.Role;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.Strength;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.CriterionTexts;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.PlaybookAction;
import buyerside.method.playbook.StageTexts;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/// Turns the YAML of a process file into a process, noting every problem on its line.
final class ProcessParser {

  private final Problems problems = new Problems();
  private final List<Stage> stages = new ArrayList<>();
  private final List<Integer> stageLines = new ArrayList<>();
  private final List<List<Integer>> criterionLines = new ArrayList<>();
  private final List<PlaybookAction> actions = new ArrayList<>();
  private final Map<ActionId, Integer> servesLines = new HashMap<>();
  private final Map<StageId, StageTexts> stageTexts = new HashMap<>();
  private final Map<CriterionId, CriterionTexts> criterionTexts = new HashMap<>();
  private final Map<ActionId, ActionTexts> actionTexts = new HashMap<>();

  private ProcessParser() {}

  static ProcessReading parse(Node root) {
    return new ProcessParser().process(root);
  }

  private ProcessReading process(Node root) {
    var file = Section.of(root, "process", List.of("name", "gate", "stages"), problems);
    var name = file.words("name");
    var gate = new StageId(file.id("gate", StageId::isUsable));
    boolean gateReadable = problems.none();
    if (file.list("stages").isEmpty()) {
      problems.add(file.line(), KEY_MISSING, "stages");
    } else {
      file.list("stages").forEach(this::stage);
      checkActions();
    }
    var definition = BuyingProcess.define(gate, stages);
    if (definition instanceof Definition.Rejected(var reasons) && !stages.isEmpty()) {
      reasons.stream()
          .filter(reason -> gateReadable || !(reason instanceof ProcessProblem.GateUnknown))
          .forEach(reason -> note(reason, file));
    }
    if (definition instanceof Definition.Defined(var process) && problems.none()) {
      var described =
          new DescribedProcess(name, process, actions, stageTexts, criterionTexts, actionTexts);
      return new ProcessReading.Read(described, problems.leftOut());
    }
    return new ProcessReading.Refused(problems.found());
  }

  private void stage(Node node) {
    var keys = List.of("id", "name", "question", "criteria", "actions", "illusions");
    var section = Section.of(node, "stage", keys, problems);
    var id = new StageId(section.id("id", StageId::isUsable));
    var lines = new ArrayList<Integer>();
    var criteria = new ArrayList<Criterion>();
    for (var criterion : section.list("criteria")) {
      criteria.add(criterion(criterion));
      lines.add(Section.lineOf(criterion));
    }
    section.list("actions").forEach(this::action);
    stages.add(new Stage(id, criteria));
    stageLines.add(section.line());
    criterionLines.add(lines);
    var illusions = new ArrayList<Words>();
    for (var illusion : section.list("illusions")) {
      illusions.add(Section.words(illusion, "illusions", problems));
    }
    stageTexts.put(id, new StageTexts(section.words("name"), section.words("question"), illusions));
  }

  private Criterion criterion(Node node) {
    var keys =
        List.of("id", "required", "minimumStrength", "saidBy", "lasts", "name", "whatCounts");
    var section = Section.of(node, "criterion", keys, problems);
    var id = new CriterionId(section.id("id", CriterionId::isUsable));
    var minimum = section.oneOf("minimumStrength", Strength.class);
    criterionTexts.put(id, new CriterionTexts(section.words("name"), section.words("whatCounts")));
    return new Criterion(
        id,
        required(section),
        minimum == null ? Criterion.DEFAULT_MINIMUM : minimum,
        Set.copyOf(section.severalOf("saidBy", Role.class)),
        lasts(section));
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

  private void action(Node node) {
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
    if (actionTexts.put(id, texts) != null) {
      problems.add(section.line(), ACTION_REPEATED, id);
    }
    servesLines.put(id, section.lineOf("serves"));
    actions.add(new PlaybookAction(id, serves, kind, minutes(section)));
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

  private void checkActions() {
    var known = new HashSet<>(criterionTexts.keySet());
    for (var action : actions) {
      var serves = action.serves();
      if (!known.contains(serves) && !serves.value().startsWith("\u00bf")) {
        int line = servesLines.getOrDefault(action.id(), 1);
        problems.add(line, CRITERION_UNKNOWN, action.id(), serves);
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
