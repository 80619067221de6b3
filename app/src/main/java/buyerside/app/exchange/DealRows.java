package buyerside.app.exchange;

import buyerside.app.access.Member;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImport;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.exchange.RowReader.Understood;
import buyerside.app.exchange.reading.Amounts;
import buyerside.app.exchange.reading.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the rows of a batch say of deals.
final class DealRows {

  private final Viewer viewer;
  private final Map<String, UUID> owners = new HashMap<>();
  private final SellerClaims claims;
  private final Instant at;

  /// @param members who may own a deal, by name or e-mail
  DealRows(Viewer viewer, List<Member> members, SellerClaims claims, Instant at) {
    this.viewer = viewer;
    for (var member : members) {
      owners.put(member.name().toLowerCase(Locale.ROOT), member.id());
      owners.put(member.email(), member.id());
    }
    this.claims = claims;
    this.at = at;
  }

  DealImport deal(Arrival arrival, UUID id, @Nullable UUID company) {
    var row = arrival.row();
    var cells = row.cells();
    var claimed = claims.of(cells);
    var ended = claimed.outcome() != null;
    var expected = row.date(Target.EXPECTED_ON);
    var closed = row.date(Target.CLOSED_ON);
    var opened = row.date(Target.OPENED_ON);
    var owner = cells.get(Target.OWNER);
    var deal =
        new NewDeal(
            CellFacts.cut(arrival.name()),
            company,
            owners.getOrDefault(owner.toLowerCase(Locale.ROOT), viewer.member()),
            money(viewer, row),
            cells.given(Target.SOURCE),
            cells.given(Target.NOTE),
            opened == null ? LocalDate.ofInstant(at, viewer.place().zone()) : opened,
            ended ? null : expected);
    var tags = new LinkedHashSet<String>();
    for (var tag : cells.get(Target.TAGS).split("[,;，、]")) {
      if (!tag.isBlank()) {
        tags.add(tag.strip());
      }
    }
    if (!owner.isEmpty() && !owners.containsKey(owner.toLowerCase(Locale.ROOT))) {
      tags.add(owner);
    }
    var end = closed == null ? expected : closed;
    return new DealImport(
        id, deal, cells.get(Target.COMPANY), claimed, List.copyOf(tags), ended ? end : null);
  }

  static Money money(Viewer viewer, Understood row) {
    var cells = row.cells();
    var named = cells.get(Target.CURRENCY).toUpperCase(Locale.ROOT);
    var currency =
        Money.known(named)
            ? named
            : Amounts.currency(cells.get(Target.AMOUNT)).orElse(viewer.place().currency());
    return Money.of(currency, minor(row.amount(), currency));
  }

  private static @Nullable Long minor(@Nullable BigDecimal amount, String currency) {
    return amount == null
        ? null
        : amount
            .movePointRight(Money.decimals(currency))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
  }
}
