package buyerside.app.deals.plan;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.plan.PlanStep.Done;
import buyerside.app.deals.plan.PlanStep.Owner;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.Sheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Joint plans of deals.
@Service
public class Plans {

  private final Sheets sheets;
  private final PlanStepStore steps;
  private final Members members;
  private final Clock clock;

  Plans(Sheets sheets, PlanStepStore steps, Members members, Clock clock) {
    this.sheets = sheets;
    this.steps = steps;
    this.members = members;
    this.clock = clock;
  }

  /// @param at as it was known at an instant; `null` for now
  @Transactional(readOnly = true)
  public Optional<Sheet<JointPlan>> find(Viewer viewer, UUID deal, @Nullable Instant at) {
    return sheets.find(viewer, deal, Tool.PLAN, JointPlan.class, JointPlan.NONE, at);
  }

  /// Saves a plan. A step of ours that names a member belongs to that member.
  @Transactional
  public Saving save(Viewer viewer, UUID deal, int seen, JointPlan wanted) {
    var problems = wanted.problems(today(viewer));
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var names = members.names(viewer);
    var present = sheets.find(viewer, deal, Tool.PLAN, JointPlan.class, JointPlan.NONE, null);
    if (present.isEmpty()) {
      return Rejected.because("deal", "unknown");
    }
    var before = present.get().content();
    var owned =
        wanted.steps().stream()
            .map(it -> it.owner(owner(it.owner(), names)))
            .map(it -> it.done(done(viewer, it, before)))
            .toList();
    for (int i = 0; i < owned.size(); i++) {
      var member = owned.get(i).owner().member();
      if (member != null && !names.containsKey(member)) {
        return Rejected.because("row." + i + ".owner", "member.unknown");
      }
    }
    return sheets.save(viewer, deal, Tool.PLAN, seen, wanted.steps(owned));
  }

  /// Ticks a step, or takes the tick back, whatever else in the plan was changed meanwhile.
  @Transactional
  public Saving tick(Viewer viewer, UUID deal, TickStep tick) {
    return change(
        viewer,
        deal,
        tick.step(),
        step -> {
          var done = step.done();
          if ((done != null) != tick.was()) {
            return new Refusal(
                done == null
                    ? Reason.of("step", "plan.unticked-since")
                    : Reason.of("step", "plan.ticked-since", done.by(), done.on().toString()));
          }
          return new Step(step.done(tick.done() ? new Done(today(viewer), tick.by()) : null));
        });
  }

  /// Agrees another day for a step.
  @Transactional
  public Saving date(Viewer viewer, UUID deal, DateStep date) {
    return change(
        viewer,
        deal,
        date.step(),
        step -> {
          var due = step.timing().due();
          if (!Objects.equals(due, date.was())) {
            return new Refusal(
                due == null
                    ? Reason.of("due", "plan.undated-since")
                    : Reason.of("due", "plan.dated-since", due.toString()));
          }
          return new Step(step.due(date.due()));
        });
  }

  /// Steps that are to be done up to a day: those of a member, and those that name nobody of ours
  /// in deals that the member owns. The earliest first.
  ///
  /// @param by the last day
  @Transactional(readOnly = true)
  public List<DueStep> due(Viewer viewer, UUID owner, LocalDate by, int atMost) {
    return steps.due(viewer, owner, by, atMost);
  }

  private sealed interface Answer {}

  private record Step(PlanStep step) implements Answer {}

  private record Refusal(Reason reason) implements Answer {}

  private Saving change(Viewer viewer, UUID deal, String id, Function<PlanStep, Answer> work) {
    if (!sheets.hold(viewer, deal)) {
      return Rejected.because("deal", "unknown");
    }
    var sheet = find(viewer, deal, null).orElseThrow();
    var step = sheet.content().step(id);
    if (step.isEmpty()) {
      return Rejected.because("step", "plan.gone");
    }
    return switch (work.apply(step.get())) {
      case Refusal(var reason) -> new Rejected(List.of(reason));
      case Step(var changed) -> {
        var plan = sheet.content().with(changed);
        var problems = plan.problems(today(viewer));
        yield problems.isEmpty()
            ? sheets.save(viewer, deal, Tool.PLAN, sheet.revision(), plan)
            : new Rejected(problems);
      }
    };
  }

  /// A tick keeps who made it, as long as its day stays.
  private static @Nullable Done done(Viewer viewer, PlanStep step, JointPlan before) {
    var done = step.done();
    var was = before.step(step.id()).map(PlanStep::done).orElse(null);
    if (done == null || !done.by().isBlank()) {
      return done;
    }
    return was != null && was.on().equals(done.on())
        ? was
        : new Done(done.on(), viewer.profile().name());
  }

  private static Owner owner(Owner owner, Map<UUID, String> names) {
    if (owner.side() == Side.BUYER) {
      return new Owner(Side.BUYER, owner.name().strip(), null);
    }
    var member = owner.member();
    if (member != null) {
      return new Owner(Side.SELLER, names.getOrDefault(member, owner.name()), member);
    }
    var named =
        names.entrySet().stream()
            .filter(it -> it.getValue().equals(owner.name().strip()))
            .map(Map.Entry::getKey)
            .findFirst();
    return new Owner(Side.SELLER, owner.name().strip(), named.orElse(null));
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.place().zone());
  }
}
