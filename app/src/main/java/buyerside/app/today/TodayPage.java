package buyerside.app.today;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import gg.jte.Content;
import java.util.List;

/// A member's day in three columns: what is due, what helps most for an hour, what needs attention.
///
/// @param greeting the day, in words
/// @param all whether it shows everybody's deals
/// @param team the one whose deals are shown, and the others
/// @param aside how many pieces of advice are put aside, in words; empty if none
public record TodayPage(
    String greeting,
    boolean all,
    Choice team,
    List<Due> due,
    List<Step> steps,
    List<Concern> concerns,
    String aside,
    List<Option> days,
    Problems problems)
    implements Fragment {

  public TodayPage {
    due = List.copyOf(due);
    steps = List.copyOf(steps);
    concerns = List.copyOf(concerns);
  }

  public boolean empty() {
    return due.isEmpty() && steps.isEmpty() && concerns.isEmpty();
  }

  /// Something with a time: planned, accepted, or a step of a joint plan.
  ///
  /// @param state `LATE`, `TODAY` or `AHEAD`
  /// @param href what it belongs to; empty if nothing
  /// @param done where it is marked as done; empty if that is not done here
  public record Due(String state, String when, String what, String of, String href, String done) {}

  /// A step for a deal.
  ///
  /// @param gap whether it closes one
  /// @param because why it is advised
  /// @param reason why it stands where it does: effort, worth, what was measured
  /// @param heard what somebody of the buyer lately read, and what that suggests; empty for nothing
  /// @param planned where it is planned
  /// @param recorded where it is recorded that the buyer has met it
  public record Step(
      String deal,
      String dealName,
      String company,
      String criterion,
      boolean gap,
      String because,
      String what,
      String question,
      String reason,
      String heard,
      String planned,
      String recorded,
      Content path) {}

  /// Something that needs attention.
  ///
  /// @param kind what it is, as short name
  public record Concern(String kind, String title, String text, String href) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
