package buyerside.app.room;

import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.Recording;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.room.Acting.Done;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Rooms as the seller keeps them: who may come in, what they wrote, looked at and disputed.
@Service
public class Rooms {

  static final String LINK_MADE = "room.link-made";
  static final String LINK_REVOKED = "room.link-revoked";
  static final String SAID = "room.said";
  static final String SETTLED = "room.settled";
  static final String DEAL = "DEAL";
  static final int LONGEST = 4_000;
  private static final int MOST = 200;

  private final RoomLinkStore links;
  private final RemarkStore remarks;
  private final DisputeStore disputes;
  private final Deals deals;
  private final Journal journal;
  private final PasswordEncoder passcodes;
  private final Clock clock;

  Rooms(
      RoomLinkStore links,
      RemarkStore remarks,
      DisputeStore disputes,
      Deals deals,
      Journal journal,
      PasswordEncoder passcodes,
      Clock clock) {
    this.links = links;
    this.remarks = remarks;
    this.disputes = disputes;
    this.deals = deals;
    this.journal = journal;
    this.passcodes = passcodes;
    this.clock = clock;
  }

  /// All that is known of a deal's room, the latest first.
  public record Room(
      List<RoomLink> links, List<Remark> remarks, List<Visit> visits, List<Dispute> disputes) {}

  /// @param at as it was known at an instant; `null` for now
  /// @return nothing for a deal that the viewer may not see
  @Transactional(readOnly = true)
  public Room find(Viewer viewer, UUID deal, @Nullable Instant at) {
    var until = at == null ? clock.instant() : at;
    return deals.find(viewer, deal).isEmpty()
        ? new Room(List.of(), List.of(), List.of(), List.of())
        : new Room(
            links.of(viewer, deal, until, MOST),
            remarks.of(viewer, deal, until, MOST),
            remarks.visits(viewer, deal, until, MOST),
            disputes.of(viewer, deal, until, MOST));
  }

  /// A deal's room in short.
  ///
  /// @param links how many open
  /// @param seen the last look; `null` if there was none
  /// @param disputes those that are open
  public record Glance(int links, @Nullable Visit seen, List<Dispute> disputes) {}

  /// Of a deal that the viewer has found.
  @Transactional(readOnly = true)
  public Glance glance(Viewer viewer, UUID deal) {
    var now = clock.instant();
    var open = links.of(viewer, deal, now, MOST).stream().filter(it -> it.life().opens(now));
    return new Glance(
        (int) open.count(),
        remarks.visits(viewer, deal, now, 1).stream().findFirst().orElse(null),
        disputes.of(viewer, deal, now, MOST).stream().filter(it -> it.settled() == null).toList());
  }

  /// Makes a link for one person; its secret is shown once.
  @Transactional
  public Making make(Viewer viewer, UUID deal, NewLink wanted) {
    var problems = new ArrayList<>(wanted.problems());
    if (deals.find(viewer, deal).isEmpty()) {
      problems.add(Reason.of("deal", "unknown"));
    }
    if (!problems.isEmpty()) {
      return new Making.Rejected(problems);
    }
    var at = clock.instant();
    var id = Ids.next();
    var secret = Secret.random();
    var passcode = wanted.passcode().isEmpty() ? null : passcodes.encode(wanted.passcode().strip());
    links.add(viewer, id, deal, wanted, secret, passcode, at);
    var change = change(LINK_MADE, deal, id, wanted.recipient().strip());
    return new Making.Made(id, secret, journal.append(viewer, at, List.of(change)));
  }

  /// Lets a link open no longer, from this moment on.
  @Transactional
  public Acting revoke(Viewer viewer, UUID deal, UUID link) {
    var at = clock.instant();
    if (deals.find(viewer, deal).isEmpty() || !links.revoke(viewer, deal, link, at)) {
      return Acting.Rejected.because("link", "unknown");
    }
    return done(viewer, at, change(LINK_REVOKED, deal, link, ""));
  }

  /// Writes in the room, for all guests to read.
  @Transactional
  public Acting say(Viewer viewer, UUID deal, RoomPart page, String about, String words) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("words", words, LONGEST, problems);
    TextRule.check("about", about, 100, problems);
    if (deals.find(viewer, deal).isEmpty()) {
      problems.add(Reason.of("deal", "unknown"));
    }
    if (!problems.isEmpty()) {
      return new Acting.Rejected(problems);
    }
    var at = clock.instant();
    var author = viewer.profile().name();
    var remark = new Remark(Ids.next(), false, author, page, about, words.strip(), at, null);
    remarks.add(viewer, deal, null, author, remark);
    return done(viewer, at, change(SAID, deal, remark.id(), author));
  }

  /// Settles a dispute. If the buyer is right, what they said is evidence that contradicts ours,
  /// and the deal stands where that puts it.
  ///
  /// @param words how it was settled
  @Transactional
  public Acting settle(Viewer viewer, UUID deal, UUID id, boolean agreed, String words) {
    var problems = new ArrayList<Reason>();
    if (agreed) {
      TextRule.check("words", words, LONGEST, problems);
    } else {
      TextRule.checkGiven("words", words, LONGEST, problems);
    }
    var dispute = disputes.find(viewer, id, clock.instant()).filter(it -> it.deal().equals(deal));
    if (dispute.isEmpty() || deals.find(viewer, deal).isEmpty()) {
      problems.add(Reason.of("dispute", "unknown"));
    } else if (dispute.get().settled() != null) {
      problems.add(Reason.of("dispute", "room.settled-already"));
    }
    return problems.isEmpty()
        ? journal.inOneStep(() -> settle(viewer, dispute.orElseThrow(), agreed, words.strip()))
        : new Acting.Rejected(problems);
  }

  private Acting settle(Viewer viewer, Dispute dispute, boolean agreed, String words) {
    var at = clock.instant();
    if (agreed) {
      var fact =
          new RecordEvidence(
              dispute.deal(),
              List.of(dispute.criterion()),
              Polarity.DENIES,
              Strength.CONFIRMED,
              LocalDate.ofInstant(dispute.at(), viewer.place().zone()),
              null,
              new Source(null, dispute.author(), null, dispute.words()));
      if (deals.recordEvidence(viewer, fact) instanceof Recording.Rejected(var reasons)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Acting.Rejected(reasons);
      }
    }
    disputes.settle(viewer, dispute.id(), new Dispute.Settlement(at, agreed, words));
    return done(viewer, at, change(SETTLED, dispute.deal(), dispute.id(), ""));
  }

  private Acting done(Viewer viewer, Instant at, Change change) {
    return new Done(journal.append(viewer, at, List.of(change)));
  }

  static Change change(String kind, UUID deal, UUID id, String by) {
    return new Change(
        kind, DEAL, deal, Map.of("id", id.toString(), "by", Objects.requireNonNull(by)));
  }
}
