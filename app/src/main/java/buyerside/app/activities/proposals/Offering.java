package buyerside.app.activities.proposals;

/// What offering found things leads to.
///
/// @param fresh how many are new
/// @param moved how many are known and differ from before
/// @param known how many are known and as they were
public record Offering(int fresh, int moved, int known) {

  public static final Offering NOTHING = new Offering(0, 0, 0);
}
