package buyerside.app.activities.mail;

import buyerside.app.access.Viewer;
import buyerside.app.activities.mail.KeptMail.Listed;
import buyerside.app.activities.mail.MailReader.Unreadable;
import buyerside.app.activities.mail.ReadMail.Addressed;
import buyerside.app.activities.proposals.Found;
import buyerside.app.activities.proposals.Origin;
import buyerside.app.activities.proposals.Party;
import buyerside.app.activities.proposals.ProposalKey;
import buyerside.app.activities.proposals.Proposals;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.method.fit.ActivityKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Messages that members send here: kept once, matched to people and deals, and proposed as
/// activities.
@Service
public class Mails {

  static final String KEPT = "mail.kept";
  static final String REMOVED = "mail.removed";
  static final String MAIL = "MAIL";

  private final MailStore store;
  private final MailListStore lists;
  private final SetAsideStore aside;
  private final MailAddresses addresses;
  private final Proposals proposals;
  private final Deals deals;
  private final Journal journal;
  private final Clock clock;

  Mails(
      MailStore store,
      MailListStore lists,
      SetAsideStore aside,
      MailAddresses addresses,
      Proposals proposals,
      Deals deals,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.lists = lists;
    this.aside = aside;
    this.addresses = addresses;
    this.proposals = proposals;
    this.deals = deals;
    this.journal = journal;
    this.clock = clock;
  }

  /// What keeping a message leads to.
  public sealed interface Keeping {
    /// @param command by which it can be undone
    record Kept(UUID mail, UUID command) implements Keeping {}

    /// It was here before.
    record Known(UUID mail) implements Keeping {}

    record Refused(Reason reason) implements Keeping {}
  }

  /// Keeps a message for the viewer. A second time it is the same one.
  ///
  /// @param bytes the message as it went over the wire
  @Transactional
  public Keeping keep(Viewer viewer, byte[] bytes) {
    var at = clock.instant();
    ReadMail read;
    try {
      read = MailReader.read(bytes, at);
    } catch (Unreadable e) {
      return new Keeping.Refused(e.reason());
    }
    var key = read.id().isEmpty() ? ProposalKey.of(bytes) : ProposalKey.of(read.id());
    var known = store.known(viewer, key);
    if (known.isPresent()) {
      return new Keeping.Known(known.get());
    }
    var thread = read.thread().isEmpty() ? key : ProposalKey.of(read.thread());
    var before = read.before().stream().map(ProposalKey::of).toList();
    var about = store.dealOfThread(viewer, thread, before).filter(it -> sees(viewer, it));
    var id = Ids.next();
    var found = found(viewer, read, id, about.orElse(null));
    var matched = proposals.match(viewer, found);
    var outgoing = proposals.isOurs(viewer, read.sender().map(Party::address).orElse(""));
    var mail = with(read, matched.parties());
    var row = new MailStore.NewMail(id, key, thread, outgoing, mail, bytes.length, matched.match());
    if (!store.add(viewer, row, at)) {
      return new Keeping.Known(store.known(viewer, key).orElseThrow());
    }
    proposals.offer(viewer, List.of(found));
    var deal = matched.match().deal();
    var change =
        deal == null
            ? new Change(KEPT, MAIL, id, Map.of("mail", id.toString()))
            : new Change(KEPT, "DEAL", deal, Map.of("mail", id.toString()));
    return new Keeping.Kept(id, journal.append(viewer, at, List.of(change)));
  }

  private static ReadMail with(ReadMail read, List<Party> known) {
    var parties =
        read.parties().stream()
            .map(it ->
                new Addressed(
                    it.part(),
                    known.stream()
                        .filter(other -> other.address().equals(it.party().address()))
                        .findFirst()
                        .orElse(it.party())))
            .toList();
    return new ReadMail(
        read.id(),
        read.before(),
        parties,
        read.sent(),
        read.texts(),
        read.pieces(),
        read.through());
  }

