package buyerside.judgement.effect;

import buyerside.judgement.words.Words;
import java.util.regex.Pattern;

/// How long after an action it begins to count.
///
/// @param minutes at least 0
public record Lag(long minutes) {

  public static final Lag NONE = new Lag(0);
  public static final Lag ONE_DAY = new Lag(24 * 60);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,7})([dhm]?)");

  public Lag {
    if (minutes < 0) {
      throw new IllegalArgumentException("a lag is at least 0 minutes, not " + minutes);
    }
  }

  /// Reads `1d`, `12h`, `30m` or `0`.
  ///
  /// @throws IllegalArgumentException for anything else
  public static Lag parse(String text) {
    var match = TEXT.matcher(text);
    if (!match.matches() || (match.group(2).isEmpty() && Long.parseLong(match.group(1)) != 0)) {
      throw new IllegalArgumentException(Words.of("effects.lag", text));
    }
    long number = Long.parseLong(match.group(1));
    return switch (match.group(2)) {
      case "d" -> new Lag(number * 24 * 60);
      case "h" -> new Lag(number * 60);
      default -> new Lag(number);
    };
  }

  public double days() {
    return minutes / (24.0 * 60);
  }

  /// In the largest unit that needs no fraction, as `1d`.
  public String text() {
    if (minutes % (24 * 60) == 0) {
      return minutes / (24 * 60) + "d";
    }
    return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
  }

  /// How file names begin: `action_hazard_`, or `action_hazard_lag1d_`.
  String prefix() {
    return minutes == 0 ? "action_hazard_" : "action_hazard_lag%s_".formatted(text());
  }
}
