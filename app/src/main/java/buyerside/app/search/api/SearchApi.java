package buyerside.app.search.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.access.Viewer;
import buyerside.app.search.Document;
import buyerside.app.search.Hit;
import buyerside.app.search.Search;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Search")
class SearchApi {

  private final Search search;

  SearchApi(Search search) {
    this.search = search;
  }

  /// @param kind company, person or deal
  public record HitJson(String kind, UUID id, String title, String subtitle) {

    static HitJson of(Hit hit) {
      return new HitJson(code(hit.kind()), hit.id(), hit.title(), hit.subtitle());
    }
  }

  @GetMapping("/api/v1/search")
  @Operation(
      summary = "Find companies, people and deals",
      description =
          "By two Chinese characters, by pinyin or its initials, by either script, or by any part"
              + " of a Latin name.")
  Listing<HitJson> find(
      Viewer viewer,
      @RequestParam String q,
      @RequestParam(required = false) Document.@Nullable Kind kind,
      @RequestParam(defaultValue = "20") int limit) {
    return Listing.whole(
        search.find(viewer, q, kind, Listing.size(limit)).stream().map(HitJson::of).toList());
  }
}
