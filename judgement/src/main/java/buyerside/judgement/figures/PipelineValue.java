package buyerside.judgement.figures;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.judge.Judge;
import buyerside.judgement.table.Times;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The value that deals open on a day bring within the days after it, as it was expected then and
/// as it came; deals that came later are not counted. The set tells of no end before March and of
/// none after June, so that only the first of April can be followed for 90 days.
final class PipelineValue {

  private static final List<Origin> BEFORE =
      List.of(new Origin("2017-05-01", 60), new Origin("2017-05-15", 45));
  private static final List<Origin> LAST = List.of(new Origin("2017-04-01", 90));

  private PipelineValue() {}

  private record Origin(String day, double days) {}

  static void print(Deals all, Judge.Question question, boolean last) {
    var origins = last ? LAST : BEFORE;
    System.out.printf("%nCRM, value won by open deals%n");
    double ours = 0;
    double flat = 0;
    for (var from : origins) {
      double origin = Times.parse(from.day);
      var known = all.asOf(origin);
      int[] open = IntStream.range(0, known.size()).filter(known::open).toArray();
      double[] ages = Arrays.stream(open).mapToDouble(known::days).toArray();
      var rows = known.rows(open);
      double[] amounts = rows.amounts().orElseThrow();
      var judgement = Judge.of(known, question.with(rows.table(), ages));
      int won = known.ends().shown();
      var expected = judgement.expect(rows.table(), ages);
      double said = 0;
      for (int i = 0; i < open.length; i++) {
        said += amounts[i] * expected.get(i).within(won, from.days);
      }
      double share =
          Arrays.stream(known.decided()).filter(row -> known.end()[row] == won).count()
              / (double) known.decided().length;
      double flatly = share * Arrays.stream(amounts).sum();
      double came = came(all, known, open, amounts, origin + from.days);
      ours += Math.abs(said / came - 1);
      flat += Math.abs(flatly / came - 1);
      System.out.printf(
          Locale.ROOT,
          "  %s, %.0f days: %,d open; came %,.0f; Buyerside %,.0f (%+.0f %%); flat weights %,.0f"
              + " (%+.0f %%)%n",
          from.day,
          from.days,
          open.length,
          came,
          said,
          100 * (said / came - 1),
          flatly,
          100 * (flatly / came - 1));
    }
    System.out.printf(
        Locale.ROOT,
        "  off by %.1f %% on average; flat weights %.1f %%%n",
        100 * ours / origins.size(),
        100 * flat / origins.size());
  }

  /// What the deals brought, at the price that was known beforehand.
  private static double came(Deals all, Deals known, int[] open, double[] amounts, double until) {
    // asOf() keeps the order of rows and drops those created later
    int[] rows =
        IntStream.range(0, all.size()).filter(row -> all.created()[row] < known.asOf()).toArray();
    double came = 0;
    for (int i = 0; i < open.length; i++) {
      int row = rows[open[i]];
      boolean won = all.end()[row] == known.ends().shown();
      came += won && all.closed()[row] <= until ? amounts[i] : 0;
    }
    return came;
  }
}
