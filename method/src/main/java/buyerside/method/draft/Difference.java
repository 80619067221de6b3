package buyerside.method.draft;

import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one version of a process says otherwise than another about one thing.
///
/// @param id of the thing; empty for the process as a whole
/// @param name how the later version calls it, or the earlier one if it is gone
/// @param fields what changed; empty if the thing was added or removed
public record Difference(
    Subject subject, String id, Words name, Kind kind, List<FieldChange> fields) {

  public Difference {
    fields = List.copyOf(fields);
  }

  /// What kind of thing it is about.
  public enum Subject {
    PROCESS,
    STAGE,
    CRITERION,
    ACTION
  }

  /// What happened to it.
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /// The fields that are compared.
  public enum Field {
    NAME,
    GATE,
    QUESTION,
    ILLUSIONS,
    PLACE,
    REQUIRED,
    MINIMUM,
    SAID_BY,
    LASTS,
    WHAT_COUNTS,
    SERVES,
    KIND,
    EFFORT,
    TALK_TRACK
  }

  /// @param language of the text that changed; `null` for what is no text
  /// @param before empty if it said nothing, as `after`
  public record FieldChange(
      Field field, @Nullable Language language, String before, String after) {}
}
