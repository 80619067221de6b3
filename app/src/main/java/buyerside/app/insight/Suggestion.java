package buyerside.app.insight;

import buyerside.judgement.works.Effect;
import buyerside.method.draft.DraftEdit;
import org.jspecify.annotations.Nullable;

/// A change to the process that what was found speaks for.
///
/// @param stage id of the stage that it concerns
/// @param subject id of an action, a criterion or a stage, or a kind of activity
/// @param edit what it would change in a draft
/// @param effect what speaks for it, where that is an effect
/// @param use what speaks for it, where that is how a criterion tells
public record Suggestion(
    Kind kind,
    String stage,
    String subject,
    DraftEdit edit,
    @Nullable Effect effect,
    Practices.@Nullable CriterionUse use) {

  public enum Kind {
    /// Put an action first in its stage.
    PROMOTE,
    /// Put an action last in its stage.
    DEMOTE,
    DROP,
    /// Take a kind of activity into the playbook.
    ADD,
    /// Require a criterion that tells.
    REQUIRE,
    /// No longer require a criterion that does not tell.
    LOOSEN,
    REMOVE,
    GATE_LATER,
    GATE_EARLIER
  }

  public enum Answer {
    ACCEPTED,
    REFUSED
  }

  /// By which it is known again.
  public String key() {
    return kind + ":" + stage + ":" + subject;
  }
}
