package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.text.duplicates.Listed;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a module keeps about companies or people and takes along when two records become one. Each
/// module moves its own rows, in the merging transaction, and can move just these back.
public interface Repointing {

  /// The name under which the journal keeps what was moved; different from all others.
  String area();

  /// Lets all rows that name one record name another.
  ///
  /// @return the rows that were moved, by what they are
  Map<String, List<String>> move(Viewer viewer, Listed.Kind kind, UUID from, UUID to);

  /// Lets moved rows name the former record again, as far as they still name the other.
  void moveBack(
      Viewer viewer, Listed.Kind kind, UUID from, UUID to, Map<String, List<String>> moved);
}
