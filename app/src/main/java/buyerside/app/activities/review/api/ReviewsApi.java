package buyerside.app.activities.review.api;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.activities.review.Reviews;
import buyerside.app.shell.DateRule;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/weekly-review")
@Tag(name = "Reviews")
class ReviewsApi {

  private final Reviews reviews;
  private final OneReading reading;
  private final Clock clock;

  ReviewsApi(Reviews reviews, OneReading reading, Clock clock) {
    this.reviews = reviews;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Where the hours of a week went, what moved, what might be dropped",
      description = "One's own; managers may ask for any member's.")
  ReviewJson show(
      Viewer viewer,
      @Parameter(description = "Any day of the week; this week if left out")
          @RequestParam(defaultValue = "")
          String week,
      @Parameter(description = "Whose week; one's own if left out") @RequestParam(required = false)
          @Nullable UUID member) {
    var monday = Reviews.monday(day(viewer, week));
    var whose = member == null ? viewer.self() : member;
    return reading
        .of(() -> reviews.of(viewer, whose, monday))
        .map(it -> ReviewJson.of(whose, monday, it))
        .orElseThrow(() -> new Missing(whose));
  }

  private LocalDate day(Viewer viewer, String text) {
    if (text.isEmpty()) {
      return LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    }
    try {
      var day = LocalDate.parse(text);
      if (DateRule.plausible(day)) {
        return day;
      }
      throw new Refused(Reason.of("week", "date.implausible", text));
    } catch (DateTimeParseException e) {
      throw new Refused(Reason.of("week", "date.shape"));
    }
  }
}
