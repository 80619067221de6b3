package buyerside.judgement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import buyerside.judgement.multistate.Stay;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExposuresTest {

  private static final ActionHistory CALLED_TWICE =
      new ActionHistory("d", 5, "Won", List.of(0.5, 4.5));

  @Test
  void the_count_rises_at_each_action() {
    assertThat(Exposures.of(List.of(CALLED_TWICE), 0).rows())
        .containsExactly(row(0, 0.5, 0, null), row(0.5, 4.5, 1, null), row(4.5, 5, 2, "Won"));
  }

  @Test
  void with_a_lag_it_rises_later_and_what_would_come_after_leaving_does_not_count() {
    assertThat(Exposures.of(List.of(CALLED_TWICE), 1).rows())
        .containsExactly(row(0, 1.5, 0, null), row(1.5, 5, 1, "Won"));
  }

  @Test
  void an_action_on_entering_counts_from_the_start_and_two_at_once_count_two() {
    var history = new ActionHistory("d", 3, null, List.of(0.0, 2.0, 2.0));

    assertThat(Exposures.of(List.of(history), 0).rows())
        .containsExactly(row(0, 2, 1, null), row(2, 3, 3, null));
  }

  @Test
  void destinations_begin_with_the_usual_one() {
    var histories =
        List.of(
            left("a", "Accepted"),
            left("b", "Accepted"),
            left("c", "Cancelled"),
            left("d", "Declined"));

    assertThat(Exposures.of(histories, 0).destinations())
        .containsExactly("Accepted", "Declined", "Cancelled");
  }

  @Test
  void the_naive_share_counts_actions_in_the_end() {
    var histories =
        List.of(CALLED_TWICE, new ActionHistory("e", 1, "Lost", List.of()), left("f", "Won"));

    assertThat(NaiveShares.of(histories, "Won").rows())
        .containsExactly(new NaiveShares.Row(0, 2, 1), new NaiveShares.Row(2, 1, 1));
  }

  @Test
  void a_log_gives_the_first_visit_its_actions_and_hours() {
    var log =
        new ActivityLog(
            List.of(
                entry("Call", "START", "2026-11-02T00:00:00Z"),
                entry("Call", "COMPLETE", "2026-11-02T01:30:00Z"),
                entry("Call", "START", "2026-11-03T00:00:00Z"),
                entry("Mail", "START", "2026-11-01T12:00:00Z")));
    var stays =
        List.of(
            stay("Offer", "Talk", "2026-11-01T00:00:00Z", "2026-11-03T00:00:00Z"),
            stay("Talk", "Offer", "2026-11-03T00:00:00Z", "2026-11-04T00:00:00Z"),
            stay("Offer", null, "2026-11-04T00:00:00Z", "2026-11-05T00:00:00Z"));

    var question = log.question("Offer", "Call", stays);

    assertThat(question.histories())
        .containsExactly(new ActionHistory("d", 2, "Talk", List.of(1.0)));
    assertThat(question.hours()).containsExactly(1.5);
  }

  @Test
  void a_lag_is_read_and_written() {
    assertThat(Lag.parse("1d")).isEqualTo(Lag.ONE_DAY);
    assertThat(Lag.parse("36h").text()).isEqualTo("36h");
    assertThat(Lag.parse("48h").text()).isEqualTo("2d");
    assertThat(Lag.parse("0")).isEqualTo(Lag.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lag.parse("soon"))
        .withMessage("'soon' is not a lag such as 1d, 12h or 30m");
  }

  private static ActionHistory left(String deal, String to) {
    return new ActionHistory(deal, 1, to, List.of());
  }

  private static Exposures.Row row(double start, double stop, int actions, @Nullable String to) {
    return new Exposures.Row("d", 0, start, stop, actions, to);
  }

  private static ActivityLog.Activity entry(String name, String lifecycle, String at) {
    return new ActivityLog.Activity("d", name, lifecycle, Instant.parse(at));
  }

  private static Stay stay(String stage, @Nullable String next, String entered, String left) {
    return new Stay("d", stage, next, Instant.parse(entered), Instant.parse(left));
  }
}
