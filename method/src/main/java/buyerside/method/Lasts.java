package buyerside.method;

import java.time.LocalDate;
import java.util.Optional;

/// How long evidence for a criterion holds unless somebody knows better.
public sealed interface Lasts {

  /// For good.
  record Always() implements Lasts {}

  /// For a number of months from the day it was observed.
  record Months(int months) implements Lasts {
    public Months {
      if (months < 1 || months > 120) {
        throw new IllegalArgumentException("not between 1 and 120 months: " + months);
      }
    }
  }

  /// Until the buyer's present planning or fiscal period is over.
  record Period() implements Lasts {}

  /// Until a date that belongs to the fact itself and is asked for: a contract end, a tender date.
  record UntilItsDate() implements Lasts {}

  /// Until the person who said it leaves.
  record UntilTheyLeave() implements Lasts {}

  /// Until something newer replaces it.
  record UntilSuperseded() implements Lasts {}

  /// The first day on which the evidence no longer holds, as far as it can be told beforehand.
  ///
  /// @param observedOn the day from which the evidence is true
  /// @param nextPeriodOn the first day of the buyer's next period
  default Optional<LocalDate> lapsesOn(LocalDate observedOn, LocalDate nextPeriodOn) {
    return switch (this) {
      case Months(var months) -> Optional.of(observedOn.plusMonths(months));
      case Period() when nextPeriodOn.isAfter(observedOn) -> Optional.of(nextPeriodOn);
      case Period(), Always(), UntilItsDate(), UntilTheyLeave(), UntilSuperseded() ->
          Optional.empty();
    };
  }
}
