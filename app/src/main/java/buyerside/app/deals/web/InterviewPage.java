package buyerside.app.deals.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;

/// One deal, one question.
///
/// @param claim what the seller says, in words
/// @param answers the keys and buttons
public record InterviewPage(
    UUID deal,
    DealCard card,
    String claim,
    String criterion,
    String ask,
    String whatCounts,
    String stage,
    List<AnswerKey> answers,
    String today,
    long done,
    long left,
    Problems problems)
    implements Fragment {

  /// @param key on the keyboard
  public record AnswerKey(String value, String key, String label) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
