package buyerside.app.relations.api;

import buyerside.app.relations.api.TriageJson.Facts;
import buyerside.method.invitation.Triage;
import buyerside.method.invitation.TriagePolicy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Invitations")
class InvitationsApi {

  @PostMapping("/api/v1/invitations/triage")
  @Operation(
      summary = "Attend, optional or decline, with the deciding reasons; nothing is saved",
      description = "Every fact may be left out; it then has its neutral value.")
  TriageJson triage(@RequestBody Facts facts) {
    return TriageJson.of(Triage.of(facts.read(), TriagePolicy.DEFAULT));
  }
}
