package buyerside.method.invitation;

import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.DealFacts.Gate;
import buyerside.method.invitation.Guests.BuyerRole;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import buyerside.method.invitation.OwnTime.TimeOfDay;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.regex.Pattern;

/// Facts in the words of the shared sample: `host=core circle; purpose=social; no conflict`.
record SharedFacts(String words) {

  Invitation invitation() {
    return new Invitation(host(), purpose(), custom(), guests(), deal(), time(), compliance());
  }

  private Host host() {
    return has("host=key leader")
        ? Host.KEY_LEADER
        : has("host=our leader")
            ? Host.OUR_LEADER
            : has("host=core circle|core-circle host")
                ? Host.CORE_CIRCLE
                : has("host=third party")
                    ? Host.SUPPLIER
                    : has("host=.*buyer") ? Host.CUSTOMER : Host.PEER;
  }

  private Purpose purpose() {
    return has("purpose=company")
        ? Purpose.COMPANY
        : has("purpose=social") ? Purpose.SOCIAL : Purpose.BUSINESS;
  }

  private Custom custom() {
    return has("custom=strong")
        ? Custom.STRONG
        : has("custom=weak") ? Custom.WEAK : Custom.ORDINARY;
  }

  private Guests guests() {
    var roles = EnumSet.noneOf(BuyerRole.class);
    if (has("economic buyer")) {
      roles.add(BuyerRole.ECONOMIC_BUYER);
    }
    if (has("technical buyer")) {
      roles.add(BuyerRole.TECHNICAL);
    }
    if (has("user buyer")) {
      roles.add(BuyerRole.USER);
    }
    return new Guests(roles, false, false, false, has("public official"));
  }

  private DealFacts deal() {
    return has("open opportunity")
        ? new DealFacts(Gate.OPPORTUNITY, 3)
        : has("prospect") ? new DealFacts(Gate.PROSPECT, 1) : DealFacts.NONE;
  }

  private OwnTime time() {
    return new OwnTime(
        has("family time blocked"),
        false,
        has("conflict=travel") ? Conflict.TRAVEL : Conflict.NONE,
        number("notice (\\d+) h", 72),
        TimeOfDay.EVENING,
        number("(\\d+) attended", 1));
  }

  private Compliance compliance() {
    int value = has("above the policy limit") ? 600 : number("value (\\d+)", -1);
    return new Compliance(
        value < 0 ? null : BigDecimal.valueOf(value),
        "CNY",
        BigDecimal.ZERO,
        has("open tender") ? Tender.OPEN : Tender.NONE,
        has("third party in an open tender") ? Sides.THEY_BID : Sides.NEITHER);
  }

  private boolean has(String pattern) {
    return Pattern.compile(pattern).matcher(words).find();
  }

  private int number(String pattern, int otherwise) {
    var matcher = Pattern.compile(pattern).matcher(words);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }
}
