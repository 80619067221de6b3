package buyerside.judgement.figures;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.judge.Judge;
import buyerside.judgement.table.Times;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The value that deals open at the first of a month bring within the next 90 days, as it was
/// expected then and as it came; deals that came later are not counted.
final class PipelineValue {

  private static final double DAYS = 90;
  private static final List<String> BEFORE = List.of("2017-01-15", "2017-02-01", "2017-02-15");
  private static final List<String> LAST = List.of("2017-03-01", "2017-04-01");

  private PipelineValue() {}

  static void print(Deals all, Judge.Question question, boolean last) {
    var origins = last ? LAST : BEFORE;
    System.out.printf("%nCRM, value won within 90 days of deals open at the first of a month%n");
    double ours = 0;
    double flat = 0;
    for (var day : origins) {
      double origin = Times.parse(day);
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
        said += amounts[i] * expected.get(i).within(won, DAYS);
      }
      double share =
          Arrays.stream(known.decided()).filter(row -> known.end()[row] == won).count()
              / (double) known.decided().length;
      double flatly = share * Arrays.stream(amounts).sum();
      double came = came(all, known, open, amounts, origin);
      ours += Math.abs(said / came - 1);
      flat += Math.abs(flatly / came - 1);
      System.out.printf(
          Locale.ROOT,
          "  %s: %,d open; came %,.0f; Buyerside %,.0f (%+.0f %%); flat weights %,.0f (%+.0f %%)%n",
          day,
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
  private static double came(Deals all, Deals known, int[] open, double[] amounts, double origin) {
    // asOf() keeps the order of rows and drops those created later
    int[] rows =
        IntStream.range(0, all.size()).filter(row -> all.created()[row] < origin).toArray();
    double came = 0;
    for (int i = 0; i < open.length; i++) {
      int row = rows[open[i]];
      boolean won = all.end()[row] == known.ends().shown();
      came += won && all.closed()[row] <= origin + DAYS ? amounts[i] : 0;
    }
    return came;
  }
}
