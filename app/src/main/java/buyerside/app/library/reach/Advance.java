package buyerside.app.library.reach;

/// Of the deals of which somebody read something in a stage, at least thirty days ago, how many
/// stood in a later stage thirty days after. It says what came after reading, never what came of
/// it: whoever is about to move on reads more.
///
/// @param of deals that could be watched for thirty days
/// @param moved those that moved on
public record Advance(int of, int moved) {

  /// Below this a share says nothing.
  public static final int FEWEST = 10;

  private static final double Z = 1.959964;

  /// Whether there are enough to name a share.
  public boolean enough() {
    return of >= FEWEST;
  }

  /// The lower end of the share's 95 % interval (Wilson 1927), from 0 to 1.
  public double low() {
    return Math.max(0, middle() - half());
  }

  /// The upper end, from 0 to 1.
  public double high() {
    return Math.min(1, middle() + half());
  }

  private double middle() {
    double share = of == 0 ? 0 : (double) moved / of;
    return of == 0 ? 0.5 : (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    if (of == 0) {
      return 0.5;
    }
    double share = (double) moved / of;
    var spread = share * (1 - share) / of + Z * Z / (4.0 * of * of);
    return Z * Math.sqrt(spread) / (1 + Z * Z / of);
  }
}
