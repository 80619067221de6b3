package buyerside.app.activities.timeline.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.activities.timeline.Mark;
import buyerside.app.activities.timeline.Sort;
import buyerside.app.activities.timeline.Subject;
import buyerside.app.activities.timeline.Timelines;
import buyerside.app.activities.timeline.Timelines.Told;
import buyerside.app.activities.timeline.web.TimelinePage.Filter;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The timelines of deals, companies and people.
@Controller
class TimelineController {

  private static final int SIZE = 50;

  private final Timelines timelines;
  private final TimelineLines lines;
  private final OneReading reading;
  private final Clock clock;

  TimelineController(Timelines timelines, TimelineLines lines, OneReading reading, Clock clock) {
    this.timelines = timelines;
    this.lines = lines;
    this.reading = reading;
    this.clock = clock;
  }

  /// @param sort which sorts; all if none is said
  record Asked(List<String> sort, String asOf, String before) {}

  @GetMapping("/deals/{id}/timeline")
  Page deal(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> sort,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String before) {
    return page(viewer, new Subject(Subject.Kind.DEAL, id), new Asked(sort, asOf, before));
  }

  @GetMapping("/companies/{id}/timeline")
  Page company(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> sort,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String before) {
    return page(viewer, new Subject(Subject.Kind.COMPANY, id), new Asked(sort, asOf, before));
  }

  @GetMapping("/people/{id}/timeline")
  Page person(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> sort,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String before) {
    return page(viewer, new Subject(Subject.Kind.PERSON, id), new Asked(sort, asOf, before));
  }

  private Page page(Viewer viewer, Subject subject, Asked asked) {
    return reading.of(() -> {
      var sorts = EnumSet.noneOf(Sort.class);
      asked.sort().stream()
          .filter(it -> !it.isEmpty())
          .forEach(it -> sorts.add(Chosen.of(Sort.class, it)));
      var asOf = AsOf.of(asked.asOf(), viewer);
      var before = Mark.ofToken(asked.before());
      var told =
          timelines
              .of(viewer, subject, sorts, before.orElse(null), asOf.orElse(null), SIZE + 1)
              .orElseThrow(() -> new Missing(subject.id()));
      var shown = new Told(told.name(), told.moments().stream().limit(SIZE).toList(), told.deals());
      var day = asOf.isEmpty() ? "" : asked.asOf();
      var page =
          new TimelinePage(
              told.name(),
              subject.page(),
              subject.page() + "/timeline",
              day,
              LocalDate.ofInstant(clock.instant(), viewer.place().zone()).toString(),
              filters(sorts),
              lines.days(viewer, subject, shown),
              before.isEmpty() ? "" : href(subject, sorts, day, ""),
              told.moments().size() > SIZE
                  ? href(subject, sorts, day, shown.moments().getLast().mark().token())
                  : "");
      return new Page(msg("timeline.title") + " · " + told.name(), area(subject), page);
    });
  }

  private static String area(Subject subject) {
    return switch (subject.kind()) {
      case DEAL -> "deals";
      case COMPANY -> "companies";
      case PERSON -> "people";
    };
  }

  private static List<Filter> filters(Set<Sort> chosen) {
    return Stream.of(Sort.values())
        .map(it -> new Filter(it.name(), msg("timeline.sort." + it), chosen.contains(it)))
        .toList();
  }

  private static String href(Subject subject, Set<Sort> sorts, String asOf, String before) {
    var uri = UriComponentsBuilder.fromPath(subject.page() + "/timeline");
    sorts.forEach(it -> uri.queryParam("sort", it));
    if (!asOf.isEmpty()) {
      uri.queryParam("asOf", asOf);
    }
    if (!before.isEmpty()) {
      uri.queryParam("before", before);
    }
    return uri.encode().build().toUriString();
  }
}
