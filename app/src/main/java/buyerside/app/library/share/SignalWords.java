package buyerside.app.library.share;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.process.StageWords;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Messages;
import buyerside.app.shell.Reader;
import buyerside.method.CriterionId;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Says signals in the reader's language.
public final class SignalWords {

  private static final int MINUTE = 60;

  private SignalWords() {}

  /// Who read what, how often and when.
  public static String read(ReadingSignal signal, Instant now) {
    return msg(
        "reading.signal.read",
        signal.read().recipient(),
        signal.read().title(),
        Formats.since(signal.read().last(), now));
  }

  /// How often, how long and how far, as far as that is known.
  public static String extent(Reading reading) {
    var parts = new ArrayList<String>();
    if (reading.returns() > 0) {
      parts.add(msg("reading.returns", reading.returns()));
    }
    if (reading.seconds() > 0) {
      parts.add(length(reading.seconds()));
    }
    if (reading.depth() > 0) {
      parts.add(msg("reading.depth", reading.depth()));
    }
    return String.join(" · ", parts);
  }

  static String length(long seconds) {
    return seconds < MINUTE
        ? msg("reading.seconds", seconds)
        : msg("reading.minutes", Math.round(seconds / (double) MINUTE));
  }

  /// What it suggests.
  ///
  /// @param open the criterion that the buyer is to meet next; `null` if nothing required is open
  public static String suggestion(ReadingSignal signal, @Nullable CriterionId open) {
    var suggestion = signal.suggestion();
    var version = signal.version();
    var who = signal.read().recipient();
    var next = open == null ? "" : StageWords.of(version, open);
    var stage =
        suggestion.about().isPresent() ? StageWords.of(version, suggestion.about().getAsInt()) : "";
    var first =
        switch (suggestion.kind()) {
          case HERE -> here(signal, who, stage);
          case AHEAD, BEHIND -> msg("reading.suggest." + suggestion.kind(), who, stage);
          case ANYWHERE -> msg("reading.suggest.ANYWHERE", who);
        };
    var gap = Reader.current().language().chinese() ? "" : " ";
    return next.isEmpty() ? first : first + gap + msg("reading.suggest.open", next);
  }

  /// The six stages that ship have words of their own; others are named.
  private static String here(ReadingSignal signal, String who, String stage) {
    var index = signal.suggestion().about().orElseThrow();
    var id = signal.version().process().stages().get(index).id().value();
    var key = "reading.suggest.here." + id;
    return Messages.has(key) ? msg(key, who) : msg("reading.suggest.HERE", who, stage);
  }
}
