package buyerside.app.activities.mail.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// Messages on the page of what they are about.
///
/// @param more the address of all of them; empty if these are all
public record MailList(List<MailLine> lines, String more) implements Fragment {

  /// @param with who is on the other side
  public record MailLine(
      String href,
      boolean outgoing,
      String with,
      String subject,
      String begins,
      String sent,
      int attached) {}
}
