package buyerside.app.deals.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.deals.DealRow;
import buyerside.app.deals.DealStanding;
import buyerside.app.process.ProcessVersion;
import buyerside.method.GateStatus;
import buyerside.method.StageId;
import buyerside.method.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal. Position, gaps, gate and illusion are derived from evidence; no request can set them.
public record DealJson(
    UUID id,
    String name,
    @Nullable NamedJson company,
    @Nullable UUID owner,
    MoneyJson value,
    StandingJson standing,
    @Nullable ClaimJson claim,
    @Nullable String outcome,
    @Nullable LocalDate expectedOn,
    List<String> tags,
    int version,
    Instant updatedAt) {

  /// A record elsewhere, with its name.
  public record NamedJson(UUID id, String name) {}

  /// Where the buyer is.
  ///
  /// @param process the version of the buying process
  /// @param position a stage's id, or `decided`
  /// @param gate `prospect` or `opportunity`
  /// @param gaps stages with an unmet required criterion before a met one, earliest first
  /// @param since since when it stands there
  public record StandingJson(
      UUID process,
      String position,
      int positionIndex,
      String gate,
      List<String> gaps,
      Instant since) {}

  /// What the seller says.
  ///
  /// @param stage a stage's id, or `decided`
  /// @param label the stage of the funnel it came from
  /// @param illusion stages by which the claim is ahead of the evidence
  public record ClaimJson(String stage, @Nullable String label, int illusion) {}

  static DealJson of(DealRow row, ProcessVersion version) {
    return of(row, standing(row.standing(), version), version);
  }

  static DealJson of(DealRow row, StandingJson standing, ProcessVersion version) {
    var company = row.company();
    var outcome = row.standing().outcome();
    return new DealJson(
        row.id(),
        row.name(),
        company == null ? null : new NamedJson(company, row.companyName()),
        row.owner(),
        MoneyJson.of(row.value()),
        standing,
        claim(row.standing(), standing.positionIndex(), version),
        outcome == null ? null : code(outcome),
        row.expected(),
        row.tags(),
        row.version(),
        row.changed());
  }

  private static StandingJson standing(DealStanding standing, ProcessVersion version) {
    return new StandingJson(
        standing.process(),
        StageIds.of(version, standing.stage()),
        standing.stage(),
        code(standing.opportunity() ? GateStatus.OPPORTUNITY : GateStatus.PROSPECT),
        standing.gaps().stream().map(it -> StageIds.of(version, it)).toList(),
        standing.since());
  }

  /// Worked out on the spot, in place of what is kept for lists.
  static StandingJson standing(DealStanding kept, Standing now, ProcessVersion version) {
    return new StandingJson(
        kept.process(),
        StageIds.of(version, now.positionIndex()),
        now.positionIndex(),
        code(now.gate()),
        now.gaps().stream().map(StageId::value).toList(),
        kept.since());
  }

  private static @Nullable ClaimJson claim(
      DealStanding standing, int position, ProcessVersion version) {
    var claimed = standing.claimed();
    return claimed == null
        ? null
        : new ClaimJson(StageIds.of(version, claimed), standing.claimedLabel(), claimed - position);
  }
}
