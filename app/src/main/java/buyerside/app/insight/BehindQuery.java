package buyerside.app.insight;

import buyerside.judgement.works.Chronicle.End;
import org.jspecify.annotations.Nullable;

/// Which visits stand behind a number; empty or `null` parts ask nothing.
///
/// @param stage id of a stage
/// @param kind of activity that was done
/// @param action id of a playbook action that was done
/// @param fit of what was done
/// @param by a way of cutting, with the part's name
/// @param after the last deal of the page before
public record BehindQuery(
    String stage, @Nullable End end, Done done, Flows.@Nullable Cut by, String part, String after) {

  /// What was done in the visit.
  public record Done(String kind, String action, String fit) {}
}
