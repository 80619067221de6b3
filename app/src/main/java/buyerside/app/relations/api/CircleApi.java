package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.circle.CircleFacts;
import buyerside.app.relations.circle.CircleMember;
import buyerside.app.relations.circle.Circles;
import buyerside.app.relations.circle.Way;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Circle")
class CircleApi {

  private final Circles circles;
  private final OwnTimes times;
  private final Clock clock;

  CircleApi(Circles circles, OwnTimes times, Clock clock) {
    this.circles = circles;
    this.times = times;
    this.clock = clock;
  }

  /// Somebody in one's circle.
  ///
  /// @param everyDays the cadence
  /// @param birthday as `--03-21`
  /// @param due the day of the next contact
  /// @param yourTurn whether they invited last
  public record CircleJson(
      @Nullable UUID id,
      @Nullable UUID person,
      @Nullable String name,
      @Nullable Integer everyDays,
      @Nullable MonthDay birthday,
      @Nullable String note,
      @Nullable LocalDate last,
      @Nullable LocalDate due,
      @Nullable Boolean yourTurn) {

    static CircleJson of(CircleMember member) {
      var facts = member.facts();
      var last = member.last();
      return new CircleJson(
          member.id(),
          facts.person(),
          facts.name(),
          facts.everyDays(),
          facts.birthday(),
          facts.note(),
          last == null ? null : last.on(),
          member.due(),
          member.yourTurn());
    }

    CircleFacts read() {
      return new CircleFacts(
          person,
          name == null ? "" : name,
          everyDays == null ? 0 : everyDays,
          birthday,
          note == null ? "" : note);
    }
  }

  @GetMapping("/api/v1/circle")
  @Operation(summary = "One's own core circle, whoever is due first; nobody else sees it")
  Listing<CircleJson> own(Viewer viewer) {
    return Listing.whole(circles.own(viewer)).map(CircleJson::of);
  }

  @PostMapping("/api/v1/circle")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Take somebody into one's circle")
  KeptJson join(Viewer viewer, @RequestBody CircleJson somebody) {
    return KeptJson.of(circles.join(viewer, somebody.read()));
  }

  /// @param on today if left out
  /// @param way call, message, coffee, meal, help, introduction, small_gift, note
  public record ContactJson(@Nullable LocalDate on, @Nullable Way way, @Nullable String note) {}

  @PostMapping("/api/v1/circle/{id}/contacts")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Note that one was in touch")
  KeptJson contacted(Viewer viewer, @PathVariable UUID id, @RequestBody ContactJson contact) {
    var way = contact.way();
    if (way == null) {
      throw new Refused(Reason.of("way", "missing"));
    }
    var on = contact.on();
    var day = on == null ? LocalDate.ofInstant(clock.instant(), viewer.profile().zone()) : on;
    var note = contact.note();
    return KeptJson.of(circles.contacted(viewer, id, day, way, note == null ? "" : note));
  }

  /// @param busy whether they cannot be planned for; not why
  public record BusyJson(boolean busy) {}

  @GetMapping("/api/v1/members/{member}/busy")
  @Operation(summary = "Whether a colleague keeps any moment of a span for themselves")
  @Parameter(name = "from", description = "the first instant; now if left out")
  @Parameter(
      name = "to",
      description = "the first instant after the span; an hour later if left out")
  BusyJson busy(
      Viewer viewer,
      @PathVariable UUID member,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to) {
    var start = from == null ? clock.instant() : from;
    var end = to == null ? start.plus(Duration.ofHours(1)) : to;
    if (!start.isBefore(end)) {
      throw new Refused(Reason.of("to", "span.order"));
    }
    return new BusyJson(times.busy(viewer, member, start, end));
  }
}
