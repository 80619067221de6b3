package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.relations.web.OwnTimePage.Day;
import buyerside.app.relations.web.OwnTimePage.LeaveLine;
import buyerside.app.relations.web.OwnTimePage.Span;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Reason;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Leave;
import buyerside.method.owntime.Weekly;
import buyerside.method.owntime.Weekly.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a member keeps of their time.
@Controller
@RequestMapping("/circle/time")
class OwnTimeController {

  private static final int LEAVES = 4;

  private final OwnTimes times;

  OwnTimeController(OwnTimes times) {
    this.times = times;
  }

  @GetMapping
  Page show(Viewer viewer, @RequestParam(defaultValue = "false") boolean saved) {
    return page(typed(times.own(viewer)), saved, Problems.NONE);
  }

  @PostMapping
  Object keep(Viewer viewer, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var hours = new KeptHours(weekly(typed, problems), leave(typed, problems));
    if (problems.isEmpty()) {
      problems.addAll(times.keep(viewer, hours));
    }
    return problems.isEmpty()
        ? "redirect:/circle/time?saved=true"
        : page(typed, false, new Problems(problems));
  }

  private static List<Weekly> weekly(Map<String, String> typed, List<Reason> problems) {
    var weekly = new ArrayList<Weekly>();
    for (var day : DayOfWeek.values()) {
      for (var kind : Kind.values()) {
        var name = name(kind, day);
        var from = typed.getOrDefault(name + "-from", "");
        var to = typed.getOrDefault(name + "-to", "");
        if (from.isBlank() && to.isBlank()) {
          continue;
        }
        try {
          weekly.add(new Weekly(kind, day, LocalTime.parse(from), LocalTime.parse(to)));
        } catch (DateTimeException e) {
          problems.add(Reason.of(name, "own-time.span"));
        }
      }
    }
    return weekly;
  }

  private static List<Leave> leave(Map<String, String> typed, List<Reason> problems) {
    var leave = new ArrayList<Leave>();
    for (int i = 0; i < LEAVES; i++) {
      var from = typed.getOrDefault("leave-" + i + "-from", "");
      var to = typed.getOrDefault("leave-" + i + "-to", "");
      if (from.isBlank() && to.isBlank()) {
        continue;
      }
      try {
        leave.add(new Leave(LocalDate.parse(from), LocalDate.parse(to)));
      } catch (DateTimeException | IllegalArgumentException e) {
        problems.add(Reason.of("leave", "own-time.leave"));
      }
    }
    return leave;
  }

  private static Map<String, String> typed(KeptHours hours) {
    var typed = new HashMap<String, String>();
    for (var kept : hours.weekly()) {
      var name = name(kept.kind(), kept.day());
      typed.put(name + "-from", kept.from().toString());
      typed.put(name + "-to", kept.to().toString());
    }
    for (int i = 0; i < hours.leave().size(); i++) {
      typed.put("leave-" + i + "-from", hours.leave().get(i).from().toString());
      typed.put("leave-" + i + "-to", hours.leave().get(i).to().toString());
    }
    return typed;
  }

  private static Page page(Map<String, String> typed, boolean saved, Problems problems) {
    var locale = Reader.current().language().locale();
    var days =
        Stream.of(DayOfWeek.values())
            .map(day ->
                new Day(
                    day.getDisplayName(TextStyle.FULL, locale),
                    Stream.of(Kind.values())
                        .map(kind -> span(typed, kind, day, problems))
                        .toList()))
            .toList();
    var leave =
        IntStream.range(0, LEAVES)
            .mapToObj(i ->
                new LeaveLine(
                    i,
                    typed.getOrDefault("leave-" + i + "-from", ""),
                    typed.getOrDefault("leave-" + i + "-to", "")))
            .toList();
    return new Page(
        msg("circle.tab.time"), "circle", new OwnTimePage(days, leave, saved, problems));
  }

  private static Span span(Map<String, String> typed, Kind kind, DayOfWeek day, Problems problems) {
    var name = name(kind, day);
    return new Span(
        name,
        msg("own-time.kind." + kind),
        typed.getOrDefault(name + "-from", ""),
        typed.getOrDefault(name + "-to", ""),
        problems.at(name));
  }

  private static String name(Kind kind, DayOfWeek day) {
    return kind + "-" + day.getValue();
  }
}
