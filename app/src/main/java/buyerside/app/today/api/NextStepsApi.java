package buyerside.app.today.api;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.shell.Listing;
import buyerside.app.today.NextSteps;
import buyerside.app.today.Weighed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/next-steps")
@Tag(name = "Today")
class NextStepsApi {

  private final NextSteps steps;

  NextStepsApi(NextSteps steps) {
    this.steps = steps;
  }

  /// @param because closes_gap, required_now, supports_stage or lapses_soon
  /// @param action the playbook action; `null` where the criterion itself is the advice
  /// @param hours how long it takes
  /// @param worth the deal's value as a multiple of what is usual for these deals
  /// @param helpPerHour what the steps are ordered by; a rule of thumb, not a forecast
  /// @param readBy who of the buyer has just read a lent piece, which puts the step first; `null`
  ///   if nobody
  record StepJson(
      UUID deal,
      String dealName,
      String because,
      String criterion,
      @Nullable String action,
      @Nullable LocalDate lapsesOn,
      double hours,
      double worth,
      double helpPerHour,
      @Nullable String readBy) {

    static StepJson of(Weighed weighed) {
      var row = weighed.deal().row();
      var advice = weighed.advice();
      var action = advice.action();
      var signal = weighed.signal();
      return new StepJson(
          row.id(),
          row.name(),
          Listing.code(advice.because()),
          advice.criterion().value(),
          action == null ? null : action.id().value(),
          advice.lapsesOn(),
          weighed.help().hours(),
          weighed.help().worth(),
          weighed.help().value(),
          signal == null ? null : signal.read().recipient());
    }
  }

  @GetMapping
  @Operation(
      summary = "The next step of each open deal, the one that helps most for an hour first",
      description = "Of one's own deals; what was put aside is left out.")
  Listing<StepJson> list(
      Viewer viewer,
      @Parameter(description = "only the deals of this team, whoever owns them")
          @RequestParam(required = false)
          @Nullable UUID team,
      @Parameter(description = "me, or all for everybody's deals")
          @RequestParam(defaultValue = "me")
          String owner,
      @Parameter(description = "At most so many steps") @RequestParam(defaultValue = "20")
          int limit) {
    return Listing.whole(
        steps.of(viewer, whose(viewer, owner, team), Listing.size(limit)).stream()
            .map(StepJson::of)
            .toList());
  }

  private static @Nullable Whose whose(Viewer viewer, String owner, @Nullable UUID team) {
    if (team != null) {
      return new Whose.OfTeam(team);
    }
    return owner.equals("all") ? null : new Whose.OfMember(viewer.self());
  }
}
