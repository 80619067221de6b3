package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.shell.Page;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed between two days.
@Controller
class ChangesController {

  private final ChangesPages pages;
  private final OneReading reading;
  private final Clock clock;

  ChangesController(ChangesPages pages, OneReading reading, Clock clock) {
    this.pages = pages;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/forecast/changes")
  Page show(Viewer viewer, @RequestParam Map<String, String> typed) {
    var query = ForecastQuery.of(viewer, typed, clock.instant());
    var since = ChangesPages.since(query, typed.getOrDefault("since", ""));
    return new Page(
        msg("forecast.title.changes"),
        ForecastController.AREA,
        reading.of(() -> pages.of(viewer, query, since)));
  }
}
