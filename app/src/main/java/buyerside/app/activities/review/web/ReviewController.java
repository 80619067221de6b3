package buyerside.app.activities.review.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.activities.review.Reviews;
import buyerside.app.activities.review.TeamLine;
import buyerside.app.shell.DateRule;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The weekly review: one's own, and for managers everybody's.
@Controller
class ReviewController {

  private final Reviews reviews;
  private final ReviewPages pages;
  private final OneReading reading;
  private final Clock clock;

  ReviewController(Reviews reviews, ReviewPages pages, OneReading reading, Clock clock) {
    this.reviews = reviews;
    this.pages = pages;
    this.reading = reading;
    this.clock = clock;
  }

  /// @param week any day of it; this week if nothing that can be is said
  /// @param team whether everybody's week is asked for: in a large company that takes seconds
  @GetMapping("/review")
  Page show(
      Viewer viewer,
      @RequestParam(defaultValue = "") String week,
      @RequestParam(required = false) @Nullable UUID member,
      @RequestParam(defaultValue = "") String team) {
    return reading.of(() -> {
      var today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
      var monday = Reviews.monday(day(week, today));
      var whose = member == null ? viewer.self() : member;
      var review = reviews.of(viewer, whose, monday).orElseThrow(() -> new Missing(whose));
      var asksTeam = !team.isEmpty() && Reviews.readsOthers(viewer);
      var weeks = asksTeam ? reviews.team(viewer, monday) : List.<TeamLine>of();
      var asked = new ReviewPages.Asked(whose, monday, today);
      return new Page(msg("review.title"), "today", pages.page(viewer, asked, review, weeks));
    });
  }

  private static LocalDate day(String text, LocalDate today) {
    try {
      var day = text.isEmpty() ? today : LocalDate.parse(text);
      return DateRule.plausible(day) ? day : today;
    } catch (DateTimeParseException e) {
      return today;
    }
  }
}
