package buyerside.method.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.method.plan.Scheduling.Circular;
import buyerside.method.plan.Scheduling.Scheduled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

  private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 26);
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);

  @Test
  void a_chain_is_worked_back_from_the_day_over_the_weekend() {
    var tasks = List.of(task("legal", 3), task("sign", 1, "legal"), task("install", 5, "sign"));

    assertThat(latest(FRIDAY, tasks))
        .isEqualTo(
            Map.of(
                "install", new Window(MONDAY, FRIDAY),
                "sign", new Window(LocalDate.of(2027, 3, 19), LocalDate.of(2027, 3, 19)),
                "legal", new Window(LocalDate.of(2027, 3, 16), LocalDate.of(2027, 3, 18))));
  }

  @Test
  void the_strictest_of_those_that_wait_sets_the_date() {
    var tasks = List.of(task("data", 1), task("train", 1, "data"), task("build", 4, "data"));

    assertThat(latest(FRIDAY, tasks).get("data"))
        .isEqualTo(new Window(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 22)));
  }

  @Test
  void nobody_works_on_closed_days() {
    var closed = new WorkDays(Set.of(LocalDate.of(2027, 3, 24), LocalDate.of(2027, 3, 25)));
    var scheduled = (Scheduled) Schedule.latest(FRIDAY, List.of(task("install", 3)), closed);

    assertThat(scheduled.windows().get("install")).isEqualTo(new Window(MONDAY, FRIDAY));
  }

  @Test
  void going_live_on_a_sunday_means_being_ready_on_friday() {
    assertThat(latest(LocalDate.of(2027, 3, 28), List.of(task("install", 1))).get("install"))
        .isEqualTo(new Window(FRIDAY, FRIDAY));
  }

  @Test
  void steps_that_wait_for_each_other_are_named_in_order() {
    var tasks = List.of(task("a", 1), task("b", 1, "a", "d"), task("c", 1, "b"), task("d", 1, "c"));

    assertThat(Schedule.latest(FRIDAY, tasks, WorkDays.WEEKDAYS))
        .isEqualTo(new Circular(List.of("b", "d", "c")));
  }

  @Test
  void a_step_that_waits_for_itself_is_a_circle_of_one() {
    assertThat(Schedule.circle(List.of(task("a", 1, "a")))).containsExactly("a");
  }

  @Test
  void nothing_can_wait_for_what_is_not_there() {
    assertThatThrownBy(() -> Schedule.circle(List.of(task("a", 1, "ghost"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ghost");
  }

  @Test
  void what_is_done_holds_nobody_up() {
    var tasks = List.of(new Task("legal", 20, List.of(), true), task("sign", 2, "legal"));

    assertThat(((Scheduled) Schedule.earliest(MONDAY, tasks, WorkDays.WEEKDAYS)).windows())
        .isEqualTo(Map.of("sign", new Window(MONDAY, MONDAY.plusDays(1))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void laws_of_the_latest_dates(long seed) {
    var random = random(seed);
    var tasks = tasks(random);
    var days = days(random);
    var latest = (Scheduled) Schedule.latest(FRIDAY, tasks, days);

    assertThat(latest.windows()).hasSize(tasks.size());
    for (var task : tasks) {
      var window = latest.of(task.id());
      assertThat(days.works(window.start()) && days.works(window.finish())).isTrue();
      assertThat(window.finish()).isBeforeOrEqualTo(FRIDAY);
      assertThat(days.after(window.start(), task.days() - 1)).isEqualTo(window.finish());
      var waiting = tasks.stream().filter(it -> it.after().contains(task.id())).toList();
      var first = waiting.stream().map(it -> latest.of(it.id()).start()).min(LocalDate::compareTo);
      // The latest of all: one day later it would be in somebody's way.
      assertThat(days.after(window.finish(), 1))
          .isEqualTo(first.orElseGet(() -> days.after(days.onOrBefore(FRIDAY), 1)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void a_plan_that_begins_on_its_latest_first_day_is_just_ready(long seed) {
    var random = random(seed);
    var tasks = tasks(random);
    var days = days(random);
    var latest = (Scheduled) Schedule.latest(FRIDAY, tasks, days);
    var begin =
        latest.windows().values().stream()
            .map(Window::start)
            .min(LocalDate::compareTo)
            .orElseThrow();
    var earliest = (Scheduled) Schedule.earliest(begin, tasks, days);

    assertThat(earliest.windows().values().stream().map(Window::finish).max(LocalDate::compareTo))
        .contains(days.onOrBefore(FRIDAY));
    tasks.forEach(it ->
        assertThat(earliest.of(it.id()).finish()).isBeforeOrEqualTo(latest.of(it.id()).finish()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void a_circle_is_found_wherever_it_is_and_really_is_one(long seed) {
    var random = random(seed);
    var tasks = new ArrayList<>(tasks(random));
    int from = random.nextInt(tasks.size());
    var first = tasks.get(from);
    tasks.set(from, new Task(first.id(), first.days(), List.of("last"), false));
    tasks.add(task("last", 1, first.id()));
    var circle = Schedule.circle(tasks);

    assertThat(circle).isNotEmpty();
    for (int i = 0; i < circle.size(); i++) {
      var id = circle.get(i);
      var next = circle.get((i + 1) % circle.size());
      var task = tasks.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
      assertThat(task.after()).contains(next);
    }
  }

  /// Each waits for some of those before it, so that there is no circle.
  private static List<Task> tasks(RandomGenerator random) {
    var tasks = new ArrayList<Task>();
    for (int i = 0; i < 2 + random.nextInt(20); i++) {
      var after = new ArrayList<String>();
      for (int j = 0; j < i; j++) {
        if (random.nextInt(4) == 0) {
          after.add("t" + j);
        }
      }
      tasks.add(new Task("t" + i, 1 + random.nextInt(9), after, false));
    }
    return tasks;
  }

  private static WorkDays days(RandomGenerator random) {
    var closed = new HashSet<LocalDate>();
    for (int i = 0; i < random.nextInt(12); i++) {
      closed.add(FRIDAY.minusDays(random.nextInt(60)));
    }
    return new WorkDays(closed);
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static Map<String, Window> latest(LocalDate goal, List<Task> tasks) {
    return ((Scheduled) Schedule.latest(goal, tasks, WorkDays.WEEKDAYS)).windows();
  }

  private static Task task(String id, int days, String... after) {
    return new Task(id, days, List.of(after), false);
  }
}
