package buyerside.app.library.reach.api;

import buyerside.app.access.Viewer;
import buyerside.app.library.reach.ContentReach;
import buyerside.app.library.reach.Reach;
import buyerside.app.library.reach.ReadDeal;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/content-reach")
@Tag(name = "Content reach")
class ContentReachApi {

  private final ContentReach reach;

  ContentReachApi(ContentReach reach) {
    this.reach = reach;
  }

  @GetMapping
  @Operation(
      summary = "Reading by stage and piece, and where no piece is",
      description = "What came after reading is told with its numbers; it is no effect.")
  Reach get(Viewer viewer) {
    return reach.of(viewer);
  }

  @GetMapping("/deals")
  @Operation(summary = "The deals behind a number, those read of last first")
  Listing<ReadDeal> deals(
      Viewer viewer,
      @Parameter(description = "Only deals of which somebody read this piece")
          @RequestParam(required = false)
          @Nullable UUID piece,
      @Parameter(description = "Only deals read of while in this stage, by its short name")
          @RequestParam(defaultValue = "")
          String stage) {
    return Listing.whole(reach.deals(viewer, piece, stage));
  }
}
