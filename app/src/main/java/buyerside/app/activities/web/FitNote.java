package buyerside.app.activities.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// What the fit check and one's own time say of an activity that is being planned, and how the
/// playbook would begin.
///
/// @param verdict what does not fit, in words; empty if it fits or nothing can be said
/// @param first what comes first
/// @param hindrance what its owner keeps of that time, in words; empty if nothing
/// @param actions what the playbook has for the purpose
public record FitNote(
    String verdict,
    String anyway,
    List<First> first,
    String hindrance,
    String ownTime,
    List<Action> actions)
    implements Fragment {

  static final FitNote NOTHING = new FitNote("", "", List.of(), "", "", List.of());

  public FitNote {
    first = List.copyOf(first);
    actions = List.copyOf(actions);
  }

  /// What should be done instead.
  public record First(String name, String href) {}

  /// @param question the guiding question that it answers
  /// @param talkTrack how to begin; may be empty
  public record Action(String name, String question, String talkTrack, String effort) {}
}
