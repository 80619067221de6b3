package buyerside.app.relations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one imported record.
///
/// @param before the fields as they were, as JSON; `null` for a new record
/// @param version the record's version afterwards
public record Imported(UUID id, Effect effect, @Nullable String before, int version) {

  /// What an import did to a record.
  public enum Effect {
    CREATED,
    UPDATED,
    SAME
  }
}
