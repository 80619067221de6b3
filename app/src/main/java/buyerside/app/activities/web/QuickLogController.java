package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.LineReader;
import buyerside.app.activities.LogLine;
import buyerside.app.activities.Logging.Logged;
import buyerside.app.activities.Logging.Rejected;
import buyerside.app.activities.QuickLogs;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One line anywhere: read while it is typed, put right by keyboard, kept with Enter.
@Controller
@RequestMapping("/quick-log")
class QuickLogController {

  private static final Pattern DEAL = Pattern.compile("^/deals/([0-9a-f-]{36})(?:[/?].*)?$");

  private final LineReader reader;
  private final QuickLogs logs;

  QuickLogController(LineReader reader, QuickLogs logs) {
    this.reader = reader;
    this.logs = logs;
  }

  @Bean
  static NavigationItem quickLogNavigation() {
    return new NavigationItem("quick-log", "/quick-log", "plus", 55);
  }

  /// The page, for the phone and for browsers without scripts.
  @GetMapping
  Page page(Viewer viewer, @RequestParam(defaultValue = "") String line) {
    return framed(new QuickLogForm(line, "/quick-log", chips(viewer, line, "", Problems.NONE)));
  }

  /// The same form for the dialog that every page can open.
  @GetMapping("/form")
  QuickLogForm form(
      Viewer viewer,
      @RequestParam(defaultValue = "") String line,
      @RequestParam(defaultValue = "/quick-log") String here) {
    return new QuickLogForm(line, here, chips(viewer, line, here, Problems.NONE));
  }

  @GetMapping("/reading")
  QuickLogChips reading(
      Viewer viewer,
      @RequestParam(defaultValue = "") String line,
      @RequestParam(defaultValue = "") String here) {
    return chips(viewer, line, here, Problems.NONE);
  }

  @PostMapping
  Object log(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
      HttpServletResponse response) {
    var line = first(typed, "line");
    var here = first(typed, "here");
    var command = QuickLogTyped.read(typed, reader.context(viewer));
    return switch (logs.log(viewer, command)) {
      case Logged(_, var done, _) when htmx.isEmpty() -> "redirect:/quick-log?done=" + done;
      case Logged(_, var done, _) -> done(response, command, done, here);
      case Rejected(var reasons) when htmx.isEmpty() ->
          framed(new QuickLogForm(line, here, chips(viewer, line, here, new Problems(reasons))));
      case Rejected(var reasons) -> chips(viewer, line, here, new Problems(reasons));
    };
  }

  private static Object done(
      HttpServletResponse response, LogLine line, UUID command, String here) {
    if (line.deal() != null && DEAL.matcher(here).matches()) {
      response.setHeader("HX-Redirect", "/deals/" + line.deal() + "?done=" + command);
    } else {
      response.setHeader("HX-Retarget", "#toasts");
      response.setHeader("HX-Trigger", "quick-log-kept");
    }
    return new QuickLogDone(
        msg("quick-log.kept", msg("activities.kind." + line.kind())), command.toString(), here);
  }

  private QuickLogChips chips(Viewer viewer, String line, String here, Problems problems) {
    return line.isBlank()
        ? QuickLogDrawing.nothing(problems)
        : QuickLogDrawing.of(reader.read(viewer, line, deal(here)), problems);
  }

  private static Page framed(QuickLogForm form) {
    return new Page(msg("quick-log.title"), "quick-log", form);
  }

  private static @Nullable UUID deal(String here) {
    var deal = DEAL.matcher(here);
    return deal.matches() ? UUID.fromString(deal.group(1)) : null;
  }

  private static String first(MultiValueMap<String, String> typed, String name) {
    var value = typed.getFirst(name);
    return value == null ? "" : value;
  }
}
