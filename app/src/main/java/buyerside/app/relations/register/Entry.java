package buyerside.app.relations.register;

import buyerside.method.hospitality.HospitalityPolicy.Rule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the register with what was decided about it.
///
/// @param member who entered it
/// @param rules what spoke against it
/// @param decision the latest approval, refusal or cancellation; `null` if there is none
public record Entry(
    long number,
    UUID member,
    RegisterFacts facts,
    String company,
    List<Rule> rules,
    Stamp stamp,
    @Nullable Decision decision) {

  public Entry {
    rules = List.copyOf(rules);
  }

  /// @param seal of the entry; it holds all before it
  public record Stamp(Instant recorded, String seal) {}

  /// @param by who decided
  public record Decision(Verdict verdict, UUID by, String reason) {}

  public enum Verdict {
    APPROVAL,
    REFUSAL,
    CANCELLATION
  }

  /// Whether somebody has to decide.
  public boolean waits() {
    return !rules.isEmpty() && decision == null;
  }
}
