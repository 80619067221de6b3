package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceKeeping;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.library.PieceQuery;
import buyerside.app.library.PieceQuery.Order;
import buyerside.app.library.PieceReviews;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.MessagePage;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Looking for pieces and reading them.
@Controller
@RequestMapping("/library")
class LibraryController {

  private static final int SHOWN = 20;

  private final Library library;
  private final PieceReviews reviews;
  private final Entries entries;
  private final PiecePages pages;

  LibraryController(Library library, PieceReviews reviews, Entries entries, PiecePages pages) {
    this.library = library;
    this.reviews = reviews;
    this.entries = entries;
    this.pages = pages;
  }

  @Bean
  static NavigationItem libraryNavigation() {
    return new NavigationItem("library", "/library", "library", 85);
  }

  @GetMapping
  Page list(Viewer viewer, @RequestParam Map<String, String> wanted) {
    var query = query(wanted);
    var pieces = library.page(viewer, query, SHOWN + 1);
    var shown = pieces.subList(0, Math.min(SHOWN, pieces.size()));
    var filter =
        new LibraryPage.Filter(
            query.words(),
            Stream.of(Status.values())
                .map(it -> new Option(it.name(), msg("library.status." + it)))
                .toList(),
            wanted.getOrDefault("status", Status.PUBLISHED.name()),
            entries.stages(viewer),
            query.stage(),
            Entries.languages(),
            wanted.getOrDefault("language", ""),
            library.products(viewer),
            query.product(),
            query.tag(),
            query.order().name());
    var filtered = wanted.entrySet().stream().anyMatch(it -> !it.getValue().isEmpty());
    var page =
        new LibraryPage(
            filter,
            wanted.isEmpty() ? entries.of(viewer, reviews.toReview(viewer)) : List.of(),
            entries.of(viewer, shown, query.words()),
            filtered,
            pieces.size() > SHOWN ? next(wanted, shown.getLast()) : "");
    return new Page(msg("navigation.library"), "library", page);
  }

  @GetMapping("/{id}")
  Page read(Viewer viewer, @PathVariable UUID id) {
    var piece = library.find(viewer, id).orElseThrow(() -> new Missing(id));
    library.read(viewer, id);
    return pages.page(viewer, piece, Map.of(), Problems.NONE);
  }

  /// @param note what the reviewer answers
  @PostMapping("/{id}/status")
  Object move(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String note) {
    var to = Chosen.of(Status.class, status);
    return after(reviews.setStatus(viewer, id, to, note), "/library/" + id);
  }

  @PostMapping("/{id}/review")
  Object ask(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    var piece = library.find(viewer, id).orElseThrow(() -> new Missing(id));
    var reviewer = Chosen.id(typed.getOrDefault("reviewer", ""));
    return switch (reviews.askReview(viewer, id, reviewer, typed.getOrDefault("note", ""))) {
      case Kept(_, var command) -> "redirect:/library/" + id + "?done=" + command;
      case Rejected(var reasons) -> pages.page(viewer, piece, typed, new Problems(reasons));
    };
  }

  @PostMapping("/{id}/removal")
  Object remove(Viewer viewer, @PathVariable UUID id) {
    return after(library.remove(viewer, id), "/library");
  }

  static Object after(PieceKeeping keeping, String back) {
    return switch (keeping) {
      case Kept(_, var command) -> "redirect:" + back + "?done=" + command;
      case Rejected(var reasons) -> {
        var title = msg("navigation.library");
        var words = reasons.stream().map(Reason::words).collect(Collectors.joining(" "));
        yield new Page(title, "library", new MessagePage(422, title, words));
      }
    };
  }

  private static PieceQuery query(Map<String, String> wanted) {
    var status = wanted.getOrDefault("status", Status.PUBLISHED.name());
    var language = wanted.getOrDefault("language", "");
    var after = wanted.getOrDefault("after", "");
    return new PieceQuery(
        status.isEmpty() ? null : Chosen.of(Status.class, status),
        language.isEmpty() ? null : Chosen.language(language),
        wanted.getOrDefault("stage", ""),
        wanted.getOrDefault("tag", ""),
        wanted.getOrDefault("product", ""),
        wanted.getOrDefault("q", ""),
        Chosen.of(Order.class, wanted.getOrDefault("order", Order.LATEST.name())),
        after.isEmpty() ? null : Chosen.id(after));
  }

  private static String next(Map<String, String> wanted, Piece last) {
    var link = UriComponentsBuilder.fromPath("/library");
    new TreeMap<>(wanted).forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
    link.replaceQueryParam("after", "{after}");
    var values = new TreeMap<String, Object>(wanted);
    values.put("after", last.id().toString());
    return link.encode().buildAndExpand(values).toUriString();
  }
}
