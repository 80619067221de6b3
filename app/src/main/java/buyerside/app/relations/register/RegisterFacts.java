package buyerside.app.relations.register;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.hospitality.Hospitality;
import buyerside.method.hospitality.Hospitality.Direction;
import buyerside.method.hospitality.Hospitality.Kind;
import buyerside.method.invitation.Compliance.Tender;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something given or received, as typed.
///
/// @param invitation where it came from; `null` if it was entered by itself
public record RegisterFacts(
    Direction direction,
    Kind kind,
    Party party,
    String occasion,
    LocalDate on,
    Worth worth,
    @Nullable UUID invitation) {

  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int LONGEST = 300;

  /// The one who received it, or gave it.
  ///
  /// @param person in the register of people; `null` if not in it
  public record Party(@Nullable UUID person, String name, boolean official) {}

  /// @param perHead what one person received
  public record Worth(BigDecimal perHead, String currency, Tender tender) {}

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (party.name().codePoints().noneMatch(Character::isLetterOrDigit)) {
      problems.add(Reason.of("person", "missing"));
    }
    TextRule.checkGiven("occasion", occasion, LONGEST, problems);
    TextRule.check("person", party.name(), LONGEST, problems);
    if (worth.perHead().compareTo(LARGEST) >= 0) {
      problems.add(Reason.of("valuePerHead", "value.large"));
    }
    if (worth.perHead().signum() < 0) {
      problems.add(Reason.of("valuePerHead", "value.negative"));
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(it -> it.getCurrencyCode().equals(worth.currency()))) {
      problems.add(Reason.of("currency", "currency.unknown", worth.currency()));
    }
    return problems;
  }

  Hospitality hospitality() {
    return new Hospitality(
        direction, kind, worth.perHead(), worth.currency(), party.official(), worth.tender());
  }
}
