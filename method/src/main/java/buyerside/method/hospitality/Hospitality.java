package buyerside.method.hospitality;

import buyerside.method.invitation.Compliance.Tender;
import java.math.BigDecimal;

/// Something given to one person, or received from one.
///
/// @param valuePerHead what it is worth to that person, not below zero
/// @param currency ISO 4217 code
/// @param official whether the one who receives is a public official
/// @param tender whether a tender runs between the two sides
public record Hospitality(
    Direction direction,
    Kind kind,
    BigDecimal valuePerHead,
    String currency,
    boolean official,
    Tender tender) {

  public Hospitality {
    if (valuePerHead.signum() < 0) {
      throw new IllegalArgumentException("a value of %s".formatted(valuePerHead));
    }
  }

  /// The same, received by a public official.
  public Hospitality toOfficial() {
    return new Hospitality(direction, kind, valuePerHead, currency, true, tender);
  }

  public enum Direction {
    GIVEN,
    RECEIVED
  }

  public enum Kind {
    MEAL,
    GIFT,
    EVENT,
    TRAVEL,
    OTHER
  }
}