  private Found found(Viewer viewer, ReadMail mail, UUID id, @Nullable UUID deal) {
    var others =
        mail.parties().stream()
            .map(Addressed::party)
            .filter(it -> !addresses.isOurs(it.address()))
            .distinct()
            .toList();
    return new Found(
        Origin.MAIL,
        mail.id().isEmpty() ? id.toString() : mail.id(),
        id,
        new Found.What(mail.texts().subject(), "", ActivityKind.EMAIL, false, false),
        new Found.When(mail.sent(), 0, false),
        others,
        deal);
  }

  /// A message that the viewer may see: one of theirs, or one of a deal that they see.
  @Transactional(readOnly = true)
  public Optional<KeptMail> find(Viewer viewer, UUID id) {
    return store.find(viewer, id).filter(it -> sees(viewer, it));
  }

  /// What came with a message that the viewer may see.
  @Transactional(readOnly = true)
  public Optional<byte[]> content(Viewer viewer, UUID id, int position) {
    return find(viewer, id).flatMap(it -> store.content(viewer, id, position));
  }

  private boolean sees(Viewer viewer, KeptMail mail) {
    var deal = mail.deal();
    return mail.member().equals(viewer.member()) || (deal != null && sees(viewer, deal));
  }

  private boolean sees(Viewer viewer, UUID deal) {
    return deals.find(viewer, deal).isPresent();
  }

  /// A deal's messages, the latest first. The caller has made sure that the viewer sees the deal.
  @Transactional(readOnly = true)
  public List<Listed> ofDeal(Viewer viewer, UUID deal, @Nullable UUID after, int size) {
    return lists.ofDeal(viewer, deal, after, size);
  }

  /// Those of a person's messages that the viewer sent here or sees with their deal.
  @Transactional(readOnly = true)
  public List<Listed> ofPerson(Viewer viewer, UUID person, @Nullable UUID after, int size) {
    return lists.ofPerson(viewer, person, after, size);
  }

  /// The viewer's own messages, the latest first.
  @Transactional(readOnly = true)
  public List<Listed> own(Viewer viewer, @Nullable UUID after, int size) {
    return lists.own(viewer, after, size);
  }

  /// Puts a message away that the viewer sent here.
  ///
  /// @return by what it can be brought back; empty if they have no such message
  @Transactional
  public Optional<UUID> remove(Viewer viewer, UUID id) {
    var at = clock.instant();
    var own = store.find(viewer, id).filter(it -> it.member().equals(viewer.member()));
    if (own.isEmpty() || !store.setRemoved(viewer, id, true, at)) {
      return Optional.empty();
    }
    var change = new Change(REMOVED, MAIL, id, Map.of("mail", id.toString()));
    return Optional.of(journal.append(viewer, at, List.of(change)));
  }

  /// Notes a message that cannot be kept, so that it stands in nobody's way.
  @Transactional
  void setAside(Viewer viewer, byte[] key, SetAsideStore.SetAside message) {
    aside.add(viewer, key, message);
  }

  /// The viewer's messages that could not be kept, the latest first.
  @Transactional(readOnly = true)
  public List<Aside> aside(Viewer viewer) {
    return aside.own(viewer, 50).stream()
        .map(it ->
            new Aside(
                it.subject(),
                it.sender(),
                it.detail().isEmpty()
                    ? Reason.of("", it.reason())
                    : Reason.of("", it.reason(), it.detail()),
                it.found()))
        .toList();
  }

  /// A message that could not be kept.
  public record Aside(String subject, String sender, Reason reason, Instant found) {}

  /// How the mailbox was when it was last looked at; empty if there is none.
  @Transactional(readOnly = true)
  public Optional<MailboxState> mailbox(Viewer viewer) {
    return aside.state(viewer);
  }

  @Transactional
  void looked(Viewer system, @Nullable String failure) {
    aside.looked(system, failure, clock.instant());
  }
}
