package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What there is to show on the page of a company or person, from this module or one above it.
public interface RelationPanel {

  /// Where on the page: what is long and wide (a timeline) stands below the facts, what is short
  /// beside them. On a phone all stands below.
  enum Column {
    MAIN,
    SIDE
  }

  /// From top to bottom.
  int order();

  default Column column() {
    return Column.SIDE;
  }

  Optional<Fragment> draw(Viewer viewer, Listed.Kind kind, UUID record);

  /// What was known of it on a past day. What keeps no past shows nothing then, rather than the
  /// present.
  ///
  /// @param at what was recorded later is left out
  default Optional<Fragment> drawAsOf(Viewer viewer, Listed.Kind kind, UUID record, Instant at) {
    return Optional.empty();
  }
}
