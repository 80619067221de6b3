package buyerside.app.relations;

import buyerside.app.access.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a module keeps about people: told to them on request, and made nobody's when they ask for
/// that.
public interface PersonalData {

  /// The name under which it is told; different from all others.
  String area();

  /// Rows by what they are.
  ///
  /// @param persons one person, with the records that became one with theirs
  Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons);

  /// Puts the pseudonym in place of what tells who they are, in the erasing transaction. Figures
  /// and references stay, so that counts, limits and history still hold.
  void erase(Viewer viewer, List<UUID> persons, String pseudonym);
}
