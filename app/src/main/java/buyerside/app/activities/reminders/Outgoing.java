package buyerside.app.activities.reminders;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Mail that goes out, through the server that the environment names. Without one none goes out.
@Component
class Outgoing {

  private static final String PATIENCE = "15000";

  private final String host;
  private final int port;
  private final String security;
  private final String user;
  private final String password;
  private final String sender;
  private final String base;

  Outgoing(
      @Value("${buyerside.smtp.host}") String host,
      @Value("${buyerside.smtp.port}") int port,
      @Value("${buyerside.smtp.security}") String security,
      @Value("${buyerside.smtp.user}") String user,
      @Value("${buyerside.smtp.password}") String password,
      @Value("${buyerside.smtp.sender}") String sender,
      @Value("${buyerside.address}") String base) {
    this.host = host.strip();
    this.port = port;
    this.security = security.strip();
    this.user = user;
    this.password = password;
    this.sender = sender.strip();
    this.base = base.strip().replaceAll("/+$", "");
  }

  /// What a member gets.
  ///
  /// @param id the same for the same mail, tried again
  record Letter(String to, String subject, String text, String id, Map<String, String> headers) {}

  /// How sending ended.
  sealed interface Sent {
    record Done() implements Sent {}

    /// It did not go out; it can be tried again.
    ///
    /// @param code of the reason
    record NotYet(String code) implements Sent {}

    /// It will never go out.
    record Never(String code) implements Sent {}
  }

  boolean usable() {
    return !host.isEmpty() && !sender.isEmpty() && !base.isEmpty();
  }

  /// The product's own address, for links in mail.
  String base() {
    return base;
  }

  Sent send(Letter letter, Instant at) {
    try {
      var session = Session.getInstance(properties());
      var message = message(session, letter, at);
      try (var transport = session.getTransport(security.equals("tls") ? "smtps" : "smtp")) {
        transport.connect(
            host, port, user.isEmpty() ? null : user, user.isEmpty() ? null : password);
        transport.sendMessage(message, message.getAllRecipients());
      }
      return new Sent.Done();
    } catch (SendFailedException e) {
      return new Sent.Never("reminders.refused");
    } catch (MessagingException e) {
      return new Sent.NotYet("reminders.down");
    }
  }

  private MimeMessage message(Session session, Letter letter, Instant at)
      throws MessagingException {
    var message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + letter.id() + "@buyerside>");
          }
        };
    message.setFrom(new InternetAddress(sender));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(at));
    for (var header : letter.headers().entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    return message;
  }

  private Properties properties() {
    var properties = new Properties();
    for (var protocol : new String[] {"smtp", "smtps"}) {
      properties.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE);
      properties.setProperty("mail." + protocol + ".timeout", PATIENCE);
      properties.setProperty("mail." + protocol + ".writetimeout", PATIENCE);
      properties.setProperty("mail." + protocol + ".auth", String.valueOf(!user.isEmpty()));
      properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    }
    properties.setProperty(
        "mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
    properties.setProperty(
        "mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
    return properties;
  }
}
