package buyerside.app.activities;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.CompleteActivity.Heard;
import buyerside.app.activities.Completing.Completed;
import buyerside.app.activities.PlanActivity.More;
import buyerside.app.activities.Planning.Doubted;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.deals.Deals;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.owntime.Hindrance;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import buyerside.method.fit.ActivityKind;
import buyerside.method.fit.Fit;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Leave;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BuyersideTest
class ActivitiesTest {

  private static final CriterionId FIRST = new CriterionId("problem-stated");

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private People people;
  @Autowired private Deals deals;
  @Autowired private OwnTimes ownTimes;
  @Autowired private Activities activities;
  @Autowired private ActivityChanges changes;
  @Autowired private SeriesPlanning series;
  @Autowired private Undo undo;
  @Autowired private Clock clock;
  @Autowired private TransactionTemplate transactions;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private UUID ben = new UUID(0, 0);
  private Instant tomorrow = Instant.EPOCH;

  @BeforeEach
  void a_deal_and_a_person() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Activities");
    deal = TestDeals.begin(deals, ada, LocalDate.ofInstant(clock.instant(), ada.place().zone()));
    var kept = people.add(ada, PersonFacts.named("Ben Ford"), null, Marks.NONE);
    ben = ((Keeping.Kept) kept).id();
    tomorrow =
        clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).plus(Duration.ofDays(1));
  }

  @Test
  void who_takes_part_what_it_costs_and_what_came_of_it_are_kept() {
    var more = with(List.of(ben), new Cost(38_000, "CNY"), "They saw the line", "", "");
    var id = plan(call("Visit", tomorrow, more)).activity();

    assertThat(activities.find(ada, id).orElseThrow().details())
        .satisfies(it -> {
          assertThat(it.people()).containsExactly(ben);
          assertThat(it.cost()).isEqualTo(new Cost(38_000, "CNY"));
          assertThat(it.outcome()).isEqualTo("They saw the line");
        });
  }

  @Test
  void a_time_that_its_owner_keeps_asks_for_a_reason_which_stays_with_it() {
    var day = LocalDate.ofInstant(tomorrow, ada.profile().zone());
    ownTimes.keep(ada, new KeptHours(List.of(), List.of(new Leave(day, day.plusDays(3)))));

    assertThat(activities.plan(ada, call("On leave", tomorrow, More.NONE)))
        .isEqualTo(new Doubted(null, Hindrance.LEAVE));

    var id =
        plan(call("On leave", tomorrow, with(List.of(), null, "", "They only have that day", "")))
            .activity();
    assertThat(activities.find(ada, id).orElseThrow().details().reasons().ownTime())
        .isEqualTo("They only have that day");
  }

  @Test
  void what_does_not_fit_and_lies_in_kept_time_asks_for_both_reasons() {
    var day = LocalDate.ofInstant(tomorrow, ada.profile().zone());
    ownTimes.keep(ada, new KeptHours(List.of(), List.of(new Leave(day, day.plusDays(3)))));
    var demo =
        new PlanActivity(deal, ActivityKind.DEMO, "Demo", tomorrow, 60, false, FIRST.value(), "");

    assertThat(activities.plan(ada, demo))
        .isInstanceOfSatisfying(
            Doubted.class,
            it -> {
              assertThat(it.fit()).isInstanceOf(Fit.TooEarly.class);
              assertThat(it.hindrance()).isEqualTo(Hindrance.LEAVE);
            });
  }

  @Test
  void completing_records_what_was_heard_plans_what_follows_and_is_undone_as_one() {
    var id = plan(call("Ask Ben", tomorrow, with(List.of(ben), null, "", "", ""))).activity();
    var next =
        call(
            "Ask their finance",
            tomorrow.plus(Duration.ofDays(7)),
            new More(null, List.of(ben), null, "", null, "", "", id));
    var heard =
        new Heard(FIRST, Polarity.SATISFIES, Strength.HEARD, ben, "It costs us a fortune", null);

    var completed =
        (Completed)
            changes
                .complete(ada, id, new CompleteActivity(45, null, "He said it", heard, next))
                .orElseThrow();

    assertThat(completed.evidence()).hasSize(1);
    assertThat(activities.produced(ada, id)).isEqualTo(completed.evidence());
    assertThat(activities.following(ada, id, 5))
        .extracting(Activity::id)
        .containsExactly(completed.next());
    assertThat(activities.find(ada, id).orElseThrow())
        .satisfies(it -> {
          assertThat(it.done()).isTrue();
          assertThat(it.minutes()).isEqualTo(45);
          assertThat(it.details().outcome()).isEqualTo("He said it");
        });

    undo.undo(ada, completed.command());

    assertThat(activities.find(ada, id).orElseThrow())
        .satisfies(it -> {
          assertThat(it.done()).isFalse();
          assertThat(it.minutes()).isEqualTo(30);
          assertThat(it.details().outcome()).isEmpty();
        });
    assertThat(activities.following(ada, id, 5)).isEmpty();
    assertThat(deals.find(ada, deal).orElseThrow().evidence())
        .allMatch(it -> it.evidence().withdrawnAt() != null);
  }

  @Test
  void nothing_is_kept_of_a_completion_whose_evidence_or_following_step_is_refused() {
    var id = plan(call("Ask Ben", tomorrow, More.NONE)).activity();
    var unknown =
        new Heard(new CriterionId("nonsense"), Polarity.SATISFIES, Strength.HEARD, null, "", null);
    var demo =
        new PlanActivity(deal, ActivityKind.DEMO, "", tomorrow, null, false, FIRST.value(), "");

    assertThat(complete(id, unknown, null)).isInstanceOf(Completing.Rejected.class);
    assertThat(complete(id, null, demo)).isInstanceOf(Completing.NextDoubted.class);
    assertThat(activities.find(ada, id).orElseThrow().done()).isFalse();
  }

  @Test
  void a_changed_activity_gets_its_former_values_back_unless_somebody_changed_it_since() {
    var id = plan(call("Ask Ben", tomorrow, with(List.of(ben), null, "", "", ""))).activity();
    var first = change(id, 1, "Ask Carla");
    undo.undo(ada, first);
    assertThat(activities.find(ada, id).orElseThrow())
        .satisfies(it -> {
          assertThat(it.subject()).isEqualTo("Ask Ben");
          assertThat(it.details().people()).containsExactly(ben);
        });

    var second = change(id, 3, "Ask Dora");
    change(id, 4, "Ask Eve");

    assertThat(undo.undo(ada, second))
        .isEqualTo(new Undo.Undoing.Refused(List.of(Reason.of("", "undo.changed-since"))));
    assertThat(activities.find(ada, id).orElseThrow().subject()).isEqualTo("Ask Eve");
  }

  @Test
  void a_second_editor_is_told_that_somebody_was_faster() {
    var id = plan(call("Ask Ben", tomorrow, More.NONE)).activity();
    change(id, 1, "Ask Carla");

    assertThat(changes.change(ada, id, 1, call("Ask Dora", tomorrow, More.NONE)))
        .contains(new Planning.Rejected(List.of(Reason.of("", "changed-since"))));
  }

  @Test
  void a_series_stands_in_the_agenda_some_weeks_ahead_and_goes_on_by_itself() {
    plan(call("Weekly", tomorrow, with(List.of(ben), null, "", "", "FREQ=WEEKLY")));
    var planned = activities.agenda(ada, 100);

    assertThat(planned)
        .hasSize(14)
        .allSatisfy(it -> assertThat(it.details().people()).containsExactly(ben));
    assertThat(planned.get(1).starts()).isEqualTo(tomorrow.plus(Duration.ofDays(7)));

    transactions.executeWithoutResult(_ -> series.extend(accounts.system(ada.workspace())));
    assertThat(activities.agenda(ada, 100)).hasSize(14);
  }

  @Test
  void planning_a_series_and_dropping_the_rest_of_it_are_undone_as_a_whole() {
    var planned =
        plan(call("Weekly", tomorrow, with(List.of(), null, "", "", "FREQ=WEEKLY;COUNT=5")));
    var third = activities.agenda(ada, 100).get(2).id();

    var dropped = changes.drop(ada, third, true).orElseThrow();
    assertThat(activities.agenda(ada, 100)).hasSize(2);
    undo.undo(ada, dropped);
    assertThat(activities.agenda(ada, 100)).hasSize(5);

    var undone = (Undo.Undoing.Undone) undo.undo(ada, planned.command());
    assertThat(activities.agenda(ada, 100)).isEmpty();
    undo.undo(ada, undone.command());
    assertThat(activities.agenda(ada, 100)).hasSize(5);
  }

  @Test
  void a_list_pages_through_what_matches_in_order() {
    for (int hour = 0; hour < 5; hour++) {
      plan(call("Call " + hour, tomorrow.plus(Duration.ofHours(hour)), More.NONE));
    }
    var filter = new ActivityFilter(false, ada.self(), ActivityKind.CALL, false, null, null);

    var first = activities.list(ada, filter, null, 3);
    var second = activities.list(ada, filter, first.getLast().activity().id(), 3);

    assertThat(first)
        .extracting(it -> it.activity().subject())
        .containsExactly("Call 0", "Call 1", "Call 2");
    assertThat(second)
        .extracting(it -> it.activity().subject())
        .containsExactly("Call 3", "Call 4");
    assertThat(first).extracting(ListedActivity::dealName).containsOnly("Press line 4");
  }

  @Test
  void somebody_or_something_unknown_is_refused() {
    var nobody = UUID.randomUUID();
    assertThat(activities.plan(ada, call("", tomorrow, with(List.of(nobody), null, "", "", ""))))
        .isEqualTo(new Planning.Rejected(List.of(Reason.of("people", "unknown"))));
    assertThat(
            activities.plan(
                ada, call("", tomorrow, new More(null, List.of(), null, "", nobody, "", "", null))))
        .isEqualTo(new Planning.Rejected(List.of(Reason.of("owner", "unknown"))));
    assertThat(
            activities.plan(ada, call("", tomorrow, with(List.of(), null, "", "", "FREQ=HOURLY"))))
        .isEqualTo(new Planning.Rejected(List.of(Reason.of("repeats", "activity.repeats"))));
  }

  private Planned plan(PlanActivity command) {
    return (Planned) activities.plan(ada, command);
  }

  private PlanActivity call(String subject, Instant starts, More more) {
    return new PlanActivity(
        deal, ActivityKind.CALL, subject, starts, 30, false, FIRST.value(), "", more);
  }

  private static More with(
      List<UUID> people, @Nullable Cost cost, String outcome, String ownTime, String repeats) {
    return new More(null, people, cost, outcome, null, ownTime, repeats, null);
  }

  private UUID change(UUID id, int version, String subject) {
    var answer = changes.change(ada, id, version, call(subject, tomorrow, More.NONE));
    return ((Planned) answer.orElseThrow()).command();
  }

  private Completing complete(UUID id, @Nullable Heard heard, @Nullable PlanActivity next) {
    return changes
        .complete(ada, id, new CompleteActivity(null, null, "x", heard, next))
        .orElseThrow();
  }
}
