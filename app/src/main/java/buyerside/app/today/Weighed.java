package buyerside.app.today;

import buyerside.app.deals.DealAdvice;
import buyerside.app.library.share.ReadingSignal;
import buyerside.app.today.Asides.Put;
import buyerside.method.advice.Advice;
import buyerside.method.advice.HelpPerHour;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The next step of a deal with what it is thought to do for an hour.
///
/// @param signal what somebody of the buyer lately read; `null` for nothing
public record Weighed(
    DealAdvice deal, Advice advice, HelpPerHour help, @Nullable ReadingSignal signal) {

  /// One step for each deal: first those of buyers who have just read something, who are best asked
  /// while they know it; then the most helpful first.
  ///
  /// @param signals of deals, the latest first
  /// @param aside what is not to be shown; the deal's next one takes its place
  static List<Weighed> of(
      List<DealAdvice> deals, List<ReadingSignal> signals, Set<Put> aside, LocalDate today) {
    var usual = usualWorth(deals);
    var read =
        signals.stream().collect(Collectors.toMap(ReadingSignal::deal, it -> it, (a, _) -> a));
    return deals.stream()
        .flatMap(deal ->
            deal.advice().stream()
                .filter(it -> !aside.contains(new Put(deal.row().id(), it.criterion().value())))
                .findFirst()
                .stream()
                .map(it ->
                    new Weighed(
                        deal,
                        it,
                        HelpPerHour.of(it, worth(deal, usual), today),
                        read.get(deal.row().id()))))
        .sorted(
            Comparator.comparing((Weighed it) -> it.signal() == null).thenComparing(Weighed::help))
        .toList();
  }

  private static OptionalDouble worth(DealAdvice deal, Map<String, Double> usual) {
    var likely = deal.row().value().likely();
    var median = usual.getOrDefault(deal.row().value().currency(), 0.0);
    return likely == null || median <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(likely / median);
  }

  /// The median of what the deals are worth, by currency.
  private static Map<String, Double> usualWorth(List<DealAdvice> deals) {
    var usual = new HashMap<String, Double>();
    deals.stream()
        .filter(it -> it.row().value().likely() != null)
        .collect(Collectors.groupingBy(it -> it.row().value().currency()))
        .forEach((currency, those) -> {
          var sorted = those.stream().mapToLong(it -> it.row().value().likely()).sorted().toArray();
          usual.put(currency, (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
        });
    return usual;
  }
}
