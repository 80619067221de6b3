package buyerside.app.today;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Team;
import buyerside.app.access.TeamChoice;
import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.Advising;
import buyerside.app.library.share.ReadingSignals;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Formats;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.today.Asides.Put;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A member's day.
@Controller
class TodayController {

  private static final int DEALS = NextSteps.DEALS;

  /// For how long advice can be put aside.
  private enum Rest {
    DAY(1),
    WEEK(7),
    MONTH(30);

    private final int days;

    Rest(int days) {
      this.days = days;
    }
  }

  private final Advising advising;
  private final Agenda agenda;
  private final Steps steps;
  private final Concerns concerns;
  private final ReadingSignals signals;
  private final Asides asides;
  private final TeamChoice teams;
  private final OneReading reading;
  private final Clock clock;

  TodayController(
      Advising advising,
      Agenda agenda,
      Steps steps,
      Concerns concerns,
      ReadingSignals signals,
      Asides asides,
      TeamChoice teams,
      OneReading reading,
      Clock clock) {
    this.advising = advising;
    this.agenda = agenda;
    this.steps = steps;
    this.concerns = concerns;
    this.signals = signals;
    this.asides = asides;
    this.teams = teams;
    this.reading = reading;
    this.clock = clock;
  }

  @Bean
  static NavigationItem todayNavigation() {
    return new NavigationItem("today", "/today", "today", 10);
  }

  @GetMapping("/today")
  Page show(
      Viewer viewer,
      @RequestParam(defaultValue = "me") String owner,
      @RequestParam(defaultValue = "") String team) {
    return page(viewer, owner.equals("all"), team, Problems.NONE);
  }

  /// Puts a piece of advice aside for a while, or for good with a reason.
  @PostMapping("/today/asides")
  Object putAside(
      Viewer viewer,
      @RequestParam UUID deal,
      @RequestParam String criterion,
      @RequestParam(defaultValue = "") String rest,
      @RequestParam(defaultValue = "") String reason) {
    var days = rest.isEmpty() ? null : Integer.valueOf(Chosen.of(Rest.class, rest).days);
    var problems = asides.put(viewer, new Put(deal, criterion), days, reason);
    return problems.isEmpty() ? "redirect:/today" : page(viewer, false, "", new Problems(problems));
  }

  /// Shows all advice again.
  @PostMapping("/today/asides/return")
  String takeBack(Viewer viewer) {
    asides.takeAllBack(viewer);
    return "redirect:/today";
  }

  private Page page(Viewer viewer, boolean everybodys, String given, Problems problems) {
    return reading.of(() -> {
      var team = teams.read(viewer, given).map(Team::id).orElse(null);
      var all = everybodys && team == null;
      var whose =
          team != null ? new Whose.OfTeam(team) : all ? null : new Whose.OfMember(viewer.self());
      var now = clock.instant();
      var today = LocalDate.ofInstant(now, viewer.profile().zone());
      var deals = advising.ofLargest(viewer, whose, DEALS);
      var aside = asides.of(viewer);
      var read = signals.fresh(viewer, whose, NextSteps.SIGNALS);
      var page =
          new TodayPage(
              Formats.date(today),
              all,
              teams.options(viewer, team),
              agenda.of(viewer, today),
              steps.of(deals, read, aside, today),
              concerns.of(viewer, deals, read, now, today),
              aside.isEmpty() ? "" : msg("today.aside", aside.size()),
              Stream.of(Rest.values())
                  .map(it -> new Option(it.name(), msg("today.rest." + it)))
                  .toList(),
              problems);
      return new Page(msg("navigation.today"), "today", page);
    });
  }
}
