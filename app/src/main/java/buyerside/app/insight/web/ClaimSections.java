package buyerside.app.insight.web;

import static buyerside.app.insight.web.InsightWords.decimal;
import static buyerside.app.insight.web.InsightWords.percent;
import static buyerside.app.shell.Messages.msg;

import buyerside.app.insight.Practices.ClaimMonth;
import buyerside.app.insight.web.InsightTable.Head;
import buyerside.app.insight.web.InsightTable.Line;
import buyerside.app.insight.web.InsightTable.Slot;
import buyerside.app.shell.Formats;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Claims ahead of the evidence over time and by member.
///
/// @param only the one member whose figures may be shown by name; `null` for all
record ClaimSections(List<ClaimMonth> months, Map<String, String> names, @Nullable String only) {

  private record Sum(int claimed, int ahead, int stages) {

    static Sum of(ClaimMonth it) {
      return new Sum(it.claimed(), it.ahead(), it.stages());
    }

    Sum plus(Sum it) {
      return new Sum(claimed + it.claimed, ahead + it.ahead, stages + it.stages);
    }

    double share() {
      return claimed == 0 ? 0 : (double) ahead / claimed;
    }
  }

  List<InsightSection> all() {
    return months.isEmpty() ? List.of() : List.of(overTime(), byMember());
  }

  private InsightSection overTime() {
    var sums = new TreeMap<String, Sum>();
    months.forEach(it -> sums.merge(it.month(), Sum.of(it), Sum::plus));
    var first = sums.firstEntry();
    var last = sums.lastEntry();
    var shares = sums.values().stream().mapToDouble(Sum::share).toArray();
    return InsightSection.of(
            "claims",
            msg(
                "insight.claims.finding",
                percent(first.getValue().share()),
                first.getKey(),
                percent(last.getValue().share()),
                last.getKey()),
            msg("insight.claims.lead"),
            new InsightTable(
                msg("insight.claims"),
                heads(msg("insight.month")),
                sums.descendingMap().entrySet().stream()
                    .map(it -> line(it.getKey(), it.getValue()))
                    .toList()))
        .with(
            Trend.of(
                List.copyOf(sums.keySet()),
                shares,
                java.util.Arrays.stream(shares).mapToObj(InsightWords::percent).toList(),
                msg("insight.claims.picture")));
  }

  private InsightSection byMember() {
    var last = months.stream().map(ClaimMonth::month).max(String::compareTo).orElse("");
    return InsightSection.of(
        "claimants",
        msg("insight.claimants", last),
        msg(only == null ? "insight.claimants.lead" : "insight.own"),
        new InsightTable(
            msg("insight.claims"),
            heads(msg("insight.member")),
            months.stream()
                .filter(it -> it.month().equals(last))
                .filter(it -> only == null || only.equals(it.owner()))
                .sorted(java.util.Comparator.comparing(it -> -it.stages()))
                .map(it -> line(names.getOrDefault(it.owner(), msg("insight.nobody")), Sum.of(it)))
                .toList()));
  }

  private static List<Head> heads(String first) {
    return List.of(
        Head.text(first),
        Head.number(msg("insight.claims.claimed")),
        Head.number(msg("insight.claims.ahead")),
        Head.picture(msg("insight.claims.share")),
        Head.number(msg("insight.claims.share")),
        Head.number(msg("insight.claims.stages")));
  }

  private static Line line(String name, Sum sum) {
    return new Line(
        "",
        List.of(
            Slot.of(name),
            Slot.of(Formats.number(sum.claimed())),
            Slot.of(Formats.number(sum.ahead())),
            Slot.bar((int) Math.round(100 * sum.share())),
            Slot.of(percent(sum.share())),
            Slot.of(sum.ahead() == 0 ? "–" : decimal((double) sum.stages() / sum.ahead(), 1))));
  }
}
