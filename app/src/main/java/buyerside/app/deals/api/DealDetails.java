package buyerside.app.deals.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.deals.Deal;
import buyerside.app.deals.Path.Mark;
import buyerside.app.process.ProcessVersion;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.Standing;
import buyerside.method.advice.Advice;
import buyerside.method.advice.NextActions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal, its path, and what to do next.
///
/// @param asOf the instant of whose knowledge this is
/// @param position a stage's id or `decided`, at that instant; as are `gate`, `gaps`, `path`
/// @param illusion the claim against that position; `null` without a claim
public record DealDetails(
    DealJson deal,
    @Nullable UUID contact,
    @Nullable String source,
    @Nullable String note,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String outcomeReason,
    Instant asOf,
    String position,
    String gate,
    List<String> gaps,
    @Nullable Integer illusion,
    List<StageJson> path,
    List<AdviceJson> nextActions) {

  /// @param met how many of the required criteria are met
  public record StageJson(
      String stage, int met, int required, boolean gap, List<CriterionJson> criteria) {}

  /// @param state open, inferred, heard, documented, confirmed, denied, weak, lapsed, withdrawn
  public record CriterionJson(String criterion, boolean required, boolean met, String state) {}

  /// @param because closes_gap, required_now, supports_stage, lapses_soon
  /// @param action the playbook action; `null` where the criterion itself is the advice
  public record AdviceJson(
      String because,
      String criterion,
      @Nullable String action,
      @Nullable String kind,
      @Nullable Integer minutes,
      @Nullable LocalDate lapsesOn) {}

  static DealDetails of(Deal deal, Standing standing, Instant at, ProcessVersion version) {
    var facts = deal.facts();
    var claimed = deal.row().standing().claimed();
    return new DealDetails(
        DealJson.of(
            deal.row(), DealJson.standing(deal.row().standing(), standing, version), version),
        facts.contact(),
        facts.source(),
        facts.note(),
        facts.opened(),
        facts.closed(),
        facts.outcomeReason(),
        at,
        StageIds.of(version, standing.positionIndex()),
        code(standing.gate()),
        standing.gaps().stream().map(StageId::value).toList(),
        claimed == null ? null : claimed - standing.positionIndex(),
        standing.process().stages().stream().map(it -> stage(it, standing)).toList(),
        NextActions.of(standing, version.described().actions(), Map.of()).stream()
            .map(DealDetails::advice)
            .toList());
  }

  private static StageJson stage(Stage stage, Standing standing) {
    var progress = standing.progress(stage.id());
    return new StageJson(
        stage.id().value(),
        progress.met(),
        progress.required(),
        standing.gaps().contains(stage.id()),
        stage.criteria().stream()
            .map(it ->
                new CriterionJson(
                    it.id().value(),
                    it.required(),
                    standing.isMet(it.id()),
                    code(Mark.of(standing.state(it.id())))))
            .toList());
  }

  private static AdviceJson advice(Advice advice) {
    var action = advice.action();
    return new AdviceJson(
        code(advice.because()),
        advice.criterion().value(),
        action == null ? null : action.id().value(),
        action == null ? null : code(action.kind()),
        action == null ? null : action.effortMinutes(),
        advice.lapsesOn());
  }
}
