package buyerside.app.search.web;

import buyerside.app.access.Viewer;
import buyerside.app.search.Search;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The command palette's hits while somebody types.
@Controller
class SearchController {

  private static final int MOST = 12;

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  @GetMapping("/search")
  Hits find(Viewer viewer, @RequestParam(defaultValue = "") String q) {
    return Hits.of(search.find(viewer, q, null, MOST), !q.isBlank());
  }
}
