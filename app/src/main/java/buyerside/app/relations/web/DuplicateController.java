package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.duplicates.DuplicateReviews;
import buyerside.app.relations.duplicates.DuplicateSearch;
import buyerside.app.relations.duplicates.FoundPair;
import buyerside.app.relations.duplicates.Merging;
import buyerside.app.relations.duplicates.Merging.Merge;
import buyerside.app.relations.web.DuplicateList.Line;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.text.duplicates.Listed.Kind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Records that may be one: the list, two side by side, and the decision.
@Controller
@RequestMapping("/duplicates")
class DuplicateController {

  private static final int ROWS = 50;

  private final DuplicateReviews reviews;
  private final DuplicateSearch search;
  private final Merging merging;
  private final DuplicateSides sides;

  DuplicateController(
      DuplicateReviews reviews, DuplicateSearch search, Merging merging, DuplicateSides sides) {
    this.reviews = reviews;
    this.search = search;
    this.merging = merging;
    this.sides = sides;
  }

  @GetMapping
  String start() {
    return "redirect:/duplicates/company";
  }

  @GetMapping("/{kind}")
  Page list(
      Viewer viewer,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable UUID first,
      @RequestParam(required = false) @Nullable UUID second) {
    var of = kind(kind);
    var pairs = reviews.open(viewer, of, first, second, ROWS);
    var next =
        pairs.size() < ROWS
            ? ""
            : "/duplicates/%s?first=%s&second=%s"
                .formatted(kind, pairs.getLast().first().id(), pairs.getLast().second().id());
    var list =
        new DuplicateList(
            kind,
            msg("duplicates.checked", search.checked(viewer, of)),
            pairs.stream().map(it -> line(kind, it)).toList(),
            next);
    return new Page(msg("duplicates.title"), area(of), list);
  }

  @GetMapping("/{kind}/{one}/{other}")
  Page sideBySide(
      Viewer viewer, @PathVariable String kind, @PathVariable UUID one, @PathVariable UUID other) {
    return page(viewer, kind, one, other, Set.of(), Problems.NONE);
  }

  /// @param choice `second.<field>` for each field in which the second is right
  @PostMapping("/{kind}/{one}/{other}/merge")
  Object merge(
      Viewer viewer,
      @PathVariable String kind,
      @PathVariable UUID one,
      @PathVariable UUID other,
      @RequestParam(defaultValue = "0") int oneVersion,
      @RequestParam(defaultValue = "0") int otherVersion,
      @RequestParam Map<String, String> choice) {
    var chosen = new HashSet<String>();
    choice.forEach((field, side) -> {
      if (side.equals("second")) {
        chosen.add(field);
      }
    });
    var merge = new Merge(one, oneVersion, other, otherVersion, chosen);
    var of = kind(kind);
    var keeping =
        of == Kind.COMPANY ? merging.companies(viewer, merge) : merging.people(viewer, merge);
    return switch (keeping) {
      case Kept(var id, var command) -> "redirect:/" + area(of) + "/" + id + "?done=" + command;
      case Rejected(var reasons) -> page(viewer, kind, one, other, chosen, new Problems(reasons));
    };
  }

  @PostMapping("/{kind}/{one}/{other}/apart")
  String apart(
      Viewer viewer, @PathVariable String kind, @PathVariable UUID one, @PathVariable UUID other) {
    reviews.apart(viewer, kind(kind), one, other);
    return "redirect:/duplicates/" + kind;
  }

  private Page page(
      Viewer viewer, String kind, UUID one, UUID other, Set<String> chosen, Problems problems) {
    var of = kind(kind);
    var match = reviews.match(viewer, of, one, other);
    var both = sides.of(viewer, of, one, other, chosen);
    var page =
        new DuplicatePage(
            kind,
            both.first(),
            both.second(),
            match.map(it -> it.certainty().name()).orElse(""),
            match.map(DuplicateWords::why).orElse(""),
            both.rows(),
            "/duplicates/" + kind + "/" + one + "/" + other,
            problems);
    return new Page(msg("duplicates.review"), area(of), page);
  }

  private static Line line(String kind, FoundPair pair) {
    return new Line(
        "/duplicates/" + kind + "/" + pair.first().id() + "/" + pair.second().id(),
        pair.first().name(),
        pair.first().more(),
        pair.second().name(),
        pair.second().more(),
        pair.match().certainty().name(),
        DuplicateWords.why(pair.match()));
  }

  private static Kind kind(String kind) {
    return switch (kind) {
      case "company" -> Kind.COMPANY;
      case "person" -> Kind.PERSON;
      default -> throw new Missing(kind);
    };
  }

  private static String area(Kind kind) {
    return kind == Kind.COMPANY ? "companies" : "people";
  }
}
