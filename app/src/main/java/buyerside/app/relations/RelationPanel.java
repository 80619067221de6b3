package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed;
import java.util.Optional;
import java.util.UUID;

/// What there is to show on the page of a company or person, from this module or one above it.
public interface RelationPanel {

  /// From top to bottom.
  int order();

  Optional<Fragment> draw(Viewer viewer, Listed.Kind kind, UUID record);
}
