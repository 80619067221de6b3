package buyerside.app.activities.timeline.api;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.activities.timeline.Mark;
import buyerside.app.activities.timeline.Sort;
import buyerside.app.activities.timeline.Subject;
import buyerside.app.activities.timeline.Timelines;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{kind:deals|companies|people}/{id}/timeline")
@Tag(name = "Timelines")
class TimelinesApi {

  private final Timelines timelines;
  private final OneReading reading;

  TimelinesApi(Timelines timelines, OneReading reading) {
    this.timelines = timelines;
    this.reading = reading;
  }

  @GetMapping
  @Operation(
      summary = "What happened with a deal, a company or a person, latest first",
      description =
          "Activities, evidence, moves, notes that one may see, invitations, gifts, plan, documents"
              + " and changes; what is planned comes before what happened.")
  Listing<MomentJson> show(
      Viewer viewer,
      @Parameter(description = "deals, companies or people") @PathVariable String kind,
      @PathVariable UUID id,
      @Parameter(description = "What to tell of, such as activity; all if left out")
          @RequestParam(defaultValue = "")
          List<String> sort,
      @Parameter(description = "As it was known on this day, or at this instant")
          @RequestParam(defaultValue = "")
          String asOf,
      @Parameter(description = "The next of the page before") @RequestParam(defaultValue = "")
          String after,
      @Parameter(description = "How many at most, from 1 to 200")
          @RequestParam(defaultValue = "" + Listing.USUAL)
          int limit) {
    var size = Listing.size(limit);
    var sorts = sort.stream().filter(it -> !it.isEmpty()).map(TimelinesApi::sort).toList();
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    var before =
        after.isEmpty()
            ? null
            : Mark.ofToken(after).orElseThrow(() -> new Refused(Reason.of("after", "unknown")));
    var told =
        reading.of(
            () -> timelines.of(viewer, subject(kind, id), Set.copyOf(sorts), before, at, size + 1));
    return Listing.cut(
            told.orElseThrow(() -> new Missing(id)).moments(), size, it -> it.mark().token())
        .map(MomentJson::of);
  }

  private static Sort sort(String text) {
    try {
      return Sort.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refused(Reason.of("sort", "unknown"));
    }
  }

  private static Subject subject(String kind, UUID id) {
    return new Subject(
        switch (kind) {
          case "deals" -> Subject.Kind.DEAL;
          case "companies" -> Subject.Kind.COMPANY;
          default -> Subject.Kind.PERSON;
        },
        id);
  }
}
