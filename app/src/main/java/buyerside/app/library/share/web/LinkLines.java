package buyerside.app.library.share.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.library.share.LentLink;
import buyerside.app.library.share.Reading;
import buyerside.app.library.share.ReadingLink.Answer;
import buyerside.app.library.share.SignalWords;
import buyerside.app.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/// Prints links with the reading by them.
@Component
class LinkLines {

  private final Clock clock;

  LinkLines(Clock clock) {
    this.clock = clock;
  }

  LinkLine of(LentLink lent) {
    var now = clock.instant();
    var link = lent.link();
    var life = link.life();
    var revoked = life.revoked();
    var desk = "/library/" + link.piece() + "/links";
    var deal = link.purpose().deal();
    return new LinkLine(
        link.purpose().recipient(),
        desk,
        lent.title(),
        deal == null ? "" : "/deals/" + deal,
        revoked != null
            ? msg("reading.revoked", Formats.date(revoked))
            : msg(
                life.opens(now) ? "reading.until" : "reading.expired",
                Formats.date(life.expires())),
        read(lent, now),
        lent.reading().sittings() > 0,
        beside(lent.reading()),
        life.opens(now) ? desk + "/" + link.id() + "/revocation" : "");
  }

  private static String read(LentLink lent, Instant now) {
    var reading = lent.reading();
    var last = reading.last();
    if (lent.link().answer() == Answer.NO) {
      return msg("reading.declined");
    }
    if (last == null) {
      return msg("reading.unread");
    }
    var often = msg("reading.read", reading.sittings(), Formats.since(last, now));
    var extent = SignalWords.extent(new Reading(1, 0, 0, reading.seconds(), reading.depth(), last));
    return extent.isEmpty() ? often : often + " · " + extent;
  }

  private static String beside(Reading reading) {
    var parts = new ArrayList<String>();
    if (reading.unsure() > 0) {
      parts.add(msg("reading.unsure", reading.unsure()));
    }
    if (reading.programs() > 0) {
      parts.add(msg("reading.programs", reading.programs()));
    }
    return String.join(" · ", parts);
  }
}
