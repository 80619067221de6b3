package buyerside.judgement.command;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.multistate.Options;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.TimeStyle;
import buyerside.judgement.table.Times;
import buyerside.judgement.words.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// How old deals are when they are judged.
///
/// Whoever says `--as-of` means deals as they stand on that day. Otherwise, if the file that was
/// learnt from holds open deals, the rows to be judged may be more of those, or a share of all: it
/// is the distribution of their days of creation that tells (the likelier under a histogram of open
/// deals, or of all).
///
/// @param days by row
/// @param words how that was decided
@SuppressWarnings("ArrayRecordComponent") // handed through
record Ages(double[] days, String words) {

  private static final int BINS = 12;

  static Ages of(Table rows, Deals deals, Optional<String> wish, boolean asOfGiven) {
    var zero = JudgeCommand.zeros(rows.rows());
    var created = deals.roles().created().flatMap(rows::find);
    if (!deals.timed() || created.isEmpty()) {
      return new Ages(zero, Words.of("ages.zero"));
    }
    double[] made = days(created.get(), deals.roles().style(deals.table()));
    double[] old =
        Arrays.stream(made)
            .map(it -> Double.isNaN(it) ? 0 : Math.max(0, deals.asOf() - it))
            .toArray();
    boolean now =
        switch (wish.orElse("")) {
          case "now" -> true;
          case "zero" -> false;
          case "" -> asOfGiven || likeOpen(made, deals);
          default -> throw new Options.Wrong(Words.of("option.age"));
        };
    return now && Arrays.stream(old).anyMatch(it -> it > 0)
        ? new Ages(old, Words.of("ages.now", Times.day(deals.asOf())))
        : new Ages(zero, Words.of("ages.zero"));
  }

  private static double[] days(Column column, TimeStyle style) {
    double[] each = column.texts().stream().mapToDouble(style::parseOrNaN).toArray();
    return IntStream.range(0, column.size())
        .mapToDouble(row -> column.missing(row) ? Double.NaN : each[column.cell(row)])
        .toArray();
  }

  private static boolean likeOpen(double[] made, Deals deals) {
    int[] open = IntStream.range(0, deals.size()).filter(deals::open).toArray();
    if (open.length < 20) {
      return false;
    }
    double first = Arrays.stream(deals.created()).min().orElse(0);
    double width = Math.max(1e-9, (deals.asOf() - first) / BINS);
    var all = new double[BINS];
    var still = new double[BINS];
    for (int row = 0; row < deals.size(); row++) {
      all[bin(deals.created()[row], first, width)]++;
    }
    for (int row : open) {
      still[bin(deals.created()[row], first, width)]++;
    }
    double evidence = 0;
    for (double day : made) {
      if (!Double.isNaN(day) && day <= deals.asOf()) {
        int bin = bin(day, first, width);
        evidence +=
            Math.log((still[bin] + 0.5) / (open.length + 0.5 * BINS))
                - Math.log((all[bin] + 0.5) / (deals.size() + 0.5 * BINS));
      }
    }
    return evidence > 0;
  }

  private static int bin(double day, double first, double width) {
    return Math.clamp((int) ((day - first) / width), 0, BINS - 1);
  }
}
