package buyerside.app.activities.mail.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// A member's own mail: their address for blind copies, how the mailbox is, what could not be kept,
/// and the messages they sent here.
///
/// @param usable whether this installation has a mailbox
/// @param address for blind copies; empty if none was made
/// @param state how the mailbox is, in words; empty if it was never looked at
/// @param down whether it could not be read
/// @param next the address of the page that follows; empty if there is none
public record MailboxPage(
    boolean usable,
    String address,
    String state,
    boolean down,
    List<AsideLine> aside,
    MailList mail,
    String next,
    Problems problems)
    implements Fragment {

  public record AsideLine(String subject, String sender, String reason, String found) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
