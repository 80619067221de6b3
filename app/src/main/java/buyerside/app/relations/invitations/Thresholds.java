package buyerside.app.relations.invitations;

import buyerside.app.shell.Reason;
import buyerside.method.hospitality.HospitalityPolicy;
import buyerside.method.invitation.TriagePolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The numbers that a workspace sets for triage and register.
///
/// @param limits by currency
public record Thresholds(Map<String, Limits> limits, Load load) {

  public static final Thresholds DEFAULT = Thresholds.of(HospitalityPolicy.DEFAULT);

  public Thresholds {
    limits = Map.copyOf(limits);
  }

  /// In one currency, none below zero.
  ///
  /// @param official per head, for a public official
  /// @param head per head, for anybody
  /// @param approval what our side may spend unasked
  public record Limits(
      BigDecimal official,
      BigDecimal head,
      BigDecimal approval,
      BigDecimal officialYear,
      BigDecimal personYear,
      BigDecimal companyYear) {

    boolean negative() {
      return List.of(official, head, approval, officialYear, personYear, companyYear).stream()
          .anyMatch(it -> it.signum() < 0);
    }
  }

  /// How much is enough.
  ///
  /// @param low up to so many in 30 days there is room for more
  /// @param full from so many in 30 days on, social invitations are declined
  /// @param noticeHours below it nobody is expected at a social evening
  public record Load(int low, int full, int noticeHours) {

    public List<Reason> problems() {
      return low < 0 || full <= low || noticeHours < 0
          ? List.of(Reason.of("load", "policy.load"))
          : List.of();
    }
  }

  public List<Reason> problems() {
    var problems = new ArrayList<>(load.problems());
    limits.forEach((currency, limit) -> {
      if (Currency.getAvailableCurrencies().stream()
          .noneMatch(it -> it.getCurrencyCode().equals(currency))) {
        problems.add(Reason.of("limits", "currency.unknown", currency));
      }
      if (limit.negative()) {
        problems.add(Reason.of("limits", "value.negative"));
      }
    });
    return problems;
  }

  /// The triage's policy; the load is the member's own where they set one.
  TriagePolicy triage(Load own) {
    return new TriagePolicy(
        by(Limits::official),
        by(Limits::head),
        by(Limits::approval),
        own.low(),
        own.full(),
        own.noticeHours());
  }

  HospitalityPolicy hospitality() {
    return new HospitalityPolicy(
        triage(load), by(Limits::personYear), by(Limits::officialYear), by(Limits::companyYear));
  }

  private Map<String, BigDecimal> by(Function<Limits, BigDecimal> which) {
    return limits.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> which.apply(it.getValue())));
  }

  private static Thresholds of(HospitalityPolicy policy) {
    var heads = policy.heads();
    var limits =
        heads.limits().keySet().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    it ->
                        new Limits(
                            heads.officialLimits().getOrDefault(it, BigDecimal.ZERO),
                            heads.limits().getOrDefault(it, BigDecimal.ZERO),
                            heads.costLimits().getOrDefault(it, BigDecimal.ZERO),
                            policy.officialYear().getOrDefault(it, BigDecimal.ZERO),
                            policy.personYear().getOrDefault(it, BigDecimal.ZERO),
                            policy.companyYear().getOrDefault(it, BigDecimal.ZERO))));
    return new Thresholds(
        limits, new Load(heads.lowLoad(), heads.fullLoad(), heads.shortNoticeHours()));
  }
}
