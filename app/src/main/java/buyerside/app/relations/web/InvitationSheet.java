package buyerside.app.relations.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// One invitation: what the rules say, what weighs on the other side, the answer and the reply.
///
/// @param verdict `ATTEND`, `OPTIONAL` or `DECLINE`
/// @param deciding why, in words
/// @param against what weighs on the other side, in words
/// @param instead what to offer where one does not come
/// @param notes register, compliance, telling the circle
/// @param answer in words; empty while it is open
/// @param wanted the answer that needs a reason, for it overrules; empty if none
/// @param registerLink where it is entered into the register
public record InvitationSheet(
    String href,
    Head head,
    String verdict,
    List<String> deciding,
    List<String> against,
    List<String> instead,
    List<String> notes,
    String answer,
    String wanted,
    ReplyDraft reply,
    String registerLink,
    Problems problems)
    implements Fragment {

  public record Head(String title, String when, String place, String host, List<String> guests) {}

  public record ReplyDraft(Choice language, Choice audience, Choice kind, String words) {}

  @Override
  public int status() {
    return wanted.isEmpty() ? Fragment.statusOf(problems) : 422;
  }
}
