package buyerside.judgement.command;

import buyerside.judgement.judge.Judgement;
import buyerside.judgement.table.Table;
import buyerside.judgement.words.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The table of what is expected of each row: its id, `p_END` for each end, for each horizon
/// `p_END_30d`, expected days left, their median, and the interval in which four deals in five are
/// decided.
///
/// The probabilities of the ends sum to 1: they say how a deal ends if it does. Where only one end
/// is known, `p_END` is the probability that it ever comes to it and `p_undecided` is the rest.
record Predictions(
    Judgement judgement,
    Table rows,
    double[] ages,
    Optional<String> id,
    double[] horizons,
    boolean reasons) {

  private static final int REASONS = 3;

  void write(PrintStream out) {
    try {
      var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      write(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Writer target) throws IOException {
    var expected = judgement.expect(rows, ages);
    var why =
        reasons
            ? judgement.reasons(rows, ages, judgement.deals().ends().shown())
            : List.<List<Judgement.Reason>>of();
    var ids = id.flatMap(rows::find);
    var csv = CsvWriter.builder().build(target);
    csv.writeRecord(header(expected.stream().anyMatch(it -> it.days().isPresent())));
    for (int row = 0; row < expected.size(); row++) {
      int at = row;
      var cells = new ArrayList<String>();
      cells.add(ids.map(it -> it.text(at)).orElse(String.valueOf(row + 1)));
      add(cells, expected.get(row));
      if (reasons) {
        cells.add(why.isEmpty() ? "" : words(why.get(row)));
      }
      csv.writeRecord(cells);
    }
    csv.flush();
    target.flush();
  }

  private boolean single() {
    return judgement.deals().ends().size() == 1;
  }

  private List<String> header(boolean timed) {
    var names = judgement.deals().ends().names();
    var header = new ArrayList<>(List.of("id"));
    names.forEach(it -> header.add("p_" + it));
    if (single()) {
      header.add("p_undecided");
    }
    if (timed) {
      for (double horizon : horizons) {
        names.forEach(it -> header.add("p_%s_%sd".formatted(it, plain(horizon))));
      }
      header.addAll(List.of("days_left", "days_left_low", "days_left_high", "days_left_median"));
    }
    if (reasons) {
      header.add("reasons");
    }
    return header;
  }

  private void add(List<String> cells, Judgement.Expected expected) {
    double scale = single() ? expected.decided() : 1;
    for (double p : expected.probabilities()) {
      cells.add(number(scale * p));
    }
    if (single()) {
      cells.add(number(1 - expected.decided()));
    }
    expected
        .days()
        .ifPresent(days -> {
          for (double horizon : horizons) {
            for (int end = 0; end < expected.probabilities().length; end++) {
              cells.add(number(expected.within(end, horizon)));
            }
          }
          for (double day :
              new double[] {days.expected(), days.low(), days.high(), days.median()}) {
            cells.add(String.format(Locale.ROOT, "%.3f", day));
          }
        });
  }

  private static String words(List<Judgement.Reason> reasons) {
    return reasons.stream()
        .limit(REASONS)
        .map(it ->
            Words.of(
                it.effect() > 0 ? "reason.raises" : "reason.lowers",
                it.column(),
                it.value(),
                it.effect()))
        .collect(Collectors.joining(Words.of("list.mark")));
  }

  private static String number(double p) {
    return String.format(Locale.ROOT, "%.6f", p);
  }

  private static String plain(double days) {
    return days == Math.rint(days) ? String.valueOf((long) days) : String.valueOf(days);
  }
}
