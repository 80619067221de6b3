package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.api.TriageJson.Facts;
import buyerside.app.relations.invitations.Answer;
import buyerside.app.relations.invitations.Answering;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.relations.invitations.Policies;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.invitation.Triage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "Invitations")
class InvitationsApi {

  private final Invitations invitations;
  private final Policies policies;

  InvitationsApi(Invitations invitations, Policies policies) {
    this.invitations = invitations;
    this.policies = policies;
  }

  @PostMapping("/triage")
  @Operation(
      summary = "Attend, optional or decline, with the deciding reasons; nothing is saved",
      description = "Every fact may be left out; it then has its neutral value.")
  TriageJson triage(Viewer viewer, @RequestBody Facts facts) {
    return TriageJson.of(Triage.of(facts.read(), policies.triage(viewer), policies.rules(viewer)));
  }

  @GetMapping
  @Operation(summary = "One's own invitations: those ahead, or with past=true those that were")
  @Parameter(name = "past", description = "whether those that were are meant")
  Listing<InvitationJson> list(
      Viewer viewer,
      @RequestParam(defaultValue = "false") boolean past,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var size = Listing.size(limit);
    if (!past) {
      return Listing.whole(invitations.ahead(viewer, size)).map(InvitationJson::of);
    }
    return Listing.cut(invitations.past(viewer, after, size + 1), size, it -> it.id())
        .map(InvitationJson::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One of one's own invitations")
  InvitationJson get(Viewer viewer, @PathVariable UUID id) {
    return InvitationJson.of(invitations.find(viewer, id).orElseThrow(() -> new Missing(id)));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Keep an invitation with the triage's verdict")
  KeptJson receive(Viewer viewer, @RequestBody InvitationJson invitation) {
    return KeptJson.of(invitations.receive(viewer, invitation.read(viewer.place().currency())));
  }

  /// @param answer attend or decline
  /// @param reason needed where the triage says otherwise
  public record AnswerJson(Answer.@Nullable Kind answer, @Nullable String reason) {}

  @PostMapping("/{id}/answer")
  @Operation(summary = "Answer an invitation; against the triage only with a reason")
  KeptJson answer(Viewer viewer, @PathVariable UUID id, @RequestBody AnswerJson answer) {
    var kind = answer.answer();
    if (kind == null) {
      throw new Refused(Reason.of("answer", "missing"));
    }
    var reason = answer.reason() == null ? "" : answer.reason();
    return switch (invitations.answer(viewer, id, kind, reason)) {
      case Answering.Answered(var command) -> new KeptJson(id, command);
      case Answering.ReasonWanted() ->
          throw new Refused(Reason.of("reason", "invitation.reason-wanted"));
      case Answering.Rejected _ -> throw new Missing(id);
    };
  }
}
