package buyerside.app.process.web;

import buyerside.app.access.Viewer;
import buyerside.app.process.ActionMaterials;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gathers what there is to give a buyer with the actions of a process.
@Component
class ProcessMaterials {

  private final List<ActionMaterials> keepers;

  ProcessMaterials(List<ActionMaterials> keepers) {
    this.keepers = keepers;
  }

  StageView.MaterialsOf of(Viewer viewer, UUID process) {
    if (keepers.isEmpty()) {
      return _ -> null;
    }
    var keeper = keepers.getFirst();
    var known = keeper.of(viewer, process);
    return action ->
        new StageView.Materials(
            known.getOrDefault(action, List.of()), keeper.page(process, action));
  }
}
