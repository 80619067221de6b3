package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.RelationViews;
import buyerside.app.relations.tags.Tags;
import buyerside.app.relations.web.RelationList.Row;
import buyerside.app.relations.web.RelationList.View;
import buyerside.app.search.Document;
import buyerside.app.search.Hit;
import buyerside.app.search.Search;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of companies and people: all by name, those found by words, those with a tag; tags for
/// many at once; lists named and kept.
@Controller
@RequestMapping("/{area:companies|people}")
class RelationListController {

  private static final int ROWS = 50;

  private final Companies companies;
  private final People people;
  private final Tags tags;
  private final RelationViews views;
  private final Search search;
  private final PastRelations past;
  private final OneReading reading;
  private final Clock clock;

  RelationListController(
      Companies companies,
      People people,
      Tags tags,
      RelationViews views,
      Search search,
      PastRelations past,
      OneReading reading,
      Clock clock) {
    this.past = past;
    this.reading = reading;
    this.clock = clock;
    this.companies = companies;
    this.people = people;
    this.tags = tags;
    this.views = views;
    this.search = search;
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
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "") String asOf) {
    var day = PastDay.of(asOf, viewer, clock.instant());
    return reading.of(
        () -> page(viewer, area, q, day.past() ? "" : tag, after, day, Problems.NONE));
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
      case Rejected(var reasons) ->
          page(
              viewer,
              area,
              "",
              "",
              null,
              PastDay.of("", viewer, clock.instant()),
              new Problems(whole(reasons)));
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

  private Page page(
      Viewer viewer,
      String area,
      String words,
      String tag,
      @Nullable UUID after,
      PastDay day,
      Problems problems) {
    var kind = kind(area);
    var wanted = ids(viewer, kind, words, tag, after);
    var rows =
        kind == Kind.COMPANY
            ? companies(viewer, wanted, after, day)
            : people(viewer, wanted, after, day);
    var query = query(words, tag, day);
    var last = wanted == null ? rows.size() : wanted.size();
    var next =
        last < ROWS || !words.isBlank()
            ? ""
            : "/"
                + area
                + "?"
                + (query.isEmpty() ? "" : query + "&")
                + "after="
                + (wanted == null ? rows.getLast().id() : wanted.getLast());
    var list =
        new RelationList(
            area,
            msg("navigation." + area),
            words,
            options(viewer, kind),
            tag,
            query,
            views.own(viewer, area).stream()
                .map(it ->
                    new View(
                        it.name(),
                        "/" + area + "?" + it.query(),
                        "/" + area + "/views/" + it.id() + "/removal"))
                .toList(),
            rows,
            next,
            "/duplicates/" + (kind == Kind.PERSON ? "person" : "company"),
            day,
            problems);
    return new Page(list.title(), area, list);
  }

  /// Which records are wanted; `null` for all by name.
  private @Nullable List<UUID> ids(
      Viewer viewer, Kind kind, String words, String tag, @Nullable UUID after) {
    if (!words.isBlank()) {
      return search.find(viewer, words, Document.Kind.valueOf(kind.name()), ROWS).stream()
          .map(Hit::id)
          .toList();
    }
    return tag.isBlank() ? null : tags.tagged(viewer, kind, tag.strip(), after, ROWS);
  }

  private List<Row> companies(
      Viewer viewer, @Nullable List<UUID> wanted, @Nullable UUID after, PastDay day) {
    var at = day.at();
    List<Company> found;
    if (at == null) {
      found = wanted == null ? companies.page(viewer, after, ROWS) : companies.all(viewer, wanted);
    } else {
      found =
          wanted == null
              ? past.companies(viewer, after, ROWS, at)
              : past.companies(viewer, wanted, at);
    }
    var known = tags(viewer, found.stream().map(Company::id).toList(), day);
    return found.stream()
        .map(it ->
            row("/companies/", it.id(), it.name(), text(it.facts().place().city()), known, day))
        .toList();
  }

  private List<Row> people(
      Viewer viewer, @Nullable List<UUID> wanted, @Nullable UUID after, PastDay day) {
    var at = day.at();
    List<Person> found;
    if (at == null) {
      found = wanted == null ? people.page(viewer, after, ROWS) : people.all(viewer, wanted);
    } else {
      found =
          wanted == null ? past.people(viewer, after, ROWS, at) : past.people(viewer, wanted, at);
    }
    var known = tags(viewer, found.stream().map(Person::id).toList(), day);
    return found.stream()
        .map(it -> {
          var more = (text(it.facts().title()) + " " + it.companyName()).strip();
          return row("/people/", it.id(), it.name(), more, known, day);
        })
        .toList();
  }

  /// Of tags no past is kept.
  private Map<UUID, List<String>> tags(Viewer viewer, List<UUID> records, PastDay day) {
    return day.past() ? Map.of() : tags.of(viewer, records);
  }

  private static Row row(
      String area, UUID id, String name, String more, Map<UUID, List<String>> tags, PastDay day) {
    return new Row(
        id.toString(), area + id + day.query(), name, more, tags.getOrDefault(id, List.of()));
  }

  private List<Option> options(Viewer viewer, Kind kind) {
    return Stream.concat(
            Stream.of(new Option("", msg("tags.all"))),
            tags.used(viewer, kind).stream().map(it -> new Option(it, it)))
        .toList();
  }

  private static String query(String words, String tag, PastDay day) {
    var parts = new ArrayList<String>();
    if (!words.isBlank()) {
      parts.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
    if (!tag.isBlank()) {
      parts.add("tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8));
    }
    if (day.past()) {
      parts.add("asOf=" + day.given());
    }
    return String.join("&", parts);
  }

  /// There is no field of the form beside which they could stand.
  private static List<Reason> whole(List<Reason> reasons) {
    return reasons.stream().map(it -> new Reason("", it.code(), it.arguments())).toList();
  }

  private static Kind kind(String area) {
    return area.equals("companies") ? Kind.COMPANY : Kind.PERSON;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
