package buyerside.method.hospitality;

import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.TriagePolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What may be given and received. The limits per head are those of the triage, so that an
/// invitation and its entry in the register are judged by the same numbers.
///
/// @param heads the limits per head and the cost from which approval is needed
/// @param personYear most that one person may receive in a calendar year, by currency
/// @param officialYear most that one public official may receive in a calendar year, by currency
/// @param companyYear most that the people of one company may receive in a calendar year, by
///   currency
public record HospitalityPolicy(
    TriagePolicy heads,
    Map<String, BigDecimal> personYear,
    Map<String, BigDecimal> officialYear,
    Map<String, BigDecimal> companyYear) {

  /// What a new workspace begins with.
  public static final HospitalityPolicy DEFAULT =
      new HospitalityPolicy(
          TriagePolicy.DEFAULT, amounts(3_000, 450), amounts(400, 50), amounts(20_000, 3_000));

  public HospitalityPolicy {
    personYear = Map.copyOf(personYear);
    officialYear = Map.copyOf(officialYear);
    companyYear = Map.copyOf(companyYear);
  }

  /// What was entered for the same year before.
  ///
  /// @param person worth of what this person received
  /// @param company worth of what people of the same company received
  public record Already(BigDecimal person, BigDecimal company) {
    public static final Already NOTHING = new Already(BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /// A rule that speaks against.
  ///
  /// @param blocks whether it forbids; otherwise somebody has to approve
  public enum Rule {
    SEALED_TENDER(true),
    OFFICIAL_HEAD(true),
    OFFICIAL_YEAR(true),
    HEAD(true),
    PERSON_YEAR(true),
    COMPANY_YEAR(false),
    OPEN_TENDER(false),
    OFFICIAL(false),
    NO_LIMIT_SET(false);

    private final boolean blocks;

    Rule(boolean blocks) {
      this.blocks = blocks;
    }

    public boolean blocks() {
      return blocks;
    }
  }

  /// The rules that speak against it, the forbidding ones first; none if it is free.
  public List<Rule> against(Hospitality planned, Already already) {
    var rules = new ArrayList<Rule>();
    var worth = planned.valuePerHead();
    if (planned.tender() == Tender.SEALED) {
      rules.add(Rule.SEALED_TENDER);
    }
    if (worth.signum() > 0) {
      limits(planned, worth, already, rules);
    }
    if (planned.tender() == Tender.OPEN) {
      rules.add(Rule.OPEN_TENDER);
    }
    if (planned.official()) {
      rules.add(Rule.OFFICIAL);
    }
    return List.copyOf(rules);
  }

  private void limits(Hospitality planned, BigDecimal worth, Already already, List<Rule> rules) {
    var currency = planned.currency();
    var person = already.person().add(worth);
    if (planned.official() && over(heads.officialLimits(), currency, worth)) {
      rules.add(Rule.OFFICIAL_HEAD);
    }
    if (planned.official() && over(officialYear, currency, person)) {
      rules.add(Rule.OFFICIAL_YEAR);
    }
    if (over(heads.limits(), currency, worth)) {
      rules.add(Rule.HEAD);
    }
    if (over(personYear, currency, person)) {
      rules.add(Rule.PERSON_YEAR);
    }
    if (over(companyYear, currency, already.company().add(worth))) {
      rules.add(Rule.COMPANY_YEAR);
    }
    if (!heads.limits().containsKey(currency)) {
      rules.add(Rule.NO_LIMIT_SET);
    }
  }

  private static boolean over(Map<String, BigDecimal> limits, String currency, BigDecimal amount) {
    var limit = limits.get(currency);
    return limit != null && amount.compareTo(limit) > 0;
  }

  private static Map<String, BigDecimal> amounts(long yuan, long hard) {
    return Map.of(
        "CNY", BigDecimal.valueOf(yuan),
        "USD", BigDecimal.valueOf(hard),
        "EUR", BigDecimal.valueOf(hard),
        "HKD", BigDecimal.valueOf(yuan),
        "TWD", BigDecimal.valueOf(yuan * 4));
  }
}
