package buyerside.sample;

import java.time.LocalDate;

/// Where a deal stands at the end of the sample.
public sealed interface Ending {

  record Open() implements Ending {}

  record Won(LocalDate on) implements Ending {}

  /// @param to the competitor, or the buyer's own house
  record Lost(LocalDate on, Reason reason, String to) implements Ending {}

  record NoDecision(LocalDate on, Reason reason) implements Ending {}

  /// Why a buyer did not buy, as the buyer tells it.
  enum Reason {
    PRICE,
    FUNCTION,
    RELATION,
    TIMING,
    NO_MONEY,
    OTHER_PRIORITY,
    CHAMPION_LEFT,
    FEAR_OF_CHANGE
  }
}
