package buyerside.method;

import java.util.Optional;
import java.util.regex.Pattern;

/// In writing, as in a process file: how long evidence lasts.
public final class LastsText {

  public static final String ALLOWED =
      "always, N months, period, its-date, until-they-leave, until-superseded";

  private static final Pattern MONTHS = Pattern.compile("([1-9]\\d{0,2}) months?");

  private LastsText() {}

  /// Such as `24 months` or `until-they-leave`.
  public static String of(Lasts lasts) {
    return switch (lasts) {
      case Lasts.Always() -> "always";
      case Lasts.Months(var months) -> months + " months";
      case Lasts.Period() -> "period";
      case Lasts.UntilItsDate() -> "its-date";
      case Lasts.UntilTheyLeave() -> "until-they-leave";
      case Lasts.UntilSuperseded() -> "until-superseded";
    };
  }

  /// What is written; empty if it is none of [#ALLOWED].
  public static Optional<Lasts> parse(String text) {
    return switch (text) {
      case "always" -> Optional.of(new Lasts.Always());
      case "period" -> Optional.of(new Lasts.Period());
      case "its-date" -> Optional.of(new Lasts.UntilItsDate());
      case "until-they-leave" -> Optional.of(new Lasts.UntilTheyLeave());
      case "until-superseded" -> Optional.of(new Lasts.UntilSuperseded());
      default -> months(text);
    };
  }

  private static Optional<Lasts> months(String text) {
    var match = MONTHS.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    int months = Integer.parseInt(match.group(1));
    return months > 120 ? Optional.empty() : Optional.of(new Lasts.Months(months));
  }
}
