package buyerside.app.insight;

import buyerside.method.fit.ActivityKind;

/// How a thing done is packed into one number, so that ten million of them are read in seconds.
///
/// From the lowest bit: whether a reason was given for a misfit (1), the fit (3), the criterion
/// that it was to serve (8; its place in the process plus 1, 0 without), the kind (5), minutes
/// (20), the day since entering the stage (16).
final class VisitBits {

  static final int FIT = 1;
  static final int CRITERION = 4;
  static final int KIND = 12;
  static final int MINUTES = 17;
  static final int DAY = 37;

  static final int MOST_MINUTES = (1 << (DAY - MINUTES)) - 1;
  static final int MOST_DAYS = (1 << 16) - 1;
  static final int MOST_CRITERIA = (1 << (KIND - CRITERION)) - 1;

  private VisitBits() {}

  /// How an activity suited the buyer's stage.
  enum Fit {
    FITS,
    TOO_EARLY,
    BEHIND,
    NO_PURPOSE
  }

  static boolean reasonGiven(long deed) {
    return (deed & 1) == 1;
  }

  static Fit fit(long deed) {
    return Fit.values()[part(deed, FIT, CRITERION) % Fit.values().length];
  }

  /// The criterion's place; -1 without.
  static int criterion(long deed) {
    return part(deed, CRITERION, KIND) - 1;
  }

  static ActivityKind kind(long deed) {
    return ActivityKind.values()[part(deed, KIND, MINUTES)];
  }

  static int minutes(long deed) {
    return part(deed, MINUTES, DAY);
  }

  static int day(long deed) {
    return (int) (deed >> DAY);
  }

  private static int part(long deed, int from, int to) {
    return (int) (deed >> from) & ((1 << (to - from)) - 1);
  }
}
