package buyerside.app.activities;

import buyerside.app.access.Member;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.relations.Companies;
import buyerside.app.relations.People;
import buyerside.app.relations.owntime.Hindrance;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.fit.Fit;
import buyerside.method.fit.FitCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is looked at before an activity is kept: whether what it names exists, whether it fits, and
/// whether it lies in time that its owner keeps.
@Component
class ActivityChecks {

  private final ActivityStore store;
  private final Deals deals;
  private final People people;
  private final Companies companies;
  private final Members members;
  private final OwnTimes ownTimes;

  ActivityChecks(
      ActivityStore store,
      Deals deals,
      People people,
      Companies companies,
      Members members,
      OwnTimes ownTimes) {
    this.store = store;
    this.deals = deals;
    this.people = people;
    this.companies = companies;
    this.members = members;
    this.ownTimes = ownTimes;
  }

  /// What is wrong with it; empty if it can be kept.
  List<Reason> problems(Viewer viewer, PlanActivity command, Instant now) {
    var problems = new ArrayList<>(command.problems(now));
    if (!problems.isEmpty()) {
      return problems;
    }
    var more = command.more();
    purpose(viewer, command, problems);
    if (!more.people().isEmpty()
        && people.all(viewer, more.people()).size() != more.people().size()) {
      problems.add(Reason.of("people", "unknown"));
    }
    if (more.company() != null && companies.find(viewer, more.company()).isEmpty()) {
      problems.add(Reason.of("company", "unknown"));
    }
    if (more.owner() != null
        && members.all(viewer).stream().noneMatch(it -> works(it, more.owner()))) {
      problems.add(Reason.of("owner", "unknown"));
    }
    if (more.follows() != null && store.find(viewer, more.follows()).isEmpty()) {
      problems.add(Reason.of("follows", "unknown"));
    }
    return problems;
  }

  private static boolean works(Member member, UUID owner) {
    return member.id().equals(owner) && member.role().atLeast(Role.REP);
  }

  private void purpose(Viewer viewer, PlanActivity command, List<Reason> problems) {
    var named = command.purpose();
    var deal = command.deal();
    if (deal == null) {
      if (named != null) {
        problems.add(Reason.of("purpose", "activity.purpose-without-deal"));
      }
      return;
    }
    var version = deals.followed(viewer, deal);
    if (version.isEmpty()) {
      problems.add(Reason.of("deal", "unknown"));
    } else if (named != null
        && (!CriterionId.isUsable(named)
            || version.get().process().criterion(new CriterionId(named)).isEmpty())) {
      problems.add(Reason.of("purpose", "criterion.unknown", named));
    }
  }

  /// Whether one that can be kept fits. Without a deal there is no buyer to help.
  Fit fit(Viewer viewer, PlanActivity command, Instant now) {
    var named = command.purpose();
    var purpose = named == null ? null : new CriterionId(named);
    return Optional.ofNullable(command.deal())
        .flatMap(it -> deals.find(viewer, it))
        .map(it -> FitCheck.check(command.kind(), purpose, deals.standing(viewer, it, now)))
        .orElseGet(Fit.NoPurpose::new);
  }

  /// What its owner keeps of that time; empty if nothing, or if it is over already.
  Optional<Hindrance> hindrance(Viewer viewer, PlanActivity command) {
    var owner = command.more().owner() == null ? viewer.member() : command.more().owner();
    return command.done() || owner == null
        ? Optional.empty()
        : ownTimes.hindrance(viewer, owner, command.starts(), command.ends());
  }
}
