package buyerside.app.activities.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where mail comes in: a folder of an IMAP server, told by the environment of this installation.
@Component
class Mailbox {

  private final String host;
  private final int port;
  private final boolean secure;
  private final String user;
  private final String password;
  private final String folder;

  Mailbox(
      @Value("${buyerside.mail.imap.host}") String host,
      @Value("${buyerside.mail.imap.port}") int port,
      @Value("${buyerside.mail.imap.tls}") boolean secure,
      @Value("${buyerside.mail.imap.user}") String user,
      @Value("${buyerside.mail.imap.password}") String password,
      @Value("${buyerside.mail.imap.folder}") String folder) {
    this.host = host;
    this.port = port;
    this.secure = secure;
    this.user = user;
    this.password = password;
    this.folder = folder;
  }

  boolean usable() {
    return !host.isBlank() && !user.isBlank();
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  boolean secure() {
    return secure;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  String folder() {
    return folder;
  }

  /// Never the password.
  @Override
  public String toString() {
    return "Mailbox[" + host + ":" + port + "/" + folder + "]";
  }
}
