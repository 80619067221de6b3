package buyerside.app.forecast;

import buyerside.app.forecast.Outlook.Mark;
import buyerside.app.forecast.OutlookStore.Kept;
import buyerside.app.forecast.OutlookStore.Won;
import buyerside.judgement.simulation.Fan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// Adds opportunities up to what periods bring, for everybody and for each owner.
final class Adding {

  private static final long SEED = 7_919;

  private final Calendar calendar;
  private final List<Won> won;
  private final Exchange exchange;
  private final double shared;
  private final Map<UUID, List<Fan.Prospect>> byOwner = new HashMap<>();
  private final List<Fan.Prospect> all = new ArrayList<>();

  /// @param shared how strongly deals go together
  Adding(Calendar calendar, List<Won> won, Exchange exchange, double shared) {
    this.calendar = calendar;
    this.won = won;
    this.exchange = exchange;
    this.shared = shared;
  }

  /// @param wonBy the probability of being won by each mark of the calendar
  void add(UUID owner, Expectation.Amount amount, float[] wonBy) {
    if (amount.worth() <= 0 && amount.worthHigh() <= 0) {
      return;
    }
    var steps = new double[wonBy.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.max(wonBy[i], i == 0 ? 0 : steps[i - 1]);
    }
    var prospect =
        new Fan.Prospect(
            steps,
            Math.min(amount.worthLow(), amount.worth()),
            amount.worth(),
            Math.max(amount.worthHigh(), amount.worth()));
    all.add(prospect);
    byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(prospect);
  }

  List<Kept> outlooks(List<ForecastPeriod> periods) {
    var kept = new ArrayList<>(outlooks(OutlookStore.ALL, all, periods));
    var owners = new java.util.TreeSet<>(byOwner.keySet());
    won.forEach(it -> owners.add(it.owner()));
    for (var owner : owners) {
      kept.addAll(outlooks(owner, byOwner.getOrDefault(owner, List.of()), periods));
    }
    return kept;
  }

  private List<Kept> outlooks(
      UUID owner, List<Fan.Prospect> prospects, List<ForecastPeriod> periods) {
    var fan = Fan.of(prospects, calendar.marks().size(), shared, SEED);
    Predicate<Won> theirs = it -> owner.equals(OutlookStore.ALL) || it.owner().equals(owner);
    return periods.stream()
        .map(it -> new Kept(owner, it.from(), it.to(), outlook(it, prospects, fan, theirs)))
        .toList();
  }

  private Outlook outlook(
      ForecastPeriod period, List<Fan.Prospect> prospects, Fan fan, Predicate<Won> theirs) {
    long brought = 0;
    int deals = 0;
    for (var it : won) {
      if (theirs.test(it) && !it.on().isBefore(period.from()) && !it.on().isAfter(period.to())) {
        brought += exchange.worth(it.currency(), it.value()).orElse(0);
        deals += it.deals();
      }
    }
    int until = mark(period.to());
    int after = mark(period.from().minusDays(1));
    double pipeline = 0;
    double expected = 0;
    for (var prospect : prospects) {
      pipeline += prospect.likely();
      double p = until < 0 ? 0 : prospect.won()[until] - (after < 0 ? 0 : prospect.won()[after]);
      expected += p * (prospect.low() + prospect.likely() + prospect.high()) / 3;
    }
    var marks = marks(period, fan, after, until, brought);
    var last = marks.getLast();
    return new Outlook(
        brought,
        deals,
        prospects.size(),
        Math.round(pipeline),
        brought + Math.round(expected),
        last.p10(),
        last.p50(),
        last.p90(),
        marks);
  }

  private List<Mark> marks(
      ForecastPeriod period, Fan fan, int after, int until, long brought) {
    var marks = new ArrayList<Mark>();
    var begins = after < 0 ? calendar.today() : calendar.marks().get(after);
    marks.add(new Mark(begins, brought, brought, brought));
    for (int mark = Math.max(after + 1, 1); mark <= until; mark++) {
      var day = calendar.marks().get(mark);
      if (!day.isAfter(period.to())) {
        marks.add(
            new Mark(
                day,
                brought + Math.round(fan.quantile(after, mark, 0.1)),
                brought + Math.round(fan.quantile(after, mark, 0.5)),
                brought + Math.round(fan.quantile(after, mark, 0.9))));
      }
    }
    return marks;
  }

  /// The last mark that is not after a day; -1 if that is over.
  private int mark(LocalDate day) {
    int mark = calendar.marks().size() - 1;
    while (mark >= 0 && calendar.marks().get(mark).isAfter(day)) {
      mark--;
    }
    return mark;
  }
}
