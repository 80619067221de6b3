package buyerside.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final UUID ADA = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);

  private Instant now = Instant.parse("2026-11-24T08:00:00Z");
  private final RateLimit<UUID> limit = new RateLimit<>(2, clock());

  @Test
  void requests_are_counted_for_each_member_alone() {
    limit.count(ADA);
    limit.count(ADA);

    assertThat(limit.count(ADA)).isEqualTo(new RateLimit.Used(3, 60));
    assertThat(limit.count(BEN)).isEqualTo(new RateLimit.Used(1, 60));
  }

  @Test
  void a_minute_after_the_first_the_count_begins_anew() {
    limit.count(ADA);
    now = now.plus(Duration.ofSeconds(59));
    assertThat(limit.count(ADA)).isEqualTo(new RateLimit.Used(2, 1));

    now = now.plus(Duration.ofSeconds(1));
    assertThat(limit.count(ADA)).isEqualTo(new RateLimit.Used(1, 60));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
