package buyerside.app.deals.plan;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.deals.plan.PlanTemplateStore.Named;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.process.Processes;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.playbook.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Plans to begin from: those that ship, and those that a workspace keeps for a process.
@Service
public class PlanTemplates implements Undoable {

  private static final String KEPT = "plan-template.kept";
  private static final String RETIRED = "plan-template.retired";
  private static final int LONGEST = 200;

  private final PlanTemplateStore store;
  private final Plans plans;
  private final Deals deals;
  private final Processes processes;
  private final Journal journal;
  private final JsonMapper json;
  private final Clock clock;

  PlanTemplates(
      PlanTemplateStore store,
      Plans plans,
      Deals deals,
      Processes processes,
      Journal journal,
      JsonMapper json,
      Clock clock) {
    this.store = store;
    this.plans = plans;
    this.deals = deals;
    this.processes = processes;
    this.journal = journal;
    this.json = json;
    this.clock = clock;
  }

  /// Those of the deal's process first, in the reader's language.
  @Transactional(readOnly = true)
  public List<Option> offered(Viewer viewer, Deal deal) {
    var version = processes.version(viewer, deal.row().standing().process());
    var options = new ArrayList<Option>();
    for (Named own : store.of(viewer, version.processId())) {
      options.add(new Option(own.id().toString(), own.name()));
    }
    var name = version.described().name().in(Language.EN);
    ReadyPlan.all().stream()
        .sorted(Comparator.comparing((ReadyPlan it) -> !it.isFor(name)))
        .forEach(it -> options.add(new Option(it.name(), msg("plan.template." + it))));
    return options;
  }

  /// A plan with a template's steps in the place of those that are there.
  ///
  /// @param template as offered
  /// @return empty if there is no such template
  @Transactional(readOnly = true)
  public Optional<JointPlan> fill(Viewer viewer, String template, JointPlan present) {
    return ReadyPlan.all().stream()
        .filter(it -> it.name().equals(template))
        .findFirst()
        .map(ReadyPlan::steps)
        .or(() -> own(viewer, template))
        .map(present::steps);
  }

  /// Keeps a deal's steps under a name, for other deals of its process.
  @Transactional
  public Saving keep(Viewer viewer, UUID id, String name) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("name", name, LONGEST, problems);
    var sheet = plans.find(viewer, id, null);
    if (sheet.isEmpty()) {
      return Rejected.because("deal", "unknown");
    }
    if (sheet.get().content().steps().isEmpty()) {
      problems.add(Reason.of("name", "plan.empty"));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var deal = deals.find(viewer, id).orElseThrow();
    var process = processes.version(viewer, deal.row().standing().process()).processId();
    var steps = sheet.get().content().steps().stream().map(PlanStep::bare).toList();
    var template = Ids.next();
    var at = clock.instant();
    store.add(viewer, template, process, name.strip(), json.writeValueAsString(steps), at);
    var details = Map.<String, Object>of("name", name.strip(), "template", template.toString());
    var change = new Change(KEPT, "DEAL", id, details);
    return new Saving.Saved(sheet.get().revision(), journal.append(viewer, at, List.of(change)));
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(KEPT);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var template = UUID.fromString(Objects.toString(change.details().get("template")));
    return store.retire(viewer, template, at)
        ? List.of(new Change(RETIRED, "DEAL", change.subject(), change.details()))
        : List.of();
  }

  /// Its steps get ids of their own, so that the same template can be used again.
  private Optional<List<PlanStep>> own(Viewer viewer, String template) {
    return id(template)
        .flatMap(it -> store.content(viewer, it))
        .map(it -> List.of(json.readValue(it, PlanStep[].class)))
        .map(PlanTemplates::renewed);
  }

  private static List<PlanStep> renewed(List<PlanStep> steps) {
    Map<String, String> ids = new HashMap<>();
    steps.forEach(it -> ids.put(it.id(), Ids.next().toString()));
    return steps.stream()
        .map(it ->
            new PlanStep(
                ids.getOrDefault(it.id(), it.id()),
                it.title(),
                it.owner(),
                new PlanStep.Timing(
                    it.timing().days(),
                    it.timing().after().stream().map(a -> ids.getOrDefault(a, a)).toList(),
                    null),
                null))
        .toList();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
