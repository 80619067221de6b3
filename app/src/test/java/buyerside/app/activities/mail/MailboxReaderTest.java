package buyerside.app.activities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Members;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.mail.KeptMail.Listed;
import buyerside.app.activities.proposals.Origin;
import buyerside.app.activities.proposals.Proposal;
import buyerside.app.activities.proposals.Proposals;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.PersonFacts.Contact;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Mail in an IMAP folder of this machine.
@BuyersideTest
class MailboxReaderTest {

  private static final String MAILBOX = "log@us.example";

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Members members;
  @Autowired private MailAddressStore addressStore;
  @Autowired private MailStore store;
  @Autowired private MailListStore lists;
  @Autowired private SetAsideStore aside;
  @Autowired private Proposals proposals;
  @Autowired private Deals deals;
  @Autowired private People people;
  @Autowired private Journal journal;
  @Autowired private Undo undo;
  @Autowired private Mails keptMails;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

  private MailAddresses addresses;
  private Mails mails;
  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private String own = "";

  @BeforeEach
  void a_mailbox_and_a_member_with_an_address() {
    server.start();
    server.setUser(MAILBOX, "log", "secret");
    viewer = TestWorkspaces.fresh(accounts, sessions, "Mail");
    deal =
        TestDeals.begin(
            deals, viewer, LocalDate.ofInstant(clock.instant(), viewer.profile().zone()));
    addresses = new MailAddresses(addressStore, members, clock, MAILBOX);
    transaction.executeWithoutResult(_ -> addresses.renew(viewer));
    own = transaction.execute(_ -> addresses.own(viewer).orElseThrow());
    mails = new Mails(store, lists, aside, addresses, proposals, deals, journal, clock);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_blind_copy_is_kept_with_its_deal_and_proposed_once() throws Exception {
    put(mail("1", "Press line 4: offer", "Delivered-To: " + own));
    read();
    put(mail("1", "Press line 4: offer", "Delivered-To: " + own));
    read();

    assertThat(ofDeal()).extracting(Listed::subject).containsExactly("Press line 4: offer");
    assertThat(proposals.open(viewer, null, 10))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.origin()).isEqualTo(Origin.MAIL);
          assertThat(it.match().deal()).isEqualTo(deal);
        });
    assertThat(unread()).isZero();
  }

  @Test
  void an_answer_in_the_same_conversation_goes_to_the_same_deal() throws Exception {
    put(mail("1", "Press line 4", "Delivered-To: " + own));
    put(
        mail(
            "2",
            "Re: nothing that tells",
            "Delivered-To: " + own + "\nIn-Reply-To: <1@b.example>"));
    read();

    assertThat(ofDeal()).hasSize(2);
    assertThat(proposals.open(viewer, null, 10))
        .extracting(it -> it.match().because())
        .containsExactlyInAnyOrder(Proposal.Because.TITLE, Proposal.Because.THREAD);
  }

  @Test
  void somebody_is_known_by_their_address() throws Exception {
    var facts =
        new PersonFacts("王敏", null, null, null, new Contact("A@B.example", null, null, null), null);
    var person = ((Keeping.Kept) people.add(viewer, facts, null, Marks.NONE)).id();
    put(mail("1", "x", "Delivered-To: " + own));
    read();

    assertThat(in(() -> mails.ofPerson(viewer, person, null, 10))).hasSize(1);
    assertThat(in(() -> mails.ofPerson(colleague(), person, null, 10)))
        .as("what belongs to no deal is its sender's alone")
        .isEmpty();
  }

  @Test
  void a_bad_message_is_set_aside_with_its_reason_and_the_next_one_is_read() throws Exception {
    put("To: " + own + "\n\nneither sender nor subject");
    put(mail("2", "Press line 4", "Delivered-To: " + own));
    read();

    assertThat(ofDeal()).hasSize(1);
    assertThat(in(() -> mails.aside(viewer)))
        .extracting(it -> it.reason().code())
        .containsExactly("mail.none");
    assertThat(unread()).isZero();
  }

  @Test
  void what_came_through_nobodys_address_stays_there_flagged() throws Exception {
    put(mail("1", "Press line 4", "Delivered-To: log+nobody@us.example"));
    put(mail("2", "Press line 4", "Delivered-To: " + own.replace("us.example", "evil.example")));
    read();

    assertThat(ofDeal()).isEmpty();
    assertThat(messages()).allMatch(it -> it.contains(Flags.Flag.FLAGGED));
  }

  @Test
  void a_mailbox_that_is_down_or_refuses_is_told_plainly_and_nothing_is_lost() throws Exception {
    put(mail("1", "Press line 4", "Delivered-To: " + own));
    reader("wrong", server.getImap().getPort()).read();
    assertThat(state().failure()).isEqualTo("mail.box.refused");

    server.stop();
    reader("secret", 1).read();
    assertThat(state().failure()).isEqualTo("mail.box.down");
    assertThat(state().read()).isNull();

    server.start();
    server.setUser(MAILBOX, "log", "secret");
    put(mail("1", "Press line 4", "Delivered-To: " + own));
    read();
    assertThat(state().failure()).isEmpty();
    assertThat(ofDeal()).hasSize(1);
  }

  @Test
  void the_password_is_told_nobody() {
    assertThat(new Mailbox("h", 1, true, "u", "secret", "f").toString()).doesNotContain("secret");
  }

  @Test
  void a_message_as_a_file_is_kept_once_and_can_be_taken_back() {
    var file = mail("9", "Press line 4", "").getBytes(StandardCharsets.UTF_8);
    var kept = (Mails.Keeping.Kept) keptMails.keep(viewer, file);

    assertThat(keptMails.keep(viewer, file)).isEqualTo(new Mails.Keeping.Known(kept.mail()));
    undo.undo(viewer, kept.command());
    assertThat(ofDeal()).isEmpty();
  }

  @Test
  void another_workspace_neither_sees_nor_blocks_it() {
    var file = mail("10", "Press line 4", "").getBytes(StandardCharsets.UTF_8);
    var other = TestWorkspaces.fresh(accounts, sessions, "Other");
    var theirs = (Mails.Keeping.Kept) keptMails.keep(other, file);

    assertThat(keptMails.find(viewer, theirs.mail())).isEmpty();
    assertThat(keptMails.keep(viewer, file)).isInstanceOf(Mails.Keeping.Kept.class);
  }

  private Viewer colleague() {
    return new Viewer(
        viewer.workspace(),
        new UUID(0, 7),
        viewer.role(),
        viewer.channel(),
        viewer.profile(),
        viewer.place());
  }

  private <T> T in(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  private void read() {
    reader("secret", server.getImap().getPort()).read();
  }

  private MailboxReader reader(String password, int port) {
    var mailbox = new Mailbox("127.0.0.1", port, false, "log", password, "INBOX");
    return new MailboxReader(mailbox, mails, addresses, accounts, transaction, clock);
  }

  private List<Listed> ofDeal() {
    return in(() -> mails.ofDeal(viewer, deal, null, 10));
  }

  private MailboxState state() {
    return in(() -> mails.mailbox(viewer).orElseThrow());
  }

  private List<Flags> messages() throws Exception {
    return server
        .getManagers()
        .getImapHostManager()
        .getInbox(server.getUserManager().getUser("log"))
        .getMessages()
        .stream()
        .map(it -> it.getFlags())
        .toList();
  }

  private long unread() throws Exception {
    return messages().stream().filter(it -> !it.contains(Flags.Flag.SEEN)).count();
  }

  private void put(String mail) throws Exception {
    var bytes = mail.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    var message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    server.getUserManager().getUser("log").deliver(message);
  }

  private static String mail(String id, String subject, String more) {
    return """
    Message-ID: <%s@b.example>
    From: Wang Min <a@b.example>
    To: someone@us.example
    Subject: %s
    %s
    Text of the message.
    """
        .formatted(id, subject, more.isEmpty() ? "" : more + "\n");
  }
}
