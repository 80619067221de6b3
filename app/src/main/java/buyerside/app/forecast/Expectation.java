package buyerside.app.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a run expects of an open deal.
///
/// @param reasons the strongest first; what would change it most comes last
public record Expectation(
    UUID deal, Place place, Amount amount, Chance chance, Decision decision, List<Why> reasons) {

  public Expectation {
    reasons = List.copyOf(reasons);
  }

  /// Where it stood.
  ///
  /// @param owner `00000000-0000-0000-0000-000000000001` if nobody owns it
  /// @param opportunity whether it counts
  public record Place(UUID owner, boolean opportunity, UUID process, int stage) {}

  /// What it is worth.
  ///
  /// @param likely in minor units of its own currency
  /// @param worth the same in the workspace's currency, 0 without a rate; as its low and high ends
  public record Amount(String currency, long likely, long worth, long worthLow, long worthHigh) {}

  /// How probable its ends are, from 0 to 1.
  ///
  /// @param wonByMonth won by the end of the month of the run, of the next, and so on
  /// @param won within [Trial#HORIZON] days, as are `lost` and `silent` (no decision)
  /// @param flat what the flat weight of its stage says of the same
  /// @param ever won at all, as far as is looked ahead
  public record Chance(
      List<Float> wonByMonth, double won, double lost, double silent, double flat, double ever) {

    public Chance {
      wonByMonth = List.copyOf(wonByMonth);
    }
  }

  /// When it is decided, if it is: four times in five between the low and the high day.
  ///
  /// @param byRep the day the rep expects
  public record Decision(
      @Nullable LocalDate low,
      @Nullable LocalDate middle,
      @Nullable LocalDate high,
      @Nullable LocalDate byRep) {}
}
