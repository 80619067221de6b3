package buyerside.app.deals.plan.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.plan.DateStep;
import buyerside.app.deals.plan.DueStep;
import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.Outlook;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.plan.TickStep;
import buyerside.app.deals.sheets.api.SheetAnswers;
import buyerside.app.deals.sheets.api.SheetAnswers.SavedSheet;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.plan.Window;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Joint plan")
class PlanApi {

  private static final int MOST_DUE = 200;

  private final Plans plans;
  private final Clock clock;

  PlanApi(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  /// @param revision to be sent back when saving
  /// @param outlook the steps in the plan's order
  /// @param ready the first day on which all that is left can be done; absent if nothing is left
  record PlanJson(
      int revision, JointPlan plan, List<StepOutlook> outlook, @Nullable LocalDate ready) {}

  /// @param latest the latest window that the go-live day allows
  /// @param due what was agreed, else the latest day
  record StepOutlook(
      String step, Outlook.Sign sign, @Nullable LocalDate due, @Nullable Window latest) {}

  /// @param done whether it is done from today; `false` takes a tick back
  record TickJson(@Nullable Boolean done) {}

  /// @param due the day that was agreed; absent to take the latest that the go-live day allows
  /// @param was the day that was agreed before, as it was read
  record StepDateJson(@Nullable LocalDate due, @Nullable LocalDate was) {}

  @GetMapping("/deals/{deal}/plan")
  @Operation(summary = "Both sides' steps, now or as known on a past day, and how they stand")
  PlanJson get(
      Viewer viewer,
      @PathVariable UUID deal,
      @Parameter(description = "A past day or instant") @RequestParam(defaultValue = "")
          String asOf) {
    var sheet =
        plans
            .find(viewer, deal, SheetAnswers.at(viewer, asOf))
            .orElseThrow(() -> new Missing(deal));
    var outlook = Outlook.of(sheet.content(), today(viewer));
    var steps =
        outlook.steps().stream()
            .map(it -> new StepOutlook(it.step().id(), it.sign(), it.due(), it.latest()))
            .toList();
    return new PlanJson(sheet.revision(), sheet.content(), steps, outlook.ready());
  }

  @PutMapping("/deals/{deal}/plan")
  @Operation(
      summary = "Save the plan",
      description =
          "Send the revision that was read; after another save the request is refused. Steps that"
              + " wait for each other in a circle are refused, with the circle named.")
  SavedSheet save(
      Viewer viewer,
      @PathVariable UUID deal,
      @Parameter(description = "The revision that was read") @RequestParam(defaultValue = "0")
          int revision,
      @RequestBody JointPlan wanted) {
    return SheetAnswers.saved(plans.save(viewer, deal, revision, wanted));
  }

  @PutMapping("/deals/{deal}/plan/steps/{step}/tick")
  @Operation(summary = "Tick a step, or take the tick back")
  SavedSheet tick(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable String step,
      @RequestBody TickJson wanted) {
    boolean done = Objects.requireNonNullElse(wanted.done(), true);
    var tick = new TickStep(step, !done, done, viewer.profile().name());
    return SheetAnswers.saved(plans.tick(viewer, deal, tick));
  }

  @PutMapping("/deals/{deal}/plan/steps/{step}/date")
  @Operation(summary = "Agree another day for a step")
  SavedSheet date(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable String step,
      @RequestBody StepDateJson wanted) {
    var date = new DateStep(step, wanted.was(), wanted.due(), viewer.profile().name());
    return SheetAnswers.saved(plans.date(viewer, deal, date));
  }

  @GetMapping("/plan-steps")
  @Operation(
      summary = "Steps of all plans that are to be done up to a day",
      description =
          "Those of one's own, and those that name nobody of ours in deals of one's own; the"
              + " earliest first, at most 200.")
  List<DueStep> due(
      Viewer viewer,
      @Parameter(description = "The last day; today if left out") @RequestParam(defaultValue = "")
          String by) {
    return plans.due(viewer, viewer.self(), by.isEmpty() ? today(viewer) : day(by), MOST_DUE);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refused(Reason.of("by", "date.shape"));
    }
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.place().zone());
  }
}
