package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.tags.Tags;
import buyerside.app.shell.Listing;
import buyerside.text.duplicates.Listed.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{area:companies|people}")
@Tag(name = "Tags")
class TagsApi {

  private final Tags tags;
  private final AnyRecord records;

  TagsApi(Tags tags, AnyRecord records) {
    this.tags = tags;
    this.records = records;
  }

  /// A tag that many shall have, or no longer.
  ///
  /// @param records ids, at most 500
  @Schema(name = "Tagging")
  public record TaggingJson(@Nullable String tag, @Nullable List<@Nullable UUID> records) {
    String word() {
      return tag == null ? "" : tag;
    }

    List<UUID> all() {
      return records == null
          ? List.of()
          : records.stream().filter(Objects::nonNull).distinct().toList();
    }
  }

  @GetMapping("/tags/used")
  @Operation(summary = "The tags in use, in order")
  Listing<String> used(
      Viewer viewer, @Parameter(description = AnyRecord.AREA) @PathVariable String area) {
    return Listing.whole(tags.used(viewer, kind(area)));
  }

  @GetMapping("/tags/records")
  @Operation(summary = "The ids of those with a tag, in the order of their arrival")
  Listing<UUID> tagged(
      Viewer viewer,
      @Parameter(description = AnyRecord.AREA) @PathVariable String area,
      @Parameter(description = "the tag, exactly") @RequestParam String tag,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var size = Listing.size(limit);
    return Listing.cut(tags.tagged(viewer, kind(area), tag, after, size + 1), size, it -> it);
  }

  @GetMapping("/{id}/tags")
  @Operation(summary = "The tags of a company or person, in order")
  Listing<String> ofRecord(
      Viewer viewer,
      @Parameter(description = AnyRecord.AREA) @PathVariable String area,
      @PathVariable UUID id) {
    records.there(viewer, area, id);
    return Listing.whole(tags.of(viewer, List.of(id)).getOrDefault(id, List.of()));
  }

  @PostMapping("/tags/addition")
  @Operation(summary = "Give many a tag, as one step that can be undone")
  KeptJson add(
      Viewer viewer,
      @Parameter(description = AnyRecord.AREA) @PathVariable String area,
      @RequestBody TaggingJson tagging) {
    return KeptJson.of(tags.add(viewer, kind(area), tagging.all(), tagging.word()));
  }

  @PostMapping("/tags/removal")
  @Operation(summary = "Take a tag from many, as one step that can be undone")
  KeptJson remove(
      Viewer viewer,
      @Parameter(description = AnyRecord.AREA) @PathVariable String area,
      @RequestBody TaggingJson tagging) {
    return KeptJson.of(tags.remove(viewer, kind(area), tagging.all(), tagging.word()));
  }

  private static Kind kind(String area) {
    return area.equals("companies") ? Kind.COMPANY : Kind.PERSON;
  }
}
