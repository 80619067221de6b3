package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.activities.web.ActivityForm.Tick;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.process.StageWords;
import buyerside.app.relations.Companies;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.fit.ActivityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the form of an activity.
@Component
class ActivityForms {

  private static final int COLLEAGUES = 12;

  private final Deals deals;
  private final People people;
  private final Companies companies;
  private final Members members;

  ActivityForms(Deals deals, People people, Companies companies, Members members) {
    this.deals = deals;
    this.people = people;
    this.companies = companies;
    this.members = members;
  }

  /// What a form shows beside what was typed.
  ///
  /// @param activity the one that is changed; `null` for a new one
  /// @param ticked who takes part
  /// @param asked whether it waits for a reason
  record Shown(
      @Nullable UUID activity,
      Map<String, String> typed,
      Collection<UUID> ticked,
      FitNote note,
      boolean asked) {}

  Page page(Viewer viewer, Shown shown, Problems problems) {
    var typed = shown.typed();
    var deal = deal(viewer, typed);
    var company = company(typed, deal);
    var about =
        deal != null
            ? deal.row().name()
            : company == null
                ? ""
                : companies.find(viewer, company).map(it -> it.name()).orElse("");
    var activity = shown.activity();
    var title = msg(activity == null ? "activities.new" : "activities.edit");
    var form =
        new ActivityForm(
            title,
            activity == null ? "/activities" : "/activities/" + activity,
            back(activity, deal, company),
            about,
            activity == null,
            shown.asked(),
            List.of(
                new Choice("kind", msg("activities.kind"), kinds(), text(typed, "kind"), List.of()),
                new Choice(
                    "purpose",
                    msg("activities.purpose"),
                    purposes(viewer, deal),
                    text(typed, "purpose"),
                    problems.of("purpose")),
                new Choice(
                    "owner",
                    msg("activities.owner"),
                    owners(viewer),
                    text(typed, "owner").isEmpty()
                        ? viewer.self().toString()
                        : text(typed, "owner"),
                    problems.of("owner")),
                new Choice(
                    "repeats",
                    msg("activities.repeats"),
                    RepeatChoice.options(),
                    text(typed, "repeats"),
                    problems.of("repeats"))),
            ticks(viewer, company, shown.ticked()),
            typed,
            shown.note(),
            problems);
    return new Page(title, "activities", form);
  }

  private static String back(@Nullable UUID activity, @Nullable Deal deal, @Nullable UUID company) {
    if (activity != null) {
      return "/activities/" + activity;
    }
    if (deal != null) {
      return "/deals/" + deal.id();
    }
    return company == null ? "/activities" : "/companies/" + company;
  }

  private @Nullable Deal deal(Viewer viewer, Map<String, String> typed) {
    if (text(typed, "deal").isEmpty()) {
      return null;
    }
    var id = Chosen.id(text(typed, "deal"));
    return deals.find(viewer, id).orElseThrow(() -> new Missing(id));
  }

  private static @Nullable UUID company(Map<String, String> typed, @Nullable Deal deal) {
    if (deal != null) {
      return deal.row().company();
    }
    return text(typed, "company").isEmpty() ? null : Chosen.id(text(typed, "company"));
  }

  static List<Option> kinds() {
    return Stream.of(ActivityKind.values())
        .map(it -> new Option(it.name(), msg("activities.kind." + it)))
        .toList();
  }

  private List<Option> purposes(Viewer viewer, @Nullable Deal deal) {
    var purposes = new ArrayList<Option>();
    purposes.add(new Option("", msg("activities.purpose.none")));
    if (deal != null) {
      var version = deals.followed(viewer, deal.id()).orElseThrow(() -> new Missing(deal.id()));
      version
          .process()
          .criteria()
          .forEach(
              it -> purposes.add(new Option(it.id().value(), StageWords.of(version, it.id()))));
    }
    return purposes;
  }

  List<Option> owners(Viewer viewer) {
    return members.all(viewer).stream()
        .filter(it -> it.role().atLeast(Role.REP))
        .map(it -> new Option(it.id().toString(), it.name()))
        .toList();
  }

  /// Those who take part, then others of the company.
  private List<Tick> ticks(Viewer viewer, @Nullable UUID company, Collection<UUID> ticked) {
    var offered = new LinkedHashMap<UUID, Person>();
    people.all(viewer, ticked).forEach(it -> offered.put(it.id(), it));
    if (company != null) {
      people.of(viewer, company, COLLEAGUES).forEach(it -> offered.putIfAbsent(it.id(), it));
    }
    return offered.values().stream()
        .map(it -> {
          var title = it.facts().title();
          return new Tick(
              it.id().toString(),
              it.name(),
              title == null ? it.companyName() : title,
              ticked.contains(it.id()));
        })
        .toList();
  }

  private static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "");
  }
}
