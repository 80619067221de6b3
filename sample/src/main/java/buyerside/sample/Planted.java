package buyerside.sample;

/// Actions whose true effect on the buyer's moving on is known, to test what claims to find effects.
///
/// While effects are planted, these four kinds occur only as told here, and every other kind occurs
/// at a steady rate within a stage, without any effect.
///
/// @param helpful multiplies the hazard of moving on by `hazardRatio` for `days` days
/// @param harmless does nothing
/// @param confounded does nothing, but is done six times as often on large deals, which are slower
/// @param reversed does nothing, but is done in the five days before a move that is coming anyway
/// @param perMonth how often the helpful and the harmless are done in 30 days
/// @param sizeEffect the log hazard ratio of moving on for one standard deviation of log value
public record Planted(
    ActivityKind helpful,
    ActivityKind harmless,
    ActivityKind confounded,
    ActivityKind reversed,
    double hazardRatio,
    int days,
    double perMonth,
    double sizeEffect) {

  /// The days before a move in which the reversed action is done.
  public static final int LEAD_DAYS = 5;

  public Planted {
    if (!(hazardRatio > 0 && perMonth > 0) || days < 1) {
      throw new IllegalArgumentException("an effect needs a ratio, a duration and a rate above zero");
    }
  }

  /// Site visits double the hazard for 30 days; events, dinners and messages do nothing.
  public static Planted usual() {
    return new Planted(
        ActivityKind.SITE_VISIT,
        ActivityKind.EVENT,
        ActivityKind.DINNER,
        ActivityKind.MESSAGE,
        2,
        30,
        0.5,
        -0.5);
  }

  boolean names(ActivityKind kind) {
    return kind == helpful || kind == harmless || kind == confounded || kind == reversed;
  }
}
