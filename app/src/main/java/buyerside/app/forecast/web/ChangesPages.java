package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealFilter;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.DealQuery;
import buyerside.app.deals.DealSort;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Movement;
import buyerside.app.forecast.Movement.Move;
import buyerside.app.forecast.Movements;
import buyerside.app.forecast.web.ChangesPage.Bar;
import buyerside.app.forecast.web.ChangesPage.Line;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Prints what changed.
@Component
class ChangesPages {

  private static final int USUAL_DAYS = 7;
  private static final int LINES = 50;
  private static final double LEFT = 10;
  private static final double WIDTH = 700;
  private static final double TOP = 30;
  private static final double BOTTOM = 190;

  private final Forecasts forecasts;
  private final Movements movements;
  private final DealLists deals;
  private final ForecastBars bars;
  private final RunStatuses statuses;

  ChangesPages(
      Forecasts forecasts,
      Movements movements,
      DealLists deals,
      ForecastBars bars,
      RunStatuses statuses) {
    this.forecasts = forecasts;
    this.movements = movements;
    this.deals = deals;
    this.bars = bars;
    this.statuses = statuses;
  }

  /// The earlier of the two days: a week before, if none is named.
  static LocalDate since(ForecastQuery query, String typed) {
    try {
      var day = LocalDate.parse(typed);
      return buyerside.app.shell.DateRule.plausible(day) ? day : usual(query);
    } catch (java.time.format.DateTimeParseException e) {
      return usual(query);
    }
  }

  private static LocalDate usual(ForecastQuery query) {
    return query.today().minusDays(USUAL_DAYS);
  }

  ChangesPage of(Viewer viewer, ForecastQuery query, LocalDate since) {
    var now = forecasts.latest(viewer, query.at()).orElse(null);
    var then =
        AsOf.of(since.toString(), viewer).flatMap(it -> forecasts.latest(viewer, it)).orElse(null);
    var bar = bars.of(viewer, query, "changes");
    var back = query.link("/forecast/changes") + "&since=" + since;
    var status = statuses.of(viewer, now, null, since.toString(), back);
    if (now == null || then == null || now.id().equals(then.id())) {
      return new ChangesPage(
          bar,
          status,
          "",
          since.toString(),
          msg(now == null ? "forecast.none" : "forecast.change.no-run", Formats.date(since)),
          viewer.role().atLeast(Role.REP),
          List.of(),
          "",
          List.of(),
          "");
    }
    var movement = movements.between(viewer, then, now, query.whose(viewer), query.period());
    var shown = movement.moves().stream().limit(LINES).toList();
    var drawn = bars(movement, then, now);
    return new ChangesPage(
        bar,
        status,
        msg(
            "forecast.change.finding",
            PeriodWords.of(query.period()),
            Formats.money(now.currency(), movement.before()),
            Formats.money(now.currency(), movement.after()),
            Formats.number(movement.moves().size())),
        since.toString(),
        "",
        false,
        drawn,
        drawn.stream()
            .map(it -> it.name() + " " + it.amount())
            .collect(Collectors.joining(msg("deals.list.separator"))),
        lines(viewer, now.currency(), shown),
        movement.moves().size() > LINES
            ? msg("forecast.change.more", Formats.number(movement.moves().size() - LINES))
            : "");
  }

  private List<Line> lines(Viewer viewer, String currency, List<Move> moves) {
    var ids = moves.stream().map(Move::deal).filter(Objects::nonNull).distinct().toList();
    var names = new HashMap<UUID, String>();
    if (!ids.isEmpty()) {
      var query = new DealQuery(new DealFilter.OneOf(List.copyOf(ids)), DealSort.CHANGED, null);
      deals
          .page(viewer, query, null, ids.size())
          .rows()
          .forEach(it -> names.put(it.id(), it.name()));
    }
    return moves.stream()
        .filter(it -> it.deal() == null || names.containsKey(it.deal()))
        .map(it ->
            new Line(
                it.deal() == null ? "" : "/deals/" + it.deal(),
                it.deal() == null ? msg("forecast.change.rest") : names.getOrDefault(it.deal(), ""),
                msg("forecast.kind." + it.kind()),
                PeriodWords.change(currency, it.change()),
                it.deal() == null
                    ? ""
                    : msg(
                        "forecast.change.chance",
                        PeriodWords.chance(it.chanceBefore()),
                        PeriodWords.chance(it.chanceAfter()))))
        .toList();
  }

  private static List<Bar> bars(Movement movement, ForecastRun then, ForecastRun now) {
    var steps = new ArrayList<>(movement.sums().entrySet());
    double most = Math.max(movement.before(), movement.after());
    double level = movement.before();
    for (var step : steps) {
      level += step.getValue();
      most = Math.max(most, level);
    }
    double scale = (BOTTOM - TOP) / Math.max(1, most);
    double slot = WIDTH / (steps.size() + 2);
    var bars = new ArrayList<Bar>();
    bars.add(
        bar(
            "whole",
            0,
            slot,
            0,
            movement.before() * scale,
            Formats.date(then.asOf().minusNanos(1)),
            Formats.money(now.currency(), movement.before()),
            ""));
    level = movement.before();
    for (var step : steps) {
      double next = level + step.getValue();
      bars.add(
          bar(
              step.getValue() < 0 ? "down" : "up",
              bars.size(),
              slot,
              Math.min(level, next) * scale,
              Math.abs(step.getValue()) * scale,
              msg("forecast.kind." + step.getKey()),
              PeriodWords.change(now.currency(), step.getValue()),
              Formats.number(movement.counts().getOrDefault(step.getKey(), 0))));
      level = next;
    }
    bars.add(
        bar(
            "whole",
            bars.size(),
            slot,
            0,
            movement.after() * scale,
            Formats.date(now.asOf().minusNanos(1)),
            Formats.money(now.currency(), movement.after()),
            ""));
    return bars;
  }

  private static Bar bar(
      String side,
      int place,
      double slot,
      double from,
      double height,
      String name,
      String amount,
      String count) {
    double x = LEFT + place * slot;
    double top = BOTTOM - Math.max(0, from) - Math.max(1.5, height);
    return new Bar(
        side,
        number(x + slot * 0.15),
        number(top),
        number(slot * 0.7),
        number(Math.max(1.5, height)),
        number(x + slot / 2),
        number(top - 6),
        name,
        amount,
        count);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
