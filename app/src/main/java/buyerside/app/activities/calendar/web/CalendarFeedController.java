package buyerside.app.activities.calendar.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.RateLimit;
import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarFeeds;
import buyerside.app.activities.calendar.OwnCalendar;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What calendar programs fetch, without an account. Who guesses addresses is slowed down; what is
/// unknown, renewed or revoked is answered alike.
@Controller
class CalendarFeedController {

  static final int MOST_FOR_AN_ADDRESS = 10;
  static final int MOST_IN_VAIN = 20;

  private final CalendarFeeds feeds;
  private final OwnCalendar calendar;
  private final RateLimit<String> reads;
  private final RateLimit<String> vain;

  CalendarFeedController(CalendarFeeds feeds, OwnCalendar calendar, Clock clock) {
    this.feeds = feeds;
    this.calendar = calendar;
    this.reads = new RateLimit<>(MOST_FOR_AN_ADDRESS, clock);
    this.vain = new RateLimit<>(MOST_IN_VAIN, clock);
  }

  static String path(Secret secret) {
    return "/calendar/" + secret.value() + ".ics";
  }

  @GetMapping("/calendar/{token}.ics")
  ResponseEntity<byte[]> read(HttpServletRequest request, @PathVariable String token) {
    if (vain.used(request.getRemoteAddr()) > MOST_IN_VAIN) {
      return often();
    }
    var viewer = feeds.open(new Secret(token));
    if (viewer.isEmpty()) {
      vain.count(request.getRemoteAddr());
      return text(HttpStatus.NOT_FOUND, msg("calendar.feed.gone"));
    }
    return reads.exceeded(token) ? often() : file(viewer.get());
  }

  private ResponseEntity<byte[]> file(Viewer viewer) {
    var base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return shut(HttpStatus.OK)
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"buyerside.ics\"")
        .body(calendar.of(viewer, base));
  }

  private static ResponseEntity<byte[]> often() {
    return text(HttpStatus.TOO_MANY_REQUESTS, msg("calendar.feed.often"));
  }

  private static ResponseEntity<byte[]> text(HttpStatus status, String text) {
    return shut(status)
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /// For nobody to keep and no search engine to list.
  private static ResponseEntity.BodyBuilder shut(HttpStatus status) {
    var answer =
        ResponseEntity.status(status)
            .header("X-Robots-Tag", "noindex, nofollow")
            .header("Referrer-Policy", "no-referrer")
            .cacheControl(CacheControl.noStore());
    return status == HttpStatus.TOO_MANY_REQUESTS
        ? answer.header(HttpHeaders.RETRY_AFTER, "60")
        : answer;
  }
}
