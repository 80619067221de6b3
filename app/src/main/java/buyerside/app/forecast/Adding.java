package buyerside.app.forecast;

import buyerside.app.forecast.Expectation.Place;
import buyerside.app.forecast.Outlook.Mark;
import buyerside.app.forecast.Outlook.StageSum;
import buyerside.app.forecast.OutlookStore.Kept;
import buyerside.app.forecast.OutlookStore.Won;
import buyerside.judgement.simulation.Fan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Adds open deals up to what periods bring, for everybody and for each owner. Only opportunities
/// are forecast; prospects are counted beside them.
final class Adding {

  private static final long SEED = 7_919;

  private final Calendar calendar;
  private final List<ForecastPeriod> periods;
  private final List<Won> won;
  private final Exchange exchange;
  private final double shared;
  private final Map<UUID, Group> groups = new TreeMap<>();

  /// @param shared how strongly deals go together
  Adding(
      Calendar calendar,
      List<ForecastPeriod> periods,
      List<Won> won,
      Exchange exchange,
      double shared) {
    this.calendar = calendar;
    this.periods = periods;
    this.won = won;
    this.exchange = exchange;
    this.shared = shared;
    groups.put(OutlookStore.ALL, new Group(periods.size()));
    won.forEach(it -> group(it.owner()));
  }

  /// Deals of everybody or one owner.
  private static final class Group {
    private final List<Fan.Prospect> prospects = new ArrayList<>();
    private final Map<StageKey, double[]> stages = new HashMap<>();
    private final int periods;

    Group(int periods) {
      this.periods = periods;
    }

    double[] stage(StageKey key) {
      return stages.computeIfAbsent(key, _ -> new double[2 + periods]);
    }
  }

  private record StageKey(UUID process, int stage, boolean opportunity) {}

  private Group group(UUID owner) {
    return groups.computeIfAbsent(owner, _ -> new Group(periods.size()));
  }

  /// @param wonBy the probability of being won by each mark of the calendar
  void add(Place place, Expectation.Amount amount, float[] wonBy) {
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
    var key = new StageKey(place.process(), place.stage(), place.opportunity());
    for (var group : List.of(group(OutlookStore.ALL), group(place.owner()))) {
      double[] sums = group.stage(key);
      sums[0]++;
      sums[1] += amount.worth();
      for (int i = 0; i < periods.size(); i++) {
        sums[2 + i] += expected(prospect, periods.get(i));
      }
      if (place.opportunity()) {
        group.prospects.add(prospect);
      }
    }
  }

  private double expected(Fan.Prospect prospect, ForecastPeriod period) {
    int until = mark(period.to());
    int after = mark(period.from().minusDays(1));
    double p = until < 0 ? 0 : prospect.won()[until] - (after < 0 ? 0 : prospect.won()[after]);
    return p * (prospect.low() + prospect.likely() + prospect.high()) / 3;
  }

  List<Kept> outlooks() {
    var kept = new ArrayList<Kept>();
    groups.forEach((owner, group) -> {
      var fan = Fan.of(group.prospects, calendar.marks().size(), shared, SEED);
      for (int i = 0; i < periods.size(); i++) {
        var period = periods.get(i);
        kept.add(new Kept(owner, period.from(), period.to(), outlook(owner, group, i, fan)));
      }
    });
    return kept;
  }

  private Outlook outlook(UUID owner, Group group, int number, Fan fan) {
    var period = periods.get(number);
    long brought = 0;
    int deals = 0;
    for (var it : won) {
      if ((owner.equals(OutlookStore.ALL) || it.owner().equals(owner))
          && !it.on().isBefore(period.from())
          && !it.on().isAfter(period.to())) {
        brought += exchange.worth(it.currency(), it.value()).orElse(0);
        deals += it.deals();
      }
    }
    var stages = stages(group, number);
    var counted = stages.stream().filter(StageSum::opportunity).toList();
    var marks = marks(period, fan, brought);
    var last = marks.getLast();
    return new Outlook(
        brought,
        deals,
        counted.stream().mapToInt(StageSum::deals).sum(),
        counted.stream().mapToLong(StageSum::worth).sum(),
        brought + counted.stream().mapToLong(StageSum::expected).sum(),
        last.p10(),
        last.p50(),
        last.p90(),
        marks,
        stages);
  }

  private static List<StageSum> stages(Group group, int period) {
    return group.stages.entrySet().stream()
        .map(it ->
            new StageSum(
                it.getKey().process(),
                it.getKey().stage(),
                it.getKey().opportunity(),
                (int) it.getValue()[0],
                Math.round(it.getValue()[1]),
                Math.round(it.getValue()[2 + period])))
        .sorted(
            Comparator.comparing(StageSum::process)
                .thenComparing(Comparator.comparingInt(StageSum::stage).reversed()))
        .toList();
  }

  private List<Mark> marks(ForecastPeriod period, Fan fan, long brought) {
    int until = mark(period.to());
    int after = mark(period.from().minusDays(1));
    var marks = new ArrayList<Mark>();
    var begins = after < 0 ? calendar.today() : calendar.marks().get(after);
    marks.add(new Mark(begins, brought, brought, brought));
    for (int mark = Math.max(after + 1, 1); mark <= until; mark++) {
      marks.add(
          new Mark(
              calendar.marks().get(mark),
              brought + Math.round(fan.quantile(after, mark, 0.1)),
              brought + Math.round(fan.quantile(after, mark, 0.5)),
              brought + Math.round(fan.quantile(after, mark, 0.9))));
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
