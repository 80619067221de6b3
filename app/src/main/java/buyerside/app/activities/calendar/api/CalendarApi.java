package buyerside.app.activities.calendar.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarFeeds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar-feed")
@Tag(name = "Calendar")
class CalendarApi {

  private final CalendarFeeds feeds;

  CalendarApi(CalendarFeeds feeds) {
    this.feeds = feeds;
  }

  /// @param since when the address was made; absent if there is none
  /// @param path the address below the product's own, only where it was just made
  record CalendarFeedJson(@Nullable Instant since, @Nullable String path) {}

  @GetMapping
  @Operation(summary = "Whether one has an address for calendar programs, and since when")
  CalendarFeedJson get(Viewer viewer) {
    return new CalendarFeedJson(feeds.made(viewer).orElse(null), null);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Make or renew one's address for calendar programs",
      description =
          "The address is told this once. One that there was before stops to open at once.")
  CalendarFeedJson renew(Viewer viewer) {
    var secret = feeds.renew(viewer);
    return new CalendarFeedJson(
        feeds.made(viewer).orElse(null), "/calendar/" + secret.value() + ".ics");
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Revoke one's address for calendar programs")
  void revoke(Viewer viewer) {
    feeds.revoke(viewer);
  }
}
