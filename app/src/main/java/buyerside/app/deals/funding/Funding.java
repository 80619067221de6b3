package buyerside.app.deals.funding;

import buyerside.app.deals.Money;
import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// All requests for money of a deal's buyer.
public record Funding(List<FundingRequest> requests) {

  public static final Funding NONE = new Funding(List.of());
  private static final int MOST = 20;

  public Funding {
    requests = List.copyOf(requests);
  }

  List<Reason> problems(LocalDate today) {
    var problems = new ArrayList<Reason>();
    if (requests.size() > MOST) {
      problems.add(Reason.of("", "limit", MOST));
    }
    for (int i = 0; i < requests.size(); i++) {
      problems.addAll(requests.get(i).problems("row." + i + ".", today));
    }
    return problems;
  }

  /// The requests that stand on a day: asked for or better, and not lapsed.
  public List<FundingRequest> standing(LocalDate today) {
    return requests.stream()
        .filter(it -> it.status().stands())
        .filter(it -> it.terms().lapses() == null || today.isBefore(it.terms().lapses()))
        .toList();
  }

  /// How the money that stands compares with what the purchase may be worth.
  public Cover cover(Money value, LocalDate today) {
    var same =
        standing(today).stream()
            .filter(it -> it.currency().equals(value.currency()))
            .filter(it -> !it.amount().absent())
            .map(it -> it.amount().range())
            .toList();
    var low = value.low();
    var high = value.high();
    if (same.isEmpty() || low == null || high == null) {
      return Cover.UNKNOWN;
    }
    double unit = BigDecimal.ONE.movePointRight(Money.decimals(value.currency())).doubleValue();
    double least = same.stream().mapToDouble(it -> it.low()).sum() * unit;
    double most = same.stream().mapToDouble(it -> it.high()).sum() * unit;
    if (least >= high) {
      return Cover.FULL;
    }
    return most < low ? Cover.BELOW : Cover.PARTLY;
  }

  /// Whether money suffices.
  public enum Cover {
    /// Nothing stands in the deal's currency, or nobody knows what it is worth.
    UNKNOWN,
    /// Even the most of it is less than the least that the purchase may cost.
    BELOW,
    /// The ranges overlap.
    PARTLY,
    /// Even the least of it is enough for the most that the purchase may cost.
    FULL
  }
}
