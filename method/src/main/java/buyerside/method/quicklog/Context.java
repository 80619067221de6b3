package buyerside.method.quicklog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// What the grammar may know beside the line.
///
/// @param today the user's day in `zone`
/// @param currency ISO 4217 code of an amount that names none
/// @param known names from the user's own records
/// @param shorthand the user's own abbreviations, each standing for the words it expands to
public record Context(
    LocalDate today, ZoneId zone, String currency, Known known, Map<String, String> shorthand) {

  public Context {
    shorthand = Map.copyOf(shorthand);
  }

  /// A context without names or shorthand.
  public static Context of(LocalDate today, ZoneId zone, String currency) {
    return new Context(today, zone, currency, Known.NOBODY, Map.of());
  }
}
