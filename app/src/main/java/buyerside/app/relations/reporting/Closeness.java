package buyerside.app.relations.reporting;

import buyerside.app.relations.ContactTimes.Met;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/// How close two people are, from how often and how lately they were in touch. Each contact counts
/// its weight, halved for every 60 days that have passed; the sum `s` gives `100 (1 − exp(−s /
/// 2))`. So a meeting today is 39, three within a month about 75, and silence brings it down by
/// itself.
///
/// @param points 0 to 100
/// @param contacts how many were counted, at most a year old
/// @param last the latest of them; the day itself if there is none
public record Closeness(int points, int contacts, LocalDate last) {

  public static final int DAYS = 365;
  private static final double HALF_LIFE = 60;
  private static final double SCALE = 2;
  private static final int CLOSE = 60;
  private static final int WARM = 30;

  /// In a word.
  public enum Grade {
    CLOSE,
    WARM,
    THIN,
    NONE
  }

  public static Closeness of(Collection<Met> contacts, LocalDate today) {
    var sum = 0.0;
    var counted = 0;
    var last = today.minusDays(DAYS);
    for (var contact : contacts) {
      var age = ChronoUnit.DAYS.between(contact.on(), today);
      if (age >= 0 && age <= DAYS) {
        sum += contact.weight() * StrictMath.pow(0.5, age / HALF_LIFE);
        counted++;
        last = contact.on().isAfter(last) ? contact.on() : last;
      }
    }
    return new Closeness((int) Math.round(100 * (1 - StrictMath.exp(-sum / SCALE))), counted, last);
  }

  public Grade grade() {
    if (contacts == 0) {
      return Grade.NONE;
    }
    return points >= CLOSE ? Grade.CLOSE : points >= WARM ? Grade.WARM : Grade.THIN;
  }
}
