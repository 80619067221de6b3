package buyerside.app.relations.web;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.RelationBulk;
import buyerside.app.relations.RelationField;
import buyerside.app.relations.RelationViews;
import buyerside.app.relations.tags.Tags;
import buyerside.app.shell.Frame.Done;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of companies and people: all by name, those found by words, those with a tag or a
/// value in a field of the workspace, those of a past day; cells changed in place, tags for many at
/// once; lists named and kept.
@Controller
@RequestMapping("/{area:companies|people}")
class RelationListController {

  private final RelationLists lists;
  private final RelationBulk bulk;
  private final Tags tags;
  private final RelationViews views;
  private final OneReading reading;
  private final Clock clock;

  RelationListController(
      RelationLists lists,
      RelationBulk bulk,
      Tags tags,
      RelationViews views,
      OneReading reading,
      Clock clock) {
    this.lists = lists;
    this.bulk = bulk;
    this.tags = tags;
    this.views = views;
    this.reading = reading;
    this.clock = clock;
  }

  @Bean
  static NavigationItem companiesNavigation() {
    return new NavigationItem("companies", "/companies", "companies", 70);
  }

  @Bean
  static NavigationItem peopleNavigation() {
    return new NavigationItem("people", "/people", "people", 71);
  }

  @GetMapping
  Page show(
      Viewer viewer,
      @PathVariable String area,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String tag,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String is,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "") String asOf) {
    var day = PastDay.of(asOf, viewer, clock.instant());
    var wanted = new Wanted(q, day.past() ? "" : tag, field, day.past() ? "" : is, day);
    return reading.of(() -> lists.page(viewer, kind(area), wanted, after, Problems.NONE));
  }

  /// Changes a cell and answers with its row.
  @PostMapping("/{id}/cells/{cell}")
  RelationList.Row cell(
      Viewer viewer,
      @PathVariable String area,
      @PathVariable UUID id,
      @PathVariable String cell,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String field) {
    var kind = kind(area);
    if (RelationField.of(kind, cell).isEmpty()) {
      throw new Missing(id);
    }
    var keeping = bulk.change(viewer, kind, List.of(id), cell, value);
    var row = lists.row(viewer, kind, id, field).orElseThrow(() -> new Missing(id));
    return switch (keeping) {
      case Kept(_, var command) -> row.after("", new Done(command.toString(), false, "/" + area));
      case Rejected(var reasons) -> row.after(nothing(reasons) ? "" : words(reasons), Done.NOTHING);
    };
  }

  /// @param act `add` or `remove`
  @PostMapping("/tags")
  Object tag(
      Viewer viewer,
      @PathVariable String area,
      @RequestParam(defaultValue = "") List<UUID> chosen,
      @RequestParam(defaultValue = "") String tag,
      @RequestParam(defaultValue = "add") String act,
      @RequestParam(defaultValue = "") String query) {
    var kind = kind(area);
    Keeping keeping =
        act.equals("remove")
            ? tags.remove(viewer, kind, chosen, tag)
            : tags.add(viewer, kind, chosen, tag);
    return switch (keeping) {
      case Kept(_, var command) ->
          "redirect:/" + area + "?" + (query.isEmpty() ? "" : query + "&") + "done=" + command;
      case Rejected(var reasons) -> {
        var all = Wanted.all(PastDay.of("", viewer, clock.instant()));
        yield lists.page(viewer, kind, all, null, new Problems(whole(reasons)));
      }
    };
  }

  @PostMapping("/views")
  String save(
      Viewer viewer,
      @PathVariable String area,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query) {
    views.save(viewer, area, name, query);
    return "redirect:/" + area + "?" + query;
  }

  @PostMapping("/views/{view}/removal")
  String forget(Viewer viewer, @PathVariable String area, @PathVariable UUID view) {
    views.remove(viewer, view);
    return "redirect:/" + area;
  }

  /// There is no field of the form beside which they could stand.
  private static List<Reason> whole(List<Reason> reasons) {
    return reasons.stream().map(it -> new Reason("", it.code(), it.arguments())).toList();
  }

  private static String words(List<Reason> reasons) {
    return reasons.stream().map(Reason::words).collect(Collectors.joining(" "));
  }

  /// Whether it was only that nothing changed.
  private static boolean nothing(List<Reason> reasons) {
    return reasons.stream().allMatch(it -> it.code().equals("custom.same"));
  }

  static Kind kind(String area) {
    return area.equals("companies") ? Kind.COMPANY : Kind.PERSON;
  }
}
