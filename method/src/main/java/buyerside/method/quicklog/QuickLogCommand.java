package buyerside.method.quicklog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// `quicklog --today DATE --zone ZONE [--currency CNY]`: lines in, recognised fields out, nothing
/// saved.
///
/// Prints tab-separated values with a header. What cannot be goes to standard error as line,
/// characters, code and text. Exit code 0 if all was read, 1 if there was a problem in a line, 2 if
/// the arguments are bad.
public final class QuickLogCommand {
  private static final String HEADER =
      "text\tkind\tdate\tminutes\tpeople\tcompany\tstage\tpolarity\tlow\thigh\tcurrency";
  private static final String USAGE =
      "usage: quicklog [--today YYYY-MM-DD] [--zone ZONE] [--currency CODE] < lines.txt";

  private QuickLogCommand() {}

  public static int run(
      List<String> args, InputStream in, PrintStream out, PrintStream err, Clock clock) {
    try {
      var context = context(args, clock);
      return read(context, in, out, err);
    } catch (DateTimeException | IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Context context(List<String> args, Clock clock) {
    var zone = clock.getZone();
    String today = "";
    var currency = "CNY";
    var rest = new ArrayDeque<>(args);
    while (!rest.isEmpty()) {
      var option = rest.pop();
      if (rest.isEmpty()) {
        throw new IllegalArgumentException("no value for " + option);
      }
      var value = rest.pop();
      switch (option) {
        case "--today" -> today = value;
        case "--zone" -> zone = ZoneId.of(value);
        case "--currency" ->
            currency = Currency.getInstance(value.toUpperCase(Locale.ROOT)).getCurrencyCode();
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    var day = today.isEmpty() ? LocalDate.now(clock.withZone(zone)) : LocalDate.parse(today);
    return Context.of(day, zone, currency);
  }

  private static int read(Context context, InputStream in, PrintStream out, PrintStream err)
      throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    out.print(HEADER + "\n");
    int problems = 0;
    int number = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      var entry = QuickLog.parse(line, context);
      out.print(row(entry) + "\n");
      for (var problem : entry.problems()) {
        problems++;
        var span = problem.span();
        err.printf(
            "line %d, characters %d-%d: %s: %s%n",
            number,
            span.start() + 1,
            span.end(),
            problem.code().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            line.substring(span.start(), span.end()));
      }
    }
    out.flush();
    return problems == 0 ? 0 : 1;
  }

  static String row(QuickLogEntry entry) {
    var amount = entry.amount();
    return String.join(
        "\t",
        entry.note().replace('\t', ' '),
        entry.kind().map(ActivityKind::word).orElse(""),
        entry.date().map(LocalDate::toString).orElse(""),
        entry.minutes().map(String::valueOf).orElse(""),
        String.join(";", entry.people()),
        entry.company().orElse(""),
        entry.remark().map(remark -> String.valueOf(remark.stage())).orElse(""),
        entry.remark().map(remark -> remark.polarity().sign()).orElse(""),
        amount.map(Amount::low).map(BigDecimal::toPlainString).orElse(""),
        amount.map(Amount::high).map(BigDecimal::toPlainString).orElse(""),
        amount.map(Amount::currency).orElse(""));
  }
}
