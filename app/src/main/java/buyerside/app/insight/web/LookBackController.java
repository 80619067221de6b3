package buyerside.app.insight.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.insight.BehindRow;
import buyerside.app.insight.LookBack;
import buyerside.app.insight.LookBacks;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The weekly and the quarterly review.
@Controller
class LookBackController {

  private static final int WEEK = 7;
  private static final int QUARTER = 92;

  private final LookBacks reviews;
  private final Processes processes;
  private final OneReading reading;
  private final Clock clock;

  LookBackController(LookBacks reviews, Processes processes, OneReading reading, Clock clock) {
    this.reviews = reviews;
    this.processes = processes;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/insight/review")
  Page review(Viewer viewer, @RequestParam(defaultValue = "week") String period) {
    return reading.of(() -> {
      boolean quarter = period.equals("quarter");
      var review = reviews.of(viewer, quarter ? QUARTER : WEEK);
      var page = page(viewer, review, quarter ? "quarter" : "week");
      return new Page(msg("insight.review." + page.period()), "insight", page);
    });
  }

  private LookBackPage page(Viewer viewer, LookBack review, String period) {
    var version = processes.current(viewer);
    var words = new WorksSections(review.works(), version, "");
    var moved = review.moved();
    return new LookBackPage(
        period,
        Formats.date(clock.instant()),
        msg(
            "insight.review.moved",
            moved.entered(),
            moved.on(),
            moved.back(),
            moved.won(),
            moved.lost(),
            moved.noDecision()),
        review.worked().stream().map(words::sentence).toList(),
        review.stop().stream().map(it -> stop(it, words)).toList(),
        review.drop().stream().map(it -> drop(it, version)).toList());
  }

  private static String stop(LookBack.Stop stop, WorksSections words) {
    var effect = stop.effect();
    return effect != null
        ? words.sentence(effect)
        : msg(
            "insight.review.misfit",
            InsightWords.kind(stop.kind()),
            msg("insight.fit." + stop.fit()),
            InsightWords.hours(stop.minutes()));
  }

  private static LookBackPage.Drop drop(BehindRow row, ProcessVersion version) {
    return new LookBackPage.Drop(
        "/deals/" + row.deal(),
        row.name(),
        Formats.money(row.value().currency(), row.value().likely()),
        InsightWords.stage(version, version.process().stages().get(row.stage()).id().value()),
        Formats.date(row.entered()));
  }
}
