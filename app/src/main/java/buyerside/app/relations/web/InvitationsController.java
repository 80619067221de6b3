package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.invitations.Answer;
import buyerside.app.relations.invitations.Answering;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.relations.invitations.KeptInvitation;
import buyerside.app.relations.invitations.Policies;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Invitations and their answers.
@Controller
@RequestMapping("/circle/invitations")
class InvitationsController {

  private static final int ROWS = 30;
  private static final int AHEAD = 100;

  private final Invitations invitations;
  private final Policies policies;

  InvitationsController(Invitations invitations, Policies policies) {
    this.invitations = invitations;
    this.policies = policies;
  }

  @Bean
  static NavigationItem circleNavigation() {
    return new NavigationItem("circle", "/circle/invitations", "circle", 72);
  }

  @GetMapping
  Page list(Viewer viewer, @RequestParam(required = false) @Nullable UUID after) {
    var past = invitations.past(viewer, after, ROWS);
    var ahead = after == null ? invitations.ahead(viewer, AHEAD) : List.<KeptInvitation>of();
    var load = policies.load(viewer);
    var list =
        new InvitationList(
            ahead.stream().map(InvitationsController::line).toList(),
            past.stream().map(InvitationsController::line).toList(),
            msg("invites.load", invitations.attendedLately(viewer), load.full()),
            past.size() < ROWS ? "" : "/circle/invitations?after=" + past.getLast().id());
    return new Page(msg("circle.tab.invitations"), "circle", list);
  }

  @GetMapping("/{id}")
  Page show(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
    var kept = invitations.find(viewer, id).orElseThrow(() -> new Missing(id));
    return page(viewer, kept, asked, "", Problems.NONE);
  }

  @PostMapping("/{id}/answer")
  Object answer(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam Answer.Kind answer,
      @RequestParam(defaultValue = "") String reason) {
    return switch (invitations.answer(viewer, id, answer, reason)) {
      case Answering.Answered(var command) ->
          "redirect:/circle/invitations/" + id + "?done=" + command;
      case Answering.ReasonWanted() -> {
        var kept = invitations.find(viewer, id).orElseThrow(() -> new Missing(id));
        yield page(viewer, kept, Map.of(), answer.name(), Problems.NONE);
      }
      case Answering.Rejected _ -> throw new Missing(id);
    };
  }

  private Page page(
      Viewer viewer,
      KeptInvitation kept,
      Map<String, String> asked,
      String wanted,
      Problems problems) {
    var triage = invitations.weigh(viewer, kept.facts());
    var sheet = InvitationSheets.of(viewer, kept, triage, asked, wanted, problems);
    return new Page(kept.facts().title(), "circle", sheet);
  }

  private static InvitationList.Line line(KeptInvitation kept) {
    var answer = kept.answer();
    return new InvitationList.Line(
        "/circle/invitations/" + kept.id(),
        kept.facts().title(),
        Formats.time(kept.facts().meeting().starts()),
        kept.facts().host().name(),
        kept.verdict().name(),
        kept.reasons().isEmpty() ? "" : msg("triage." + kept.reasons().getFirst()),
        answer == null ? "" : msg("invites.answer." + answer.kind()));
  }
}
