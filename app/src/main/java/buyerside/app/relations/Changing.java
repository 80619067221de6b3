package buyerside.app.relations;

import buyerside.app.journal.Change;
import java.util.Map;
import java.util.UUID;

/// What changing a kept record leads to.
sealed interface Changing {

  record Unknown() implements Changing {}

  /// Somebody has changed it since it was looked at.
  record ChangedSince() implements Changing {}

  /// @param before the former fields, as JSON
  /// @param version the record's version afterwards
  record Changed(String before, int version) implements Changing {

    Change as(String kind, String subjectKind, UUID id) {
      return new Change(kind, subjectKind, id, Map.of("before", before, "version", version));
    }
  }
}
