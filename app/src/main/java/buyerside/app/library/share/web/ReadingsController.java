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

  ReadingsController(ReadingLinks links, LinkLines lines, Retention retention, OneReading reading) {
    this.links = links;
    this.lines = lines;
    this.retention = retention;
    this.reading = reading;
  }

  /// @param deal only its links; `null` for all
  /// @param after the last link of the page before; `null` for the first page
  private record Which(@Nullable UUID deal, @Nullable UUID after) {

    String next(UUID last) {
      return "/library/readings?" + (deal == null ? "" : "deal=" + deal + "&") + "after=" + last;
    }
  }

  @GetMapping
  Page show(
      Viewer viewer,
      @RequestParam(defaultValue = "") String deal,
      @RequestParam(defaultValue = "") String after) {
    var which =
        new Which(
            deal.isEmpty() ? null : Chosen.id(deal), after.isEmpty() ? null : Chosen.id(after));
    return page(viewer, which, null, Problems.NONE);
  }

  @PostMapping("/rule")
  Object keep(Viewer viewer, @RequestParam(defaultValue = "") String keepDays) {
    var typed = keepDays.strip();
    var days = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    var problems = retention.setDays(viewer, days);
    return problems.isEmpty()
        ? "redirect:/library/readings"
        : page(viewer, new Which(null, null), keepDays, new Problems(problems));
  }

  private Page page(Viewer viewer, Which which, @Nullable String typed, Problems problems) {
    return reading.of(() -> {
      var found = links.page(viewer, null, which.deal(), which.after(), SHOWN + 1);
      var shown = found.subList(0, Math.min(SHOWN, found.size()));
      var page =
          new Readings(
              shown.stream().map(lines::of).toList(),
              typed == null ? String.valueOf(retention.days(viewer)) : typed,
              viewer.role().atLeast(Role.OPERATIONS),
              found.size() > SHOWN ? which.next(shown.getLast().link().id()) : "",
              problems);
      return new Page(msg("reading.all"), "library", page);
    });
  }
}
