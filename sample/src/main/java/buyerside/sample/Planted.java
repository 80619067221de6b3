package buyerside.sample;

/// Actions whose true effect on the buyer's moving on is known, to test what claims to find
/// effects.
///
/// While effects are planted, these four kinds occur only as told here, and every other kind occurs
/// at a steady rate within a stage, without any effect.
///
/// @param helpful multiplies the hazard of moving on as `effect` says
/// @param harmless does nothing
/// @param confounded does nothing, but is done six times as often on large deals, which are slower
/// @param reversed does nothing, but is done mostly in the five days before a move that is coming
///   anyway
/// @param perMonth how often the helpful and the harmless are done in 30 days
/// @param sizeEffect the log hazard ratio of moving on for one standard deviation of log value
public record Planted(
    ActivityKind helpful,
    ActivityKind harmless,
    ActivityKind confounded,
    ActivityKind reversed,
    Effect effect,
    double perMonth,
    double sizeEffect) {

  /// The days before a move in which the reversed action is done.
  public static final int LEAD_DAYS = 5;

  public Planted {
    if (!(perMonth > 0)) {
      throw new IllegalArgumentException("planted actions need a rate above zero");
    }
  }

  /// How the helpful action changes the hazard of moving on.
  ///
  /// @param days how long it works, at most to the end of the stay in the stage
  public record Effect(double hazardRatio, int days) {
    public Effect {
      if (!(hazardRatio > 0) || days < 1) {
        throw new IllegalArgumentException("an effect needs a ratio and a duration above zero");
      }
    }
  }

  /// Site visits double the hazard for 30 days; events, dinners and messages do nothing.
  public static Planted usual() {
    return new Planted(
        ActivityKind.SITE_VISIT,
        ActivityKind.EVENT,
        ActivityKind.DINNER,
        ActivityKind.MESSAGE,
        new Effect(2, 30),
        0.5,
        -0.5);
  }

  boolean names(ActivityKind kind) {
    return kind == helpful || kind == harmless || kind == confounded || kind == reversed;
  }
}
