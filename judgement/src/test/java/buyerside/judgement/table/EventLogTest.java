package buyerside.judgement.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.judgement.multistate.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {

  @TempDir Path folder;

  private static String trace(String name, String... events) {
    var text =
        new StringBuilder(
            "<trace><string key='concept:name' value='%s'/><int key='amount' value='7'/>\n"
                .formatted(name));
    for (var event : events) {
      var parts = event.split(" ");
      text.append(
          "<event><string key='concept:name' value='%s'/><date key='time:timestamp' value='2026-01-%sT00:00:00.000+01:00'/></event>\n"
              .formatted(parts[0], parts[1]));
    }
    return text.append("</trace>\n").toString();
  }

  private EventLog.Cases read(String traces, Set<String> ends, double known) throws IOException {
    return EventLog.read(
        Files.writeString(folder.resolve("log.xes"), "<log>\n" + traces + "</log>"), ends, known);
  }

  @Test
  void an_offer_cancelled_for_a_better_one_does_not_end_a_case() throws IOException {
    var log =
        read(
            trace("a", "SENT 02", "OFFER_CANCELLED 04", "SENT 05", "APPROVED 09")
                + trace("b", "SENT 02", "OFFER_CANCELLED 04", "SENT 05", "DECLINED 09")
                + trace("c", "SENT 02", "APPROVED 03")
                + trace("d", "SENT 02"),
            Set.of(),
            0);
    var outcome = log.table().column("outcome");
    assertThat(outcome.text(0)).isEqualTo("Won");
    assertThat(outcome.text(1)).isEqualTo("DECLINED");
    assertThat(outcome.missing(3)).isTrue();
    assertThat(log.table().column("ended").text(0)).isEqualTo("2026-01-08T23:00:00Z");
  }

  @Test
  void named_ends_that_mean_won_are_one_end() throws IOException {
    var log =
        read(
            trace("a", "SENT 02", "REGISTERED 03", "APPROVED 03")
                + trace("b", "SENT 02", "ACTIVATED 04")
                + trace("c", "SENT 02", "GONE 05"),
            Set.of("APPROVED", "REGISTERED", "ACTIVATED", "GONE"),
            0);
    assertThat(log.table().column("outcome").texts()).containsExactly("Won", "GONE");
  }

  @Test
  void what_is_known_after_a_week_counts_from_then() throws IOException {
    var log =
        read(
            trace("a", "SENT 02", "CALL 04", "CALL 20", "APPROVED 25")
                + trace("b", "SENT 02", "APPROVED 03"),
            Set.of(),
            7);
    assertThat(log.table().rows()).isEqualTo(1); // the other had ended by then
    assertThat(log.table().column("started").text(0)).isEqualTo("2026-01-08T23:00:00Z");
    assertThat(log.table().column("last activity").text(0)).isEqualTo("CALL");
    assertThat(log.table().column("events").text(0)).isEqualTo("2");
  }

  @Test
  void what_is_no_log_is_called_so() throws IOException {
    assertThatThrownBy(() -> read("", Set.of(), 0))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("the log has no event");
    assertThatThrownBy(() -> read("<trace", Set.of(), 0)).hasMessageContaining("not an event log");
    assertThatThrownBy(() -> read(trace("a", "SENT 02"), Set.of(), 0))
        .hasMessageContaining("no activity looks like an end");
    assertThatThrownBy(() -> read(trace("a", "SENT 02"), Set.of("SOLD"), 0))
        .hasMessageContaining("no event is called [SOLD]");
    assertThatThrownBy(() -> read(trace("a", "SENT 99"), Set.of(), 0))
        .hasMessageContaining("line 3, column time:timestamp");
    assertThatThrownBy(() -> read("<trace>\n<event/>\n</trace>", Set.of(), 0))
        .hasMessageContaining("column time:timestamp: an event lacks it");
  }
}
