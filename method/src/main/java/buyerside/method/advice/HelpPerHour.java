package buyerside.method.advice;

import buyerside.method.playbook.PlaybookAction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What a step is thought to do for an hour of one's time, to put the steps of many deals in order:
///
/// `urgency × chance × √worth ÷ hours`
///
/// - *urgency*: a gap 1, a required criterion 0.8, evidence that lapses within 7 days 0.9 and later
///   0.5, a supporting criterion 0.3;
/// - *chance ÷ hours*: what was measured for the action where it was; else one try in three at the
///   playbook's usual effort, an hour where the playbook says nothing;
/// - *worth*: the deal's value as a multiple of what one's open deals are usually worth, held
///   between ¼ and 4, and under the root: a deal of four times the value may take twice the time; 1
///   where no value is known.
///
/// The numbers are a rule of thumb to sort by, not a forecast. Each part is said beside the step.
///
/// @param worth as a multiple of the usual, before it is held
/// @param hours how long it takes
/// @param measured whether the effect was measured
/// @param value what steps are ordered by, larger first
public record HelpPerHour(double worth, double hours, boolean measured, double value)
    implements Comparable<HelpPerHour> {

  private static final double CHANCE = 1.0 / 3;
  private static final double LEAST_HOURS = 0.25;
  private static final double MOST_WORTH = 4;
  private static final long SOON_DAYS = 7;

  /// @param worth the deal's value over what is usual for the owner's open deals; empty if unknown
  /// @param day today, where the user is
  public static HelpPerHour of(Advice advice, OptionalDouble worth, LocalDate day) {
    var action = advice.action();
    var effect = advice.effect();
    var hours = hours(action);
    var perHour = effect == null ? CHANCE / hours : Math.max(0, effect.perHour());
    var held = Math.clamp(worth.orElse(1), 1 / MOST_WORTH, MOST_WORTH);
    return new HelpPerHour(
        worth.orElse(1), hours, effect != null, urgency(advice, day) * perHour * Math.sqrt(held));
  }

  private static double hours(@Nullable PlaybookAction action) {
    return action == null ? 1 : Math.max(LEAST_HOURS, action.effortMinutes() / 60.0);
  }

  private static double urgency(Advice advice, LocalDate day) {
    return switch (advice.because()) {
      case CLOSES_GAP -> 1;
      case REQUIRED_NOW -> 0.8;
      case SUPPORTS_STAGE -> 0.3;
      case LAPSES_SOON -> {
        var lapses = advice.lapsesOn();
        yield lapses != null && ChronoUnit.DAYS.between(day, lapses) <= SOON_DAYS ? 0.9 : 0.5;
      }
    };
  }

  /// The most helpful first.
  @Override
  public int compareTo(HelpPerHour other) {
    return Double.compare(other.value, value);
  }
}
