package buyerside.app.activities.timeline;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.activities.timeline.Moment.Sign;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Formats;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changed about a deal at an instant.
///
/// @param first whether the deal came on record then
/// @param owner the owner's name; empty for nobody
/// @param value what it is worth, in words
record PositionSpan(
    UUID deal,
    Instant at,
    boolean first,
    Step<Short> stage,
    Step<Short> claim,
    Step<Boolean> opportunity,
    Step<String> outcome,
    Step<String> owner,
    Step<String> value) {

  record Step<T>(@Nullable T from, @Nullable T to) {
    boolean differs() {
      return !Objects.equals(from, to);
    }
  }

  static String money(@Nullable String currency, @Nullable Long minor) {
    return currency == null || minor == null || minor == 0 ? "" : Formats.money(currency, minor);
  }

  Stream<Moment> moments(ProcessVersion version) {
    if (first) {
      return Stream.of(moment(Sort.CHANGE, "begun", msg("timeline.begun"), "", Sign.NONE));
    }
    var moments = new ArrayList<Moment>();
    if (stage.differs() && stage.from() != null && stage.to() != null) {
      moments.add(moved(version, stage.from(), stage.to()));
    }
    if (outcome.differs()) {
      var text =
          outcome.to() == null
              ? msg("timeline.reopened")
              : msg("timeline.ended", msg("deals.outcome." + outcome.to()));
      moments.add(moment(Sort.POSITION, "outcome", text, "", Sign.NONE));
    }
    if (claim.differs() && claim.to() != null) {
      var text = msg("timeline.claimed", StageWords.of(version, claim.to()));
      moments.add(moment(Sort.POSITION, "claim", text, "", Sign.NONE));
    }
    if (owner.differs()) {
      var text = msg("timeline.owner", orNobody(owner.from()), orNobody(owner.to()));
      moments.add(moment(Sort.CHANGE, "owner", text, "", Sign.NONE));
    }
    if (value.differs()) {
      var text = msg("timeline.value", orDash(value.from()), orDash(value.to()));
      moments.add(moment(Sort.CHANGE, "value", text, "", Sign.NONE));
    }
    return moments.stream();
  }

  private Moment moved(ProcessVersion version, short from, short to) {
    var text = msg("timeline.moved", StageWords.of(version, from), StageWords.of(version, to));
    var passed =
        !opportunity.differs()
            ? ""
            : msg(Boolean.TRUE.equals(opportunity.to()) ? "timeline.gate.in" : "timeline.gate.out");
    return moment(Sort.POSITION, "stage", text, passed, back(from, to));
  }

  private static Sign back(short from, short to) {
    return to < from ? new Sign(msg("timeline.back"), true) : Sign.NONE;
  }

  private static String orNobody(@Nullable String name) {
    return name == null || name.isEmpty() ? msg("timeline.nobody") : name;
  }

  private static String orDash(@Nullable String value) {
    return value == null || value.isEmpty() ? "–" : value;
  }

  private Moment moment(Sort sort, String which, String text, String more, Sign sign) {
    var name = deal + which + at.toEpochMilli();
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Moment(new Mark(at, id), sort, text, more, sign, null, "/deals/" + deal, deal);
  }
}
