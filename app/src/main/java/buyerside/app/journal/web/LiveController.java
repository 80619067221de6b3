package buyerside.app.journal.web;

import buyerside.app.access.Viewer;
import buyerside.app.journal.live.LiveFeed;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The stream on which an open page hears that it should read again.
@Controller
class LiveController {

  private static final Duration LONGEST_AGO = Duration.ofHours(1);

  private final LiveFeed feed;
  private final Clock clock;

  LiveController(LiveFeed feed, Clock clock) {
    this.feed = feed;
    this.clock = clock;
  }

  /// @param about the record that the page shows; without it, it shows many
  /// @param age how many milliseconds ago the page was asked for, so that nothing is missed since
  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> live(
      Viewer viewer,
      @RequestParam(required = false) @Nullable UUID about,
      @RequestParam(defaultValue = "-1") long age)
      throws IOException {
    var page = new LivePage(about);
    if (!feed.join(viewer, page)) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
    page.stream().onCompletion(() -> feed.leave(viewer, page));
    page.stream().onTimeout(page::close);
    page.stream().onError(it -> feed.leave(viewer, page));
    page.open();
    if (age >= 0 && feed.missed(viewer, about, ago(age))) {
      page.wake();
    }
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no")
        .body(page.stream());
  }

  private Instant ago(long age) {
    return clock.instant().minusMillis(Math.min(age, LONGEST_AGO.toMillis()));
  }
}
