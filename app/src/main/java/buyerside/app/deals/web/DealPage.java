package buyerside.app.deals.web;

import buyerside.app.shell.Fragment;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;

/// The deal: where the buyer stands and why, what to do next, what happened.
///
/// @param gaps the stages with a gap, in words; empty if there are none
/// @param asOf the past day that is shown; empty for today
/// @param panels what other modules have to show about this deal
public record DealPage(
    UUID id,
    DealCard card,
    String standing,
    String gaps,
    boolean opportunity,
    Ending ending,
    List<StageView> stages,
    List<AdviceView> advice,
    List<HistoryLine> history,
    List<Content> panels,
    String note,
    String asOf,
    String today)
    implements Fragment {

  /// How the deal ended.
  ///
  /// @param outcome in words; empty while it is open
  /// @param reason why, and when; empty if not told
  public record Ending(String outcome, String reason) {}

  /// A stage with its criteria.
  public record StageView(
      String name,
      String question,
      boolean current,
      boolean gap,
      boolean gate,
      String progress,
      List<CriterionView> criteria,
      List<String> illusions) {}

  /// @param state how it is drawn, as in the path
  /// @param words what that means
  /// @param yetUnmet why a yes that is on record does not count; empty if none is, or one does
  public record CriterionView(
      String id,
      String name,
      String whatCounts,
      boolean required,
      String state,
      String words,
      String yetUnmet,
      List<EvidenceLine> evidence) {}

  /// @param gone why it no longer counts; empty if it does
  public record EvidenceLine(
      UUID id, String text, String quote, String when, String gone, boolean denies) {}

  /// Something to do next.
  public record AdviceView(
      String because,
      String criterion,
      String criterionId,
      String action,
      String question,
      String effort,
      String kind) {}

  /// Something that happened.
  public record HistoryLine(String when, String exactly, String who, String what) {}
}
