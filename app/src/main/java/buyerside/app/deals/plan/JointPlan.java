package buyerside.app.deals.plan;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.plan.Schedule;
import buyerside.method.plan.Task;
import buyerside.method.plan.WorkDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What both sides have to do until the buyer goes live.
///
/// @param goLive the buyer's day; `null` while it is not known
/// @param closed days on which nobody works besides weekends
public record JointPlan(
    @Nullable LocalDate goLive, List<LocalDate> closed, List<PlanStep> steps, String note) {

  public static final JointPlan NONE = new JointPlan(null, List.of(), List.of(), "");
  static final int MOST_STEPS = 60;
  private static final int MOST_CLOSED = 120;
  private static final int LONGEST_NOTE = 4_000;

  public JointPlan {
    closed = List.copyOf(closed);
    steps = List.copyOf(steps);
  }

  public Optional<PlanStep> step(String id) {
    return steps.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public WorkDays workDays() {
    return new WorkDays(Set.copyOf(closed));
  }

  /// Its steps as the method reckons with them.
  public List<Task> tasks() {
    return steps.stream()
        .map(it -> new Task(it.id(), it.timing().days(), it.timing().after(), it.done() != null))
        .toList();
  }

  JointPlan with(PlanStep other) {
    return new JointPlan(
        goLive,
        closed,
        steps.stream().map(it -> it.id().equals(other.id()) ? other : it).toList(),
        note);
  }

  JointPlan steps(List<PlanStep> others) {
    return new JointPlan(goLive, closed, others, note);
  }

  /// Why it cannot be kept; fields are named as in the form.
  public List<Reason> problems(LocalDate today) {
    var problems = new ArrayList<Reason>();
    DateRule.check("goLive", goLive, problems);
    if (steps.size() > MOST_STEPS) {
      problems.add(Reason.of("", "limit", MOST_STEPS));
    }
    if (closed.size() > MOST_CLOSED) {
      problems.add(Reason.of("closed", "limit", MOST_CLOSED));
    }
    TextRule.check("note", note, LONGEST_NOTE, problems);
    var ids = new HashSet<String>();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      problems.addAll(step.problems("row." + i + ".", today));
      if (!ids.add(step.id())) {
        problems.add(Reason.of("row." + i + ".id", "plan.twice", step.id()));
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      if (!ids.containsAll(steps.get(i).timing().after())) {
        problems.add(Reason.of("row." + i + ".after", "plan.after"));
      }
    }
    return problems.isEmpty() ? circles() : problems;
  }

  private List<Reason> circles() {
    var circle = Schedule.circle(tasks());
    if (circle.isEmpty()) {
      return List.of();
    }
    var names =
        circle.stream()
            .map(it -> step(it).orElseThrow().title())
            .collect(Collectors.joining(" → "));
    var first = step(circle.getFirst()).orElseThrow();
    return List.of(
        Reason.of(
            "row." + steps.indexOf(first) + ".after",
            "plan.circle",
            names + " → " + first.title()));
  }
}
