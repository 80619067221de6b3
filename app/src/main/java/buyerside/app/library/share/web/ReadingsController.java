package buyerside.app.library.share.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.library.share.ReadingLinks;
import buyerside.app.library.share.Retention;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All links at once.
@Controller
@RequestMapping("/library/readings")
class ReadingsController {

  private static final int SHOWN = 50;

  private final ReadingLinks links;
  private final LinkLines lines;
  private final Retention retention;
  private final OneReading reading;

  ReadingsController(
      ReadingLinks links, LinkLines lines, Retention retention, OneReading reading) {
    this.links = links;
    this.lines = lines;
    this.retention = retention;
    this.reading = reading;
  }

  @GetMapping
  Page show(Viewer viewer, @RequestParam(defaultValue = "") String after) {
    return page(viewer, after.isEmpty() ? null : Chosen.id(after), null, Problems.NONE);
  }

  @PostMapping("/rule")
  Object keep(Viewer viewer, @RequestParam(defaultValue = "") String keepDays) {
    var typed = keepDays.strip();
    var days = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    var problems = retention.setDays(viewer, days);
    return problems.isEmpty()
        ? "redirect:/library/readings"
        : page(viewer, null, keepDays, new Problems(problems));
  }

  private Page page(
      Viewer viewer, @Nullable UUID after, @Nullable String typed, Problems problems) {
    return reading.of(() -> {
      var found = links.page(viewer, null, null, after, SHOWN + 1);
      var shown = found.subList(0, Math.min(SHOWN, found.size()));
      var page =
          new Readings(
              shown.stream().map(lines::of).toList(),
              typed == null ? String.valueOf(retention.days(viewer)) : typed,
              viewer.role().atLeast(Role.OPERATIONS),
              found.size() > SHOWN
                  ? "/library/readings?after=" + shown.getLast().link().id()
                  : "",
              problems);
      return new Page(msg("reading.all"), "library", page);
    });
  }
}
