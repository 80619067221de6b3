package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.circle.CircleFacts;
import buyerside.app.relations.circle.CircleMember;
import buyerside.app.relations.circle.Circles;
import buyerside.app.relations.circle.Way;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.circle.Birthday;
import buyerside.method.circle.Cadence;
import buyerside.method.circle.Circle;
import buyerside.method.circle.Circle.Size;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The core circle.
@Controller
@RequestMapping("/circle")
class CircleController {

  private static final int SOON_DAYS = 7;
  private static final int BIRTHDAY_DAYS = 21;
  private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final Circles circles;
  private final PeopleNames names;
  private final Clock clock;

  CircleController(Circles circles, PeopleNames names, Clock clock) {
    this.circles = circles;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping
  Page show(Viewer viewer, @RequestParam(defaultValue = "") String until) {
    return page(viewer, new CirclePage.Typed("", "30", "", ""), Problems.NONE, until);
  }

  @PostMapping
  Object join(Viewer viewer, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var shown =
        new CirclePage.Typed(
            typed.getOrDefault("name", ""),
            typed.getOrDefault("everyDays", ""),
            typed.getOrDefault("birthday", ""),
            typed.getOrDefault("note", ""));
    var named = names.read(viewer, "name", shown.name(), problems);
    var facts =
        new CircleFacts(
            named.person(),
            named.name(),
            number(shown.everyDays()),
            birthday(shown.birthday(), problems),
            shown.note());
    if (!problems.isEmpty()) {
      return page(viewer, shown, new Problems(problems), "");
    }
    return switch (circles.join(viewer, facts)) {
      case Keeping.Kept(_, var command) -> "redirect:/circle?done=" + command;
      case Keeping.Rejected(var reasons) -> page(viewer, shown, new Problems(reasons), "");
    };
  }

  @PostMapping("/{id}/contacts")
  Object contacted(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam Way way,
      @RequestParam(defaultValue = "") String note) {
    return done(viewer, circles.contacted(viewer, id, today(viewer), way, note));
  }

  @PostMapping("/{id}/leaving")
  Object leave(Viewer viewer, @PathVariable UUID id) {
    return done(viewer, circles.leave(viewer, id));
  }

  private Object done(Viewer viewer, Keeping keeping) {
    return switch (keeping) {
      case Keeping.Kept(_, var command) -> "redirect:/circle?done=" + command;
      case Keeping.Rejected(var reasons) ->
          page(viewer, new CirclePage.Typed("", "30", "", ""), new Problems(reasons), "");
    };
  }

  private Page page(Viewer viewer, CirclePage.Typed typed, Problems problems, String until) {
    var own = circles.own(viewer);
    var today = today(viewer);
    var page =
        new CirclePage(
            own.stream().map(it -> one(it, today)).toList(),
            Stream.of(Way.values())
                .map(it -> new Option(it.name(), msg("circle.way." + it)))
                .toList(),
            advice(own),
            headsUp(viewer, until),
            typed,
            problems);
    return new Page(msg("circle.title"), "circle", page);
  }

  private static String headsUp(Viewer viewer, String until) {
    try {
      return until.isEmpty()
          ? ""
          : msg("circle.heads-up", Formats.date(LocalDate.parse(until)), viewer.profile().name());
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String advice(List<CircleMember> own) {
    var cadences = own.stream().map(it -> new Cadence(it.facts().everyDays())).toList();
    var size = Circle.size(cadences);
    return size == Size.FINE
        ? ""
        : msg("circle.size." + size, own.size(), Circle.contactsAMonth(cadences));
  }

  private static CirclePage.One one(CircleMember member, LocalDate today) {
    var days = ChronoUnit.DAYS.between(today, member.due());
    var last = member.last();
    var person = member.facts().person();
    return new CirclePage.One(
        member.id(),
        member.facts().name(),
        person == null ? "" : "/people/" + person,
        days < 0
            ? msg("circle.late", -days)
            : days == 0 ? msg("circle.due-today") : msg("circle.due-in", days),
        days <= 0 ? "LATE" : days <= SOON_DAYS ? "SOON" : "LATER",
        last == null
            ? msg("circle.last.none")
            : msg("circle.last", Formats.date(last.on()), msg("circle.way." + last.way())),
        remarks(member, today));
  }

  private static List<String> remarks(CircleMember member, LocalDate today) {
    var remarks = new ArrayList<String>();
    var day = member.facts().birthday();
    if (day != null && new Birthday(day).daysLeft(today) <= BIRTHDAY_DAYS) {
      remarks.add(msg("circle.birthday", Formats.date(new Birthday(day).next(today))));
    }
    if (member.yourTurn()) {
      remarks.add(msg("circle.your-turn"));
    }
    if (!member.facts().note().isBlank()) {
      remarks.add(member.facts().note());
    }
    return remarks;
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static @Nullable MonthDay birthday(String text, List<Reason> problems) {
    try {
      return text.isBlank() ? null : MonthDay.parse(text.strip(), MONTH_DAY);
    } catch (DateTimeException e) {
      problems.add(Reason.of("birthday", "circle.birthday"));
      return null;
    }
  }
}
