package buyerside.app.activities.proposals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.proposals.ProposalAnswers;
import buyerside.app.activities.proposals.ProposalAnswers.Accepting;
import buyerside.app.activities.proposals.ProposalAnswers.Answering;
import buyerside.app.activities.proposals.web.ProposalPages.Refusal;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Page;
import buyerside.app.shell.Reason;
import buyerside.method.fit.ActivityKind;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The review of what calendars and mail say.
@Controller
@RequestMapping("/activities/proposals")
class ProposalController {

  private static final String HERE = "redirect:/activities/proposals";

  private final ProposalPages pages;
  private final ProposalAnswers answers;

  ProposalController(ProposalPages pages, ProposalAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  @GetMapping
  Page show(
      Viewer viewer,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "") String brought) {
    var counts = brought.split("-", -1);
    var told =
        brought.matches("\\d{1,6}-\\d{1,6}-\\d{1,6}-\\d{1,6}")
            ? msg(
                "proposals.brought",
                Integer.parseInt(counts[0]),
                Integer.parseInt(counts[1]),
                Integer.parseInt(counts[2]),
                Integer.parseInt(counts[3]))
            : "";
    return pages.page(viewer, after, told, Refusal.NONE);
  }

  @PostMapping("/{proposal}/acceptance")
  Object accept(
      Viewer viewer,
      @PathVariable UUID proposal,
      @RequestParam(defaultValue = "") String deal,
      @RequestParam(defaultValue = "") String kind) {
    var accepting =
        new Accepting(
            deal.isEmpty() ? null : Chosen.id(deal),
            kind.isEmpty() ? null : Chosen.of(ActivityKind.class, kind),
            null,
            msg("proposals.anyway"));
    return answer(
        viewer,
        answers.accept(viewer, proposal, accepting),
        reasons -> new Refusal(proposal, deal, kind, reasons));
  }

  @PostMapping("/{proposal}/dismissal")
  Object dismiss(Viewer viewer, @PathVariable UUID proposal) {
    return answer(
        viewer,
        answers.dismiss(viewer, proposal),
        reasons -> new Refusal(proposal, "", "", reasons));
  }

  @PostMapping("/others/dismissal")
  Object dismissOthers(Viewer viewer) {
    return answer(
        viewer, answers.dismissUnmatched(viewer), reasons -> new Refusal(null, "", "", reasons));
  }

  private Object answer(
      Viewer viewer, Answering answering, Function<List<Reason>, Refusal> refusal) {
    return switch (answering) {
      case Answering.Answered(var command, _) -> HERE + "?done=" + command;
      case Answering.Doubted _ ->
          pages.page(viewer, null, "", refusal.apply(List.of(Reason.of("", "proposal.doubted"))));
      case Answering.Refused(var reasons) -> pages.page(viewer, null, "", refusal.apply(reasons));
    };
  }
}
