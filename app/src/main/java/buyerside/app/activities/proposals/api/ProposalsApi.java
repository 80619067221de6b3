package buyerside.app.activities.proposals.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.proposals.Proposal;
import buyerside.app.activities.proposals.ProposalAnswers;
import buyerside.app.activities.proposals.ProposalAnswers.Accepting;
import buyerside.app.activities.proposals.ProposalAnswers.Answering;
import buyerside.app.activities.proposals.Proposals;
import buyerside.app.activities.proposals.api.ProposalJson.AcceptanceJson;
import buyerside.app.activities.proposals.api.ProposalJson.AnsweredJson;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/proposals")
@Tag(name = "Proposals")
class ProposalsApi {

  private final Proposals proposals;
  private final ProposalAnswers answers;

  ProposalsApi(Proposals proposals, ProposalAnswers answers) {
    this.proposals = proposals;
    this.answers = answers;
  }

  @GetMapping
  @Operation(
      summary = "What calendars and mail say, and one has not answered yet; the earliest first")
  Listing<ProposalJson> list(
      Viewer viewer,
      @Parameter(description = "The last one of the page before") @RequestParam(required = false)
          @Nullable UUID after,
      @Parameter(description = "How many at most") @RequestParam(defaultValue = "" + Listing.USUAL)
          int limit) {
    var size = Listing.size(limit);
    return Listing.cut(proposals.open(viewer, after, size + 1), size, Proposal::id)
        .map(ProposalJson::of);
  }

  @PostMapping("/{id}/acceptance")
  @Operation(
      summary = "Make an activity of a proposal; the answer names it",
      description =
          "Planned if it is ahead, else done. One that does not fit is refused unless anyway says"
              + " why it is done nevertheless.")
  AnsweredJson accept(
      Viewer viewer, @PathVariable UUID id, @RequestBody AcceptanceJson acceptance) {
    var accepting =
        new Accepting(
            acceptance.deal(),
            acceptance.kind(),
            acceptance.purpose(),
            Objects.requireNonNullElse(acceptance.anyway(), ""));
    return answered(id, answers.accept(viewer, id, accepting));
  }

  @PostMapping("/{id}/dismissal")
  @Operation(summary = "Put a proposal away; it is not offered again")
  AnsweredJson dismiss(Viewer viewer, @PathVariable UUID id) {
    return answered(id, answers.dismiss(viewer, id));
  }

  private static AnsweredJson answered(UUID id, Answering answering) {
    return switch (answering) {
      case Answering.Answered(var command, var activity) -> new AnsweredJson(activity, command);
      case Answering.Doubted _ -> throw new Refused(Reason.of("anyway", "proposal.doubted"));
      case Answering.Refused(var reasons)
          when reasons.size() == 1 && reasons.getFirst().equals(Reason.of("", "unknown")) ->
          throw new Missing(id);
      case Answering.Refused(var reasons) -> throw new Refused(reasons);
    };
  }
}
