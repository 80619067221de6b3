package buyerside.app.deals.plan;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that one side does on the way to the buyer's go-live day.
///
/// @param done `null` while it is not
public record PlanStep(String id, String title, Owner owner, Timing timing, @Nullable Done done) {

  private static final int LONGEST = 300;
  private static final int MOST_DAYS = 250;

  public enum Side {
    BUYER,
    SELLER
  }

  /// Who does it.
  ///
  /// @param name empty while nobody is named
  /// @param member if it is one of ours
  public record Owner(Side side, String name, @Nullable UUID member) {}

  /// @param days how many working days it takes
  /// @param after ids of the steps that come before
  /// @param due the day that was agreed; `null` to take the latest that the go-live day allows
  public record Timing(int days, List<String> after, @Nullable LocalDate due) {
    public Timing {
      after = List.copyOf(after);
    }
  }

  /// @param by who said that it is done
  public record Done(LocalDate on, String by) {}

  PlanStep done(@Nullable Done other) {
    return new PlanStep(id, title, owner, timing, other);
  }

  PlanStep due(@Nullable LocalDate other) {
    return new PlanStep(id, title, owner, new Timing(timing.days, timing.after, other), done);
  }

  PlanStep owner(Owner other) {
    return new PlanStep(id, title, other, timing, done);
  }

  PlanStep after(List<String> others) {
    return new PlanStep(id, title, owner, new Timing(timing.days, others, timing.due), done);
  }

  /// The step as others may begin with it: without names, dates and ticks.
  PlanStep bare() {
    return new PlanStep(
        id,
        title,
        new Owner(owner.side, "", null),
        new Timing(timing.days, timing.after, null),
        null);
  }

  /// @param at the prefix of its fields' names
  List<Reason> problems(String at, LocalDate today) {
    var problems = new ArrayList<Reason>();
    if (id.isBlank()) {
      problems.add(Reason.of(at + "id", "missing"));
    }
    TextRule.checkGiven(at + "title", title, LONGEST, problems);
    TextRule.check(at + "owner", owner.name, LONGEST, problems);
    if (timing.days < 1 || timing.days > MOST_DAYS) {
      problems.add(Reason.of(at + "days", "plan.days", MOST_DAYS));
    }
    DateRule.check(at + "due", timing.due, problems);
    if (done != null && done.on.isAfter(today)) {
      problems.add(Reason.of(at + "done", "evidence.future", done.on.toString()));
    }
    return problems;
  }
}
