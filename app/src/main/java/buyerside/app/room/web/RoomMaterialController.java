package buyerside.app.room.web;

import buyerside.app.access.Viewer;
import buyerside.app.room.RoomMaterials;
import buyerside.app.shell.Chosen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Puts pieces into a room and takes them out.
@Controller
@RequestMapping("/deals/{deal}/room/materials")
class RoomMaterialController {

  private final RoomMaterials materials;
  private final RoomDeskController desk;

  RoomMaterialController(RoomMaterials materials, RoomDeskController desk) {
    this.materials = materials;
    this.desk = desk;
  }

  @PostMapping
  Object put(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String piece) {
    return desk.after(viewer, deal, materials.put(viewer, deal, Chosen.id(piece)));
  }

  @PostMapping("/{material}/removal")
  Object take(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID material) {
    return desk.after(viewer, deal, materials.take(viewer, deal, material));
  }
}
