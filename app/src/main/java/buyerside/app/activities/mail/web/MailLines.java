package buyerside.app.activities.mail.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.activities.mail.KeptMail.Listed;
import buyerside.app.activities.mail.web.MailList.MailLine;
import buyerside.app.shell.Formats;
import java.util.List;

/// Messages as lists show them.
final class MailLines {

  private static final long KILO = 1024;

  private MailLines() {}

  static List<MailLine> of(List<Listed> mail) {
    return mail.stream().map(MailLines::line).toList();
  }

  private static MailLine line(Listed mail) {
    return new MailLine(
        "/mail/" + mail.id(),
        mail.outgoing(),
        mail.with(),
        mail.subject().isEmpty() ? msg("mail.no-subject") : mail.subject(),
        mail.begins(),
        Formats.time(mail.sent()),
        mail.attached());
  }

  static String size(long bytes) {
    return bytes < KILO * KILO
        ? msg("mail.size.kilo", Math.max(1, bytes / KILO))
        : msg("mail.size.mega", bytes / KILO / KILO);
  }
}
