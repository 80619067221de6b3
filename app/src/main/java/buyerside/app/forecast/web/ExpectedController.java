package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.forecast.Call;
import buyerside.app.forecast.ExpectedDeals;
import buyerside.app.forecast.ExpectedDeals.After;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.Targets.Setting;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The deals behind a number, as a page and as files; and how they are called.
@Controller
class ExpectedController {

  private final ExpectedPages pages;
  private final ExpectedFile file;
  private final Targets targets;
  private final OneReading reading;
  private final Clock clock;

  ExpectedController(
      ExpectedPages pages, ExpectedFile file, Targets targets, OneReading reading, Clock clock) {
    this.pages = pages;
    this.file = file;
    this.targets = targets;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/forecast/deals")
  Page show(Viewer viewer, @RequestParam Map<String, String> typed) {
    var query = ForecastQuery.of(viewer, typed, clock.instant());
    var asked = asked(query.whose(viewer), typed);
    return new Page(
        msg("forecast.title.deals"),
        ForecastController.AREA,
        reading.of(() -> pages.of(viewer, query, asked, filter(asked))));
  }

  @GetMapping("/forecast/deals.{format:csv|xlsx}")
  void export(
      Viewer viewer,
      @PathVariable String format,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response)
      throws IOException {
    var query = ForecastQuery.of(viewer, typed, clock.instant());
    try (var table = TableFile.answer(response, "forecast-" + query.period().text(), format)) {
      file.write(viewer, query, asked(query.whose(viewer), typed), table);
    }
  }

  /// Calls a deal, and stays on the page.
  @PostMapping("/forecast/calls/{deal}")
  String call(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "") String call,
      @RequestParam(defaultValue = "") String back) {
    var setting = targets.call(viewer, deal, Chosen.of(Call.class, call));
    return switch (setting) {
      case Setting.Set(var command) ->
          "redirect:" + ForecastController.done(ForecastController.ours(back), command);
      case Setting.Refused _ -> throw new Missing(deal);
    };
  }

  private static ExpectedDeals asked(UUID owner, Map<String, String> typed) {
    var kind =
        switch (typed.getOrDefault("kind", "")) {
          case "opportunity" -> Boolean.TRUE;
          case "prospect" -> Boolean.FALSE;
          default -> null;
        };
    return new ExpectedDeals(
        owner,
        kind,
        stage(typed.getOrDefault("stage", "")),
        process(typed.getOrDefault("process", "")),
        After.of(typed.getOrDefault("after", "")).orElse(null));
  }

  private static @Nullable Integer stage(String text) {
    return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
  }

  private static @Nullable UUID process(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String filter(ExpectedDeals asked) {
    var kind = asked.opportunity();
    return (kind == null ? "" : kind ? "&kind=opportunity" : "&kind=prospect")
        + (asked.stage() == null ? "" : "&stage=" + asked.stage())
        + (asked.process() == null ? "" : "&process=" + asked.process());
  }
}
