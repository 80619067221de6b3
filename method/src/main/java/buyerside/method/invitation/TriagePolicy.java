package buyerside.method.invitation;

import java.math.BigDecimal;
import java.util.Map;

/// The thresholds; a workspace sets them and a user may tighten them.
///
/// @param officialLimits most that a public official may receive per head, by currency
/// @param limits most that anybody may receive per head, by currency
/// @param costLimits most that our side may pay without approval, by currency
/// @param lowLoad up to so many in 30 days there is room for more
/// @param fullLoad from so many in 30 days on, social invitations are declined
/// @param shortNoticeHours below it nobody is expected to come to a social evening
public record TriagePolicy(
    Map<String, BigDecimal> officialLimits,
    Map<String, BigDecimal> limits,
    Map<String, BigDecimal> costLimits,
    int lowLoad,
    int fullLoad,
    int shortNoticeHours) {

  /// What a new workspace begins with.
  public static final TriagePolicy DEFAULT =
      new TriagePolicy(
          amounts("200", "25"), amounts("1000", "150"), amounts("10000", "1500"), 1, 4, 4);

  public TriagePolicy {
    officialLimits = Map.copyOf(officialLimits);
    limits = Map.copyOf(limits);
    costLimits = Map.copyOf(costLimits);
    if (lowLoad < 0 || fullLoad <= lowLoad || shortNoticeHours < 0) {
      throw new IllegalArgumentException(
          "load %d to %d, notice %d".formatted(lowLoad, fullLoad, shortNoticeHours));
    }
  }

  /// Whether a value is above a limit. A currency without a limit counts as above: somebody has to
  /// look.
  static boolean above(Map<String, BigDecimal> limits, BigDecimal value, String currency) {
    var limit = limits.get(currency);
    return value.signum() > 0 && (limit == null || value.compareTo(limit) > 0);
  }

  private static Map<String, BigDecimal> amounts(String yuan, String hard) {
    return Map.of(
        "CNY", new BigDecimal(yuan),
        "USD", new BigDecimal(hard),
        "EUR", new BigDecimal(hard),
        "HKD", new BigDecimal(yuan),
        "TWD", new BigDecimal(yuan).multiply(new BigDecimal("4")));
  }
}
