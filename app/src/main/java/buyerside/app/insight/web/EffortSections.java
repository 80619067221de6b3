package buyerside.app.insight.web;

import static buyerside.app.insight.web.InsightWords.hours;
import static buyerside.app.insight.web.InsightWords.percent;
import static buyerside.app.shell.Messages.msg;

import buyerside.app.insight.Efforts;
import buyerside.app.insight.web.InsightTable.Head;
import buyerside.app.insight.web.InsightTable.Line;
import buyerside.app.insight.web.InsightTable.Slot;
import buyerside.app.shell.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where hours went, in tables and sentences.
///
/// @param names of members, by id
/// @param only the one member whose figures may be shown by name; `null` for all
/// @param rate what an hour costs; `null` if it was not said
record EffortSections(
    Efforts efforts,
    Map<String, String> names,
    @Nullable String only,
    String currency,
    @Nullable BigDecimal rate) {

  private static final int SHOWN_QUARTERS = 8;

  List<InsightSection> all() {
    if (efforts.lines().isEmpty()) {
      return List.of();
    }
    var sections = new ArrayList<InsightSection>();
    sections.add(byQuarter());
    sections.add(byMember());
    sections.add(byFit());
    return sections;
  }

  private record Sum(
      long before, long after, long solution, long acts, long misfits, long reasons) {

    static final Sum NONE = new Sum(0, 0, 0, 0, 0, 0);

    Sum plus(Efforts.Line it) {
      return new Sum(
          before + it.beforeGate(),
          after + it.afterGate(),
          solution + it.solutionUnfunded(),
          acts + it.activities(),
          misfits + it.misfits(),
          reasons + it.reasons());
    }
  }

  String finding() {
    var all = efforts.lines().stream().reduce(Sum.NONE, Sum::plus, (a, _) -> a);
    long minutes = all.before() + all.after();
    return minutes == 0
        ? msg("insight.effort.none")
        : msg(
            "insight.effort.finding",
            percent((double) all.before() / minutes),
            hours(all.before()),
            hours(all.solution()),
            money(all.solution()));
  }

  /// What so many minutes cost, in brackets; empty without a rate.
  private String money(long minutes) {
    if (rate == null) {
      return "";
    }
    var decimals = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
    var minor =
        rate.multiply(BigDecimal.valueOf(minutes))
            .movePointRight(Math.max(0, decimals))
            .divide(BigDecimal.valueOf(60), java.math.RoundingMode.HALF_UP);
    return " (" + Formats.money(currency, minor.longValue()) + ")";
  }

  private InsightSection byQuarter() {
    var sums = new TreeMap<String, Sum>();
    efforts
        .lines()
        .forEach(it -> sums.merge(it.quarter(), Sum.NONE.plus(it), (a, _) -> a.plus(it)));
    while (sums.size() > SHOWN_QUARTERS) {
      sums.pollFirstEntry();
    }
    var lines =
        sums.descendingMap().entrySet().stream()
            .map(it -> new Line("", cells(it.getKey(), it.getValue())))
            .toList();
    var labels = List.copyOf(sums.keySet());
    var shares =
        sums.values().stream()
            .mapToDouble(it -> share(it.before(), it.before() + it.after()))
            .toArray();
    return InsightSection.of(
            "quarters",
            msg("insight.effort.quarters"),
            msg("insight.effort.lead"),
            new InsightTable(msg("insight.effort.quarters"), heads(msg("insight.quarter")), lines))
        .with(
            Trend.of(
                labels,
                shares,
                java.util.Arrays.stream(shares).mapToObj(InsightWords::percent).toList(),
                msg("insight.effort.picture")));
  }

  private InsightSection byMember() {
    var sums = new TreeMap<String, Sum>();
    efforts.lines().stream()
        .filter(it -> only == null || only.equals(it.owner()))
        .forEach(it -> sums.merge(it.owner(), Sum.NONE.plus(it), (a, _) -> a.plus(it)));
    var lines =
        sums.entrySet().stream()
            .sorted(Comparator.comparing(it -> -it.getValue().before()))
            .map(it ->
                new Line(
                    "",
                    cells(names.getOrDefault(it.getKey(), msg("insight.nobody")), it.getValue())))
            .toList();
    return InsightSection.of(
        "members",
        msg("insight.effort.members"),
        msg(only == null ? "insight.effort.members.lead" : "insight.own"),
        new InsightTable(msg("insight.effort.members"), heads(msg("insight.member")), lines));
  }

  private static List<Head> heads(String first) {
    return List.of(
        Head.text(first),
        Head.number(msg("insight.effort.before")),
        Head.number(msg("insight.effort.after")),
        Head.picture(msg("insight.effort.share")),
        Head.number(msg("insight.effort.share")),
        Head.number(msg("insight.effort.solution")),
        Head.number(msg("insight.effort.activities")),
        Head.number(msg("insight.effort.misfits")),
        Head.number(msg("insight.effort.reasons")));
  }

  private List<Slot> cells(String name, Sum sum) {
    double share = share(sum.before(), sum.before() + sum.after());
    return List.of(
        Slot.of(name),
        Slot.of(hours(sum.before()) + money(sum.before())),
        Slot.of(hours(sum.after()) + money(sum.after())),
        Slot.bar((int) Math.round(100 * share)),
        Slot.of(percent(share)),
        Slot.of(hours(sum.solution()) + money(sum.solution())),
        Slot.of(Formats.number(sum.acts())),
        Slot.of(
            Formats.number(sum.misfits()) + " (" + percent(share(sum.misfits(), sum.acts())) + ")"),
        Slot.of(Formats.number(sum.reasons())));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private InsightSection byFit() {
    var lines =
        efforts.fits().stream()
            .map(it ->
                new Line(
                    it.fit().equals("FITS") ? "" : "bad",
                    List.of(
                        Slot.of(InsightWords.kind(it.kind())),
                        Slot.of(msg("insight.fit." + it.fit())),
                        Slot.link(
                            Formats.number(it.activities()),
                            "/insight/deals?kind=" + it.kind() + "&fit=" + it.fit()),
                        Slot.of(hours(it.minutes()) + money(it.minutes())),
                        Slot.of(Formats.number(it.reasons())),
                        Slot.of(Formats.number(it.ended())),
                        Slot.of(it.movedOn() < 0 ? "–" : percent(it.movedOn() / 100.0)))))
            .toList();
    return InsightSection.of(
            "fits",
            msg("insight.fit.title"),
            msg("insight.fit.lead"),
            new InsightTable(
                msg("insight.fit.title"),
                List.of(
                    Head.text(msg("activities.kind")),
                    Head.text(msg("insight.fit")),
                    Head.number(msg("insight.effort.activities")),
                    Head.number(msg("insight.hours")),
                    Head.number(msg("insight.effort.reasons")),
                    Head.number(msg("insight.fit.ended")),
                    Head.number(msg("insight.fit.moved"))),
                lines))
        .noted(msg("insight.fit.note"));
  }
}
