package buyerside.app.activities.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// Evidence that an outcome could be: proposed, and recorded only where that is ticked.
///
/// @param lead whether it would speak for or against, in words
/// @param criteria those that it could speak to; empty if there is no deal
/// @param criterion the likeliest
/// @param proposed whether it was read out of the outcome's words
public record Hearing(
    boolean ticked,
    boolean proposed,
    String lead,
    List<Option> criteria,
    String criterion,
    List<Option> polarities,
    String polarity,
    List<Option> strengths,
    String strength,
    List<Option> people,
    String by)
    implements Fragment {

  public Hearing {
    criteria = List.copyOf(criteria);
    polarities = List.copyOf(polarities);
    strengths = List.copyOf(strengths);
    people = List.copyOf(people);
  }
}
