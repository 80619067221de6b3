package buyerside.app.library.web;

import buyerside.app.access.Viewer;
import buyerside.app.library.ActionPieces;
import buyerside.app.process.ActionMaterials;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells the process pages which pieces belong to which action.
@Component
class PlaybookPieces implements ActionMaterials {

  private final ActionPieces actions;

  PlaybookPieces(ActionPieces actions) {
    this.actions = actions;
  }

  @Override
  public Map<String, List<Material>> of(Viewer viewer, UUID process) {
    var materials = new LinkedHashMap<String, List<Material>>();
    actions
        .of(viewer, process)
        .forEach((action, pieces) ->
            materials.put(
                action,
                pieces.stream()
                    .map(it ->
                        new Material(
                            it.facts().title(), "/library/" + it.id(), it.facts().language().tag()))
                    .toList()));
    return materials;
  }

  @Override
  public String page(UUID process, String action) {
    return "/library/actions/" + process + "/" + action;
  }
}
