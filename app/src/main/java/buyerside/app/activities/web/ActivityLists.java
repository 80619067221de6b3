package buyerside.app.activities.web;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.ActivityChanges;
import buyerside.app.activities.ActivityFilter;
import buyerside.app.activities.ListedActivity;
import buyerside.app.activities.web.ActivityListPage.Day;
import buyerside.app.activities.web.ActivityListPage.Filters;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.DateRule;
import buyerside.method.fit.ActivityKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Draws lists of activities.
@Component
class ActivityLists {

  private static final int SIZE = 50;
  private static final List<String> KEPT =
      List.of("state", "owner", "kind", "misfits", "from", "until");

  private final Activities activities;
  private final ActivityChanges changes;
  private final Members members;
  private final People people;
  private final Clock clock;

  ActivityLists(
      Activities activities, ActivityChanges changes, Members members, People people, Clock clock) {
    this.activities = activities;
    this.changes = changes;
    this.members = members;
    this.people = people;
    this.clock = clock;
  }

  ActivityListPage page(Viewer viewer, Map<String, String> query, @Nullable UUID after) {
    var now = clock.instant();
    var filter = filter(viewer, query);
    var found = activities.list(viewer, filter, after, SIZE + 1);
    var shown = found.subList(0, Math.min(SIZE, found.size()));
    var next = found.size() > SIZE ? href(query, shown.getLast().activity().id().toString()) : "";
    return new ActivityListPage(
        filters(viewer, query, filter),
        days(viewer, shown, filter, now),
        after == null ? "" : href(query, ""),
        next);
  }

  /// What a URL asks for; what it does not say, or says wrongly, is left open.
  private static ActivityFilter filter(Viewer viewer, Map<String, String> query) {
    var owner = query.getOrDefault("owner", "me");
    var kind = query.getOrDefault("kind", "");
    var until = day(query.getOrDefault("until", ""));
    return new ActivityFilter(
        query.getOrDefault("state", "").equals("done"),
        owner.equals("all") ? null : owner.equals("me") ? viewer.self() : Chosen.id(owner),
        kind.isEmpty() ? null : Chosen.of(ActivityKind.class, kind),
        query.containsKey("misfits"),
        start(viewer, day(query.getOrDefault("from", ""))),
        start(viewer, until == null ? null : until.plusDays(1)));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      var day = text.isEmpty() ? null : LocalDate.parse(text);
      return day != null && DateRule.plausible(day) ? day : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Instant start(Viewer viewer, @Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(viewer.profile().zone()).toInstant();
  }

  private Filters filters(Viewer viewer, Map<String, String> query, ActivityFilter filter) {
    var owners =
        members.all(viewer).stream()
            .filter(it -> !it.id().equals(viewer.member()))
            .map(it -> new Option(it.id().toString(), it.name()))
            .toList();
    return new Filters(
        filter.done(),
        query.getOrDefault("owner", "me"),
        query.getOrDefault("kind", ""),
        filter.misfits(),
        query.getOrDefault("from", ""),
        query.getOrDefault("until", ""),
        owners,
        ActivityForms.kinds());
  }

  private List<Day> days(
      Viewer viewer, List<ListedActivity> shown, ActivityFilter filter, Instant now) {
    var ids =
        shown.stream().flatMap(it -> it.activity().details().people().stream()).distinct().toList();
    var names =
        ids.isEmpty()
            ? Map.<UUID, String>of()
            : people.all(viewer, ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    var owners = filter.owner() == null ? members.names(viewer) : Map.<UUID, String>of();
    var today = LocalDate.ofInstant(now, viewer.profile().zone());
    var days = new LinkedHashMap<LocalDate, List<ActivityLine>>();
    for (var listed : shown) {
      var activity = listed.activity();
      var line =
          ActivityLine.of(
              activity,
              listed.dealName(),
              names,
              owners.getOrDefault(activity.owner(), ""),
              changes.mayChange(viewer, activity),
              now);
      days.computeIfAbsent(ActivityLine.day(activity), _ -> new ArrayList<>()).add(line);
    }
    return days.entrySet().stream()
        .map(it ->
            new Day(
                ActivityLine.name(it.getKey(), today),
                !filter.done() && it.getKey().isBefore(today),
                it.getValue()))
        .toList();
  }

  private static String href(Map<String, String> query, String after) {
    var uri = UriComponentsBuilder.fromPath("/activities");
    KEPT.stream().filter(query::containsKey).forEach(it -> uri.queryParam(it, query.get(it)));
    if (!after.isEmpty()) {
      uri.queryParam("after", after);
    }
    return uri.encode().build().toUriString();
  }
}
