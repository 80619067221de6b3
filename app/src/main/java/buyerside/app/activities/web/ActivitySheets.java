package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activity;
import buyerside.app.activities.ActivityChanges;
import buyerside.app.activities.web.ActivitySheet.Fact;
import buyerside.app.activities.web.ActivitySheet.Link;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.process.StageWords;
import buyerside.app.relations.Companies;
import buyerside.app.relations.People;
import buyerside.app.shell.Formats;
import buyerside.method.CriterionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws one activity.
@Component
class ActivitySheets {

  private static final int MOST_NEXT = 10;

  private final Activities activities;
  private final ActivityChanges changes;
  private final Deals deals;
  private final People people;
  private final Companies companies;
  private final Members members;

  ActivitySheets(
      Activities activities,
      ActivityChanges changes,
      Deals deals,
      People people,
      Companies companies,
      Members members) {
    this.activities = activities;
    this.changes = changes;
    this.deals = deals;
    this.people = people;
    this.companies = companies;
    this.members = members;
  }

  ActivitySheet sheet(Viewer viewer, Activity activity) {
    var deal = activity.deal() == null ? null : deals.find(viewer, activity.deal()).orElse(null);
    var details = activity.details();
    return new ActivitySheet(
        activity.id(),
        msg("activities.kind." + activity.kind()),
        activity.subject(),
        deal == null ? "" : "/deals/" + deal.id(),
        deal == null ? "" : deal.row().name(),
        deal == null || activity.fit().equals("FITS")
            ? ""
            : msg("activities.fit." + activity.fit()),
        activity.done(),
        changes.mayChange(viewer, activity),
        details.links().series() != null && !activity.done(),
        facts(viewer, activity, deal),
        people.all(viewer, details.people()).stream()
            .map(it -> new Link("/people/" + it.id(), it.name()))
            .toList(),
        evidence(viewer, activity, deal),
        activities.following(viewer, activity.id(), MOST_NEXT).stream()
            .map(it ->
                new Link(
                    "/activities/" + it.id(),
                    Formats.time(it.starts())
                        + " · "
                        + msg("activities.kind." + it.kind())
                        + (it.subject().isEmpty() ? "" : " · " + it.subject())))
            .toList());
  }

  private List<Fact> facts(Viewer viewer, Activity activity, @Nullable Deal deal) {
    var details = activity.details();
    var names = members.names(viewer);
    var facts = new ArrayList<Fact>();
    add(facts, "activities.starts", Formats.time(activity.starts()));
    var minutes = activity.minutes();
    add(facts, "activities.length", minutes == null ? "" : ActivityLine.length(minutes));
    add(facts, "activities.owner", names.getOrDefault(activity.owner(), ""));
    var planner = details.links().plannedBy();
    add(facts, "activities.plannedBy", planner == null ? "" : names.getOrDefault(planner, ""));
    add(facts, "activities.company", company(viewer, details.company()));
    add(facts, "activities.purpose", purpose(viewer, activity, deal));
    var cost = details.cost();
    add(facts, "activities.cost", cost == null ? "" : Formats.money(cost.currency(), cost.minor()));
    add(facts, "activities.outcome", details.outcome());
    add(facts, "activities.anyway.said", details.reasons().anyway());
    add(facts, "activities.ownTime.said", details.reasons().ownTime());
    return facts;
  }

  private static void add(List<Fact> facts, String label, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(msg(label), value));
    }
  }

  private String company(Viewer viewer, @Nullable UUID company) {
    return company == null ? "" : companies.find(viewer, company).map(it -> it.name()).orElse("");
  }

  private String purpose(Viewer viewer, Activity activity, @Nullable Deal deal) {
    var purpose = activity.purpose();
    return purpose == null || deal == null
        ? ""
        : deals
            .followed(viewer, deal.id())
            .map(it -> StageWords.of(it, new CriterionId(purpose)))
            .orElse(purpose);
  }

  private List<String> evidence(Viewer viewer, Activity activity, @Nullable Deal deal) {
    if (deal == null) {
      return List.of();
    }
    var produced = new HashSet<>(activities.produced(viewer, activity.id()));
    var version = deals.followed(viewer, deal.id()).orElseThrow();
    return deal.evidence().stream()
        .filter(it -> produced.contains(it.id()))
        .map(it -> {
          var name = StageWords.of(version, it.evidence().criterion());
          var quote = it.quote();
          var words = msg("deals.strength." + it.evidence().strength()) + " · " + name;
          return quote == null || quote.isEmpty() ? words : words + " · " + quote;
        })
        .toList();
  }
}
