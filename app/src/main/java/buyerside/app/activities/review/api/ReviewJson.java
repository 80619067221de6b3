package buyerside.app.activities.review.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.activities.review.Review;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member's week; all times in minutes.
///
/// @param monday its first day
/// @param unmeasured how many activities have no length
public record ReviewJson(
    UUID member,
    LocalDate monday,
    HoursJson minutes,
    int activities,
    int unmeasured,
    List<KindMinutes> kinds,
    List<DealMinutes> deals,
    List<MoveJson> moves,
    List<IdleJson> idle) {

  /// By where the buyer stood then, and whether it fitted.
  ///
  /// @param loose without a deal
  public record HoursJson(
      int beforeGateFitting,
      int beforeGateUnfit,
      int afterGateFitting,
      int afterGateUnfit,
      int loose) {}

  public record KindMinutes(String kind, int count, int minutes, int unfit) {}

  /// @param moved how many stages the buyer moved in the week; negative for back
  public record DealMinutes(
      UUID deal, String name, int count, int minutes, int unfit, boolean opportunity, int moved) {}

  /// @param from the stage index before, as `to` after
  /// @param outcome won, lost, no_decision; absent if it did not end
  public record MoveJson(
      UUID deal, String name, int from, int to, @Nullable String outcome, Instant at) {}

  /// A deal that took minutes in the last eight weeks while its buyer did not move.
  public record IdleJson(
      UUID deal,
      String name,
      int stage,
      boolean opportunity,
      int minutes,
      int unfit,
      Instant since) {}

  static ReviewJson of(UUID member, LocalDate monday, Review review) {
    var hours = review.hours();
    return new ReviewJson(
        member,
        monday,
        new HoursJson(
            hours.beforeFitting(),
            hours.beforeUnfit(),
            hours.afterFitting(),
            hours.afterUnfit(),
            hours.loose()),
        review.activities(),
        review.unmeasured(),
        review.kinds().stream()
            .map(it ->
                new KindMinutes(
                    code(ActivityKind.valueOf(it.kind())), it.count(), it.minutes(), it.unfit()))
            .toList(),
        review.deals().stream()
            .map(it ->
                new DealMinutes(
                    it.deal(),
                    it.name(),
                    it.count(),
                    it.minutes(),
                    it.unfit(),
                    it.opportunity(),
                    it.moved()))
            .toList(),
        review.moves().stream()
            .map(it ->
                new MoveJson(
                    it.deal(),
                    it.name(),
                    it.from(),
                    it.to(),
                    it.outcome() == null ? null : it.outcome().toLowerCase(Locale.ROOT),
                    it.at()))
            .toList(),
        review.idle().stream()
            .map(it ->
                new IdleJson(
                    it.deal(),
                    it.name(),
                    it.stage(),
                    it.opportunity(),
                    it.minutes(),
                    it.unfit(),
                    it.since()))
            .toList());
  }
}
