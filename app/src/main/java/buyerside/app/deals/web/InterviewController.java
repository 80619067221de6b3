package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Interview;
import buyerside.app.deals.Interview.Answer;
import buyerside.app.deals.Interview.Question;
import buyerside.app.deals.Recording.Rejected;
import buyerside.app.deals.web.InterviewPage.AnswerKey;
import buyerside.app.process.Processes;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The re-staging interview, by keyboard.
@Controller
@RequestMapping("/interview")
class InterviewController {

  private final Interview interview;
  private final Processes processes;
  private final DealCards cards;
  private final Clock clock;

  InterviewController(Interview interview, Processes processes, DealCards cards, Clock clock) {
    this.interview = interview;
    this.processes = processes;
    this.cards = cards;
    this.clock = clock;
  }

  @Bean
  static NavigationItem interviewNavigation() {
    return new NavigationItem("interview", "/interview", "interview", 40);
  }

  @GetMapping
  Page ask(Viewer viewer) {
    return page(viewer, Problems.NONE);
  }

  @PostMapping
  Object answer(
      Viewer viewer,
      @RequestParam UUID deal,
      @RequestParam String criterion,
      @RequestParam String answer,
      @RequestParam(defaultValue = "") String saidBy,
      @RequestParam(defaultValue = "") String observed) {
    switch (answer) {
      case "SKIP" -> interview.skip(viewer, deal);
      case "BACK" -> interview.back(viewer);
      default -> {
        var on = date(observed);
        if (on == null) {
          return page(viewer, new Problems(List.of(Reason.of("observed", "date.shape"))));
        }
        var said = saidBy.isBlank() ? null : saidBy.strip();
        var recording =
            interview.answer(
                viewer,
                deal,
                Chosen.as(CriterionId::new, criterion),
                Chosen.of(Answer.class, answer),
                said,
                on);
        if (recording instanceof Rejected(var reasons)) {
          return page(viewer, new Problems(reasons));
        }
      }
    }
    return "redirect:/interview";
  }

  private Page page(Viewer viewer, Problems problems) {
    var progress = interview.progress(viewer);
    return interview
        .next(viewer)
        .map(it ->
            new Page(msg("interview.title"), "interview", question(viewer, it, progress, problems)))
        .orElseGet(() ->
            new Page(msg("interview.title"), "interview", new InterviewDone(progress.done())));
  }

  private InterviewPage question(
      Viewer viewer, Question question, Interview.Progress progress, Problems problems) {
    var deal = question.deal();
    var version = processes.version(viewer, deal.row().standing().process());
    var claimed = deal.row().standing().claimed();
    var label = deal.row().standing().claimedLabel();
    var criterion = question.criterion();
    var stage = version.process().indexOf(version.process().stageOf(criterion).id());
    return new InterviewPage(
        deal.id(),
        cards.at(viewer, clock.instant()).card(deal.row(), "HEAD", version),
        claimed == null
            ? ""
            : label == null
                ? msg("interview.claim.stage", StageNames.of(version, claimed))
                : msg("interview.claim", label, StageNames.of(version, claimed)),
        criterion.value(),
        StageNames.of(version, criterion),
        StageNames.in(version.described().texts(criterion).whatCounts()),
        StageNames.of(version, stage),
        List.of(
            new AnswerKey("YES", "y", msg("interview.yes")),
            new AnswerKey("NO", "n", msg("interview.no")),
            new AnswerKey("UNKNOWN", "d", msg("interview.unknown")),
            new AnswerKey("SKIP", "s", msg("interview.skip")),
            new AnswerKey("BACK", "b", msg("interview.back"))),
        LocalDate.ofInstant(clock.instant(), viewer.place().zone()).toString(),
        progress.done(),
        progress.left(),
        problems);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
