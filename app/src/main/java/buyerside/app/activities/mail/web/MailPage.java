package buyerside.app.activities.mail.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// One message.
///
/// @param deal the address of its deal; empty if there is none
/// @param body what was written, as text
/// @param quoted what it quotes of others; empty if nothing
/// @param html as it was formatted, made safe; empty if it was text only
/// @param own whether the reader sent it here, and may put it away
public record MailPage(
    String id,
    String subject,
    String sent,
    List<PartyLine> parties,
    String deal,
    String dealName,
    String body,
    String quoted,
    String html,
    List<AttachedLine> attached,
    boolean own)
    implements Fragment {

  /// @param person the address of their page; empty if they are in no register
  public record PartyLine(String part, String name, String address, String person) {}

  public record AttachedLine(String name, String size, String href) {}
}
