package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.Planning.Doubted;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.activities.Planning.Rejected;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.fit.ActivityKind;
import buyerside.method.fit.Fit;
import buyerside.method.playbook.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Planning, logging and completing activities.
@Controller
@RequestMapping("/activities")
class ActivityController {

  private static final int AGENDA = 100;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final Activities activities;
  private final Deals deals;
  private final Processes processes;
  private final Clock clock;

  ActivityController(Activities activities, Deals deals, Processes processes, Clock clock) {
    this.activities = activities;
    this.deals = deals;
    this.processes = processes;
    this.clock = clock;
  }

  @Bean
  static NavigationItem activitiesNavigation() {
    return new NavigationItem("activities", "/activities", "activities", 60);
  }

  @GetMapping
  Page agenda(Viewer viewer) {
    var lines = activities.agenda(viewer, AGENDA).stream().map(ActivityPanel::line).toList();
    return new Page(
        msg("activities.agenda"),
        "activities",
        new ActivityList(msg("activities.agenda"), "", lines));
  }

  @GetMapping("/new")
  Page ask(
      Viewer viewer,
      @RequestParam UUID deal,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "MEETING") String kind) {
    var now = ZonedDateTime.ofInstant(clock.instant(), viewer.profile().zone());
    var typed =
        Map.of(
            "purpose",
            purpose,
            "kind",
            kind.isEmpty() ? "MEETING" : kind,
            "starts",
            MINUTE.format(now));
    return page(viewer, deal, typed, null, Problems.NONE);
  }

  @PostMapping
  Object plan(Viewer viewer, @RequestParam UUID deal, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var starts = starts(viewer, typed.getOrDefault("starts", ""), problems);
    var minutes = minutes(typed.getOrDefault("minutes", ""), problems);
    if (starts == null || !problems.isEmpty()) {
      return page(viewer, deal, typed, null, new Problems(problems));
    }
    var purpose = typed.getOrDefault("purpose", "");
    var command =
        new PlanActivity(
            deal,
            Chosen.of(ActivityKind.class, typed.getOrDefault("kind", "MEETING")),
            typed.getOrDefault("subject", ""),
            starts,
            minutes,
            typed.containsKey("done"),
            purpose.isEmpty() ? null : purpose,
            typed.getOrDefault("anyway", ""));
    return switch (activities.plan(viewer, command)) {
      case Planned _ -> "redirect:/deals/" + deal;
      case Doubted(var fit) -> page(viewer, deal, typed, fit, Problems.NONE);
      case Rejected(var reasons) -> page(viewer, deal, typed, null, new Problems(reasons));
    };
  }

  @PostMapping("/{activity}/completion")
  String complete(
      Viewer viewer, @PathVariable UUID activity, @RequestParam(defaultValue = "") String back) {
    var page = back.equals("/today") ? "redirect:/today" : "redirect:/activities";
    return activities.complete(viewer, activity).map(it -> page + "?done=" + it).orElse(page);
  }

  private Page page(
      Viewer viewer, UUID id, Map<String, String> typed, @Nullable Fit fit, Problems problems) {
    Deal deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var version = processes.version(viewer, deal.row().standing().process());
    var purposes = new ArrayList<Option>();
    purposes.add(new Option("", msg("activities.purpose.none")));
    version
        .process()
        .criteria()
        .forEach(it -> purposes.add(new Option(it.id().value(), name(version, it.id()))));
    var missing =
        fit instanceof Fit.TooEarly(_, var first)
            ? first.stream().map(it -> name(version, it)).toList()
            : List.<String>of();
    var form =
        new ActivityForm(
            id,
            deal.row().name(),
            Stream.of(ActivityKind.values())
                .map(it -> new Option(it.name(), msg("activities.kind." + it)))
                .toList(),
            typed.getOrDefault("kind", ""),
            purposes,
            typed.getOrDefault("purpose", ""),
            typed.getOrDefault("subject", ""),
            typed.getOrDefault("starts", ""),
            typed.getOrDefault("minutes", ""),
            typed.containsKey("done"),
            fit == null ? "" : verdict(fit),
            missing,
            problems);
    return new Page(msg("activities.new"), "activities", form);
  }

  private static String verdict(Fit fit) {
    return switch (fit) {
      case Fit.Fits() -> "";
      case Fit.NoPurpose() -> msg("activities.fit.NO_PURPOSE.why");
      case Fit.TooEarly(var because, _) -> msg("activities.fit.TOO_EARLY." + because);
      case Fit.Behind _ -> msg("activities.fit.BEHIND.why");
    };
  }

  static String name(ProcessVersion version, CriterionId criterion) {
    return version
        .described()
        .texts(criterion)
        .name()
        .in(
            switch (Reader.current().language()) {
              case EN -> Language.EN;
              case ZH_HANS -> Language.ZH_HANS;
              case ZH_HANT -> Language.ZH_HANT;
            });
  }

  private static @Nullable Instant starts(Viewer viewer, String text, List<Reason> problems) {
    try {
      return LocalDateTime.parse(text).atZone(viewer.profile().zone()).toInstant();
    } catch (DateTimeParseException e) {
      problems.add(Reason.of("starts", "date.shape"));
      return null;
    }
  }

  private static @Nullable Integer minutes(String text, List<Reason> problems) {
    try {
      return text.isBlank() ? null : Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      problems.add(Reason.of("minutes", "activity.minutes"));
      return null;
    }
  }
}
