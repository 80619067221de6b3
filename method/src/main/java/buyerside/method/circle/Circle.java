package buyerside.method.circle;

import java.util.List;

/// A circle as a whole: whether one can keep what its cadences promise.
public final class Circle {

  /// More people than one keeps close. The inner layers of a personal network hold about five and
  /// fifteen (Dunbar and Spoors, *Social networks, support cliques, and kinship*, Human Nature 6,
  /// 1995).
  public static final int MOST_PEOPLE = 15;

  /// One contact each working day.
  public static final int MOST_CONTACTS_A_MONTH = 22;

  private Circle() {}

  /// What there is to say about a circle.
  public enum Size {
    FINE,
    /// More people than one keeps close.
    TOO_MANY_PEOPLE,
    /// More contacts promised than days to keep the promise.
    TOO_MANY_CONTACTS
  }

  public static Size size(List<Cadence> cadences) {
    if (cadences.size() > MOST_PEOPLE) {
      return Size.TOO_MANY_PEOPLE;
    }
    return contactsAMonth(cadences) > MOST_CONTACTS_A_MONTH ? Size.TOO_MANY_CONTACTS : Size.FINE;
  }

  public static long contactsAMonth(List<Cadence> cadences) {
    return Math.round(cadences.stream().mapToDouble(Cadence::aMonth).sum());
  }
}
