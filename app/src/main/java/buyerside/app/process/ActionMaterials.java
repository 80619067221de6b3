package buyerside.app.process;

import buyerside.app.access.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What there is to give a buyer with a playbook action, from the module that keeps it.
public interface ActionMaterials {

  /// @param language its BCP 47 tag
  record Material(String title, String href, String language) {}

  /// The materials of a process by the short name of the action.
  Map<String, List<Material>> of(Viewer viewer, UUID process);

  /// Where an action's materials are chosen.
  String page(UUID process, String action);
}
