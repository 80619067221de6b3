package buyerside.app.room.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.room.Acting;
import buyerside.app.room.RoomMaterial;
import buyerside.app.room.RoomMaterials;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/room/materials")
@Tag(name = "Room materials")
class RoomMaterialsApi {

  private final RoomMaterials materials;
  private final Deals deals;

  RoomMaterialsApi(RoomMaterials materials, Deals deals) {
    this.materials = materials;
    this.deals = deals;
  }

  record RoomMaterialJson(UUID id, UUID piece, String title, Instant put) {

    static RoomMaterialJson of(RoomMaterial material) {
      var piece = material.piece();
      return new RoomMaterialJson(material.id(), piece.id(), piece.facts().title(), material.put());
    }
  }

  record RoomMaterialRequest(@Nullable UUID piece) {}

  record RoomMaterialsChanged(UUID command) {}

  @GetMapping
  @Operation(summary = "What there is to read in the deal's buyer room")
  Listing<RoomMaterialJson> list(Viewer viewer, @PathVariable UUID deal) {
    there(viewer, deal);
    return Listing.whole(
        materials.of(viewer, deal, null).stream().map(RoomMaterialJson::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Put a published piece into the room")
  RoomMaterialsChanged put(
      Viewer viewer, @PathVariable UUID deal, @RequestBody RoomMaterialRequest wanted) {
    there(viewer, deal);
    var piece = wanted.piece();
    if (piece == null) {
      throw new Refused(Reason.of("piece", "missing"));
    }
    return done(materials.put(viewer, deal, piece));
  }

  @DeleteMapping("/{material}")
  @Operation(summary = "Take a piece out of the room")
  RoomMaterialsChanged take(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID material) {
    there(viewer, deal);
    return done(materials.take(viewer, deal, material));
  }

  private void there(Viewer viewer, UUID deal) {
    if (deals.find(viewer, deal).isEmpty()) {
      throw new Missing(deal);
    }
  }

  private static RoomMaterialsChanged done(Acting acting) {
    return switch (acting) {
      case Acting.Done(var command) -> new RoomMaterialsChanged(command);
      case Acting.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
