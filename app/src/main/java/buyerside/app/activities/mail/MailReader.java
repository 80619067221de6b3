package buyerside.app.activities.mail;

import buyerside.app.activities.mail.ReadMail.Addressed;
import buyerside.app.activities.mail.ReadMail.Part;
import buyerside.app.activities.proposals.ForeignText;
import buyerside.app.activities.proposals.Party;
import buyerside.app.shell.Reason;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads messages as they go over the wire, RFC 5322 and MIME, and what comes close to them.
final class MailReader {

  /// The largest message that is read, in bytes.
  static final int LARGEST = 50 * 1024 * 1024;

  private static final int LONGEST_SUBJECT = 500;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ID = 998;
  private static final int MOST_PARTIES = 100;
  private static final int MOST_REFERENCES = 100;
  private static final String[] THROUGH = {
    "Delivered-To",
    "X-Original-To",
    "Envelope-To",
    "X-Forwarded-To",
    "Bcc",
    "Resent-To",
    "Apparently-To"
  };

  private MailReader() {}

  /// A message that cannot be kept.
  static final class Unreadable extends Exception {

    private final transient Reason reason;

    Unreadable(String code, Object... arguments) {
      super(code);
      this.reason = Reason.of("file", code, arguments);
    }

    Reason reason() {
      return reason;
    }
  }

  /// @param now in place of a time that it does not tell, or that cannot be
  /// @throws Unreadable with the reason
  static ReadMail read(byte[] bytes, Instant now) throws Unreadable {
    if (bytes.length > LARGEST) {
      throw new Unreadable("mail.large", LARGEST / 1024 / 1024);
    }
    try {
      var message = new MimeMessage(session(), new ByteArrayInputStream(bytes));
      if (message.getHeader("From") == null && message.getHeader("Subject") == null) {
        throw new Unreadable("mail.none");
      }
      var content = content(message, bytes);
      var subject = ForeignText.line(EncodedWords.text(first(message, "Subject")), LONGEST_SUBJECT);
      return new ReadMail(
          id(first(message, "Message-ID")),
          before(message),
          parties(message),
          sent(message, now),
          content.texts(subject),
          content.pieces(),
          through(message));
    } catch (MessagingException | RuntimeException e) {
      throw new Unreadable("mail.broken");
    }
  }

  /// What a message holds; where that cannot be taken apart, the message itself as a file.
  private static MailContent content(MimeMessage message, byte[] bytes) {
    try {
      return MailContent.of(message);
    } catch (MessagingException | IOException | RuntimeException e) {
      return MailContent.whole(bytes);
    }
  }

  /// All the addresses that a message came through, from its headers alone.
  static List<String> addresses(MimeMessage message) throws MessagingException {
    return Stream.concat(
            through(message).stream(), parties(message).stream().map(it -> it.party().address()))
        .toList();
  }

  private static Session session() {
    var lenient = new Properties();
    lenient.setProperty("mail.mime.address.strict", "false");
    lenient.setProperty("mail.mime.allowutf8", "false");
    return Session.getInstance(lenient);
  }

  static String first(MimeMessage message, String name) throws MessagingException {
    var headers = message.getHeader(name);
    return headers == null || headers.length == 0 ? "" : headers[0];
  }

  private static String id(String header) {
    var begin = header.indexOf('<');
    var end = header.indexOf('>', begin + 1);
    var id = begin >= 0 && end > begin ? header.substring(begin + 1, end) : header;
    var clean = ForeignText.line(id, LONGEST_ID);
    return clean.contains(" ") ? clean.substring(0, clean.indexOf(' ')) : clean;
  }

  private static List<String> before(MimeMessage message) throws MessagingException {
    var text = first(message, "References") + " " + first(message, "In-Reply-To");
    return Stream.of(text.split("[\\s,]+"))
        .filter(it -> it.startsWith("<"))
        .map(MailReader::id)
        .filter(it -> !it.isEmpty())
        .distinct()
        .limit(MOST_REFERENCES)
        .toList();
  }

  private static List<Addressed> parties(MimeMessage message) throws MessagingException {
    var parties = new ArrayList<Addressed>();
    for (var part : Part.values()) {
      var name = part == Part.FROM ? "From" : part == Part.TO ? "To" : "Cc";
      var headers = message.getHeader(name);
      for (var header : headers == null ? new String[0] : headers) {
        addresses(header)
            .filter(_ -> parties.size() < MOST_PARTIES)
            .forEach(it -> parties.add(new Addressed(part, it)));
      }
    }
    return parties;
  }

  private static Stream<Party> addresses(String header) {
    try {
      return Stream.of(InternetAddress.parseHeader(header, false))
          .map(it -> party(it.getPersonal() == null ? "" : personal(it), it.getAddress()));
    } catch (MessagingException e) {
      return Stream.of(party("", header));
    }
  }

  /// The name as it stands in the header, not as the library decoded it.
  private static String personal(InternetAddress address) {
    var written = address.toString();
    var end = written.lastIndexOf('<');
    var raw = end > 0 ? written.substring(0, end).strip() : "";
    var name =
        raw.startsWith("\"") && raw.endsWith("\"") && raw.length() > 1
            ? raw.substring(1, raw.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
            : raw;
    var text = EncodedWords.text(name);
    return text.isEmpty() ? address.getPersonal() : text;
  }

  private static Party party(String name, @Nullable String address) {
    return Party.of(
        ForeignText.line(name, LONGEST_NAME),
        ForeignText.line(address == null ? "" : address, LONGEST_NAME).toLowerCase(Locale.ROOT));
  }

  private static Instant sent(MimeMessage message, Instant now) throws MessagingException {
    var date = message.getSentDate();
    var at = date == null ? now : date.toInstant();
    return at.isAfter(now) || at.isBefore(Instant.parse("1990-01-01T00:00:00Z")) ? now : at;
  }

  private static List<String> through(MimeMessage message) throws MessagingException {
    var through = new ArrayList<String>();
    for (var name : THROUGH) {
      var headers = message.getHeader(name);
      for (var header : headers == null ? new String[0] : headers) {
        addresses(header).map(Party::address).forEach(through::add);
      }
    }
    return through;
  }
}
