package buyerside.app.activities.mail;

import buyerside.app.access.Accounts;
import buyerside.app.access.Viewer;
import buyerside.app.activities.mail.Mails.Keeping;
import buyerside.app.activities.mail.SetAsideStore.SetAside;
import buyerside.app.activities.proposals.ForeignText;
import buyerside.app.activities.proposals.ProposalKey;
import buyerside.app.shell.Reason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the mailbox: each message that nobody has read goes to the member whose address it came
/// through, and is marked as read once it is kept or set aside. What is in nobody's address stays
/// there, flagged. When the database is away all stays unread, for the next time.
@Service
class MailboxReader {

  private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
  private static final String PATIENCE = "15000";
  private static final int MOST_AT_A_TIME = 200;

  private final Mailbox mailbox;
  private final Mails mails;
  private final MailAddresses addresses;
  private final Accounts accounts;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MailboxReader(
      Mailbox mailbox,
      Mails mails,
      MailAddresses addresses,
      Accounts accounts,
      TransactionTemplate transaction,
      Clock clock) {
    this.mailbox = mailbox;
    this.mails = mails;
    this.addresses = addresses;
    this.accounts = accounts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Reads what is unread, and notes how it went for every workspace to see.
  void read() {
    if (!mailbox.usable() || !addresses.usable()) {
      return;
    }
    var failure = failure();
    for (var workspace : accounts.workspaces()) {
      transaction.executeWithoutResult(_ -> mails.looked(accounts.system(workspace), failure));
    }
  }

  /// @return the code of what stood in the way; `null` if nothing did
  private @Nullable String failure() {
    try {
      readFolder();
      return null;
    } catch (AuthenticationFailedException e) {
      return "mail.box.refused";
    } catch (FolderNotFoundException e) {
      return "mail.box.folder";
    } catch (MessagingException e) {
      LOG.warn("{} cannot be read: {}", mailbox, e.getClass().getSimpleName());
      return "mail.box.down";
    }
  }

  private void readFolder() throws MessagingException {
    var session = Session.getInstance(properties());
    try (var store = session.getStore(mailbox.secure() ? "imaps" : "imap")) {
      store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
      try (var folder = store.getFolder(mailbox.folder())) {
        folder.open(Folder.READ_WRITE);
        var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var now = Arrays.copyOf(unread, Math.min(MOST_AT_A_TIME, unread.length));
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.ENVELOPE);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(now, profile);
        for (var message : now) {
          take((IMAPMessage) message);
        }
      }
    }
  }

  private Properties properties() {
    var properties = new Properties();
    for (var protocol : new String[] {"imap", "imaps"}) {
      properties.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE);
      properties.setProperty("mail." + protocol + ".timeout", PATIENCE);
      properties.setProperty("mail." + protocol + ".writetimeout", PATIENCE);
      properties.setProperty("mail." + protocol + ".partialfetch", "false");
    }
    properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
    return properties;
  }

  /// One message. Whatever is wrong with it, the next one is read.
  private void take(IMAPMessage message) throws MessagingException {
    message.setPeek(true);
    Optional<Viewer> owner = Optional.empty();
    try {
      owner = owner(message);
      if (owner.isEmpty()) {
        message.setFlag(Flags.Flag.FLAGGED, true);
      } else {
        keep(owner.get(), message);
      }
    } catch (DataAccessException | TransactionException e) {
      // Not the message's fault: it is read again when the database is back.
      LOG.warn("a message waits: {}", e.getClass().getSimpleName());
      return;
    } catch (IOException | MessagingException | RuntimeException e) {
      LOG.warn("a message was set aside: {}", e.getClass().getSimpleName());
      if (owner.isPresent()) {
        setAside(owner.get(), message, Reason.of("", "mail.broken"));
      }
    }
    message.setFlag(Flags.Flag.SEEN, true);
  }

  private Optional<Viewer> owner(MimeMessage message) throws MessagingException {
    return addresses.owner(MailReader.addresses(message).stream());
  }

  private void keep(Viewer viewer, IMAPMessage message) throws MessagingException, IOException {
    if (message.getSize() > MailReader.LARGEST) {
      setAside(viewer, message, Reason.of("", "mail.large", MailReader.LARGEST / 1024 / 1024));
      return;
    }
    var bytes = new ByteArrayOutputStream(Math.max(1_024, message.getSize()));
    message.writeTo(bytes);
    var kept = transaction.execute(_ -> mails.keep(viewer, bytes.toByteArray()));
    if (kept instanceof Keeping.Refused(var reason)) {
      setAside(viewer, message, reason);
    }
  }

  private void setAside(Viewer viewer, Message message, Reason reason) {
    var subject = "";
    var sender = "";
    var key =
        message.getFolder().getFullName() + "/" + message.getMessageNumber() + clock.instant();
    if (message instanceof MimeMessage mime) {
      try {
        subject = ForeignText.line(EncodedWords.text(MailReader.first(mime, "Subject")), 300);
        sender = ForeignText.line(EncodedWords.text(MailReader.first(mime, "From")), 300);
        var id = MailReader.first(mime, "Message-ID");
        key = id.isEmpty() ? key : id;
      } catch (MessagingException e) {
        LOG.debug("its headers cannot be read either");
      }
    }
    var detail = reason.arguments().isEmpty() ? "" : reason.arguments().getFirst().toString();
    var note = new SetAside(subject, sender, reason.code(), detail, clock.instant());
    var known = ProposalKey.of(key);
    transaction.executeWithoutResult(_ -> mails.setAside(viewer, known, note));
  }
}
