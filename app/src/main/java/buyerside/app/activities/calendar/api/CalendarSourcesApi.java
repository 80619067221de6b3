package buyerside.app.activities.calendar.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarImports;
import buyerside.app.activities.calendar.CalendarImports.Bringing;
import buyerside.app.activities.calendar.CalendarSource;
import buyerside.app.activities.calendar.CalendarSources;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Calendar")
class CalendarSourcesApi {

  private final CalendarSources sources;
  private final CalendarImports imports;

  CalendarSourcesApi(CalendarSources sources, CalendarImports imports) {
    this.sources = sources;
    this.imports = imports;
  }

  /// @param host of its address; the rest is not told again
  /// @param read when it was read last; absent if it never was
  /// @param failure the code of what went wrong at the last try; absent if nothing did
  @Schema(name = "CalendarSource")
  record SourceJson(
      UUID id, String name, String host, @Nullable Instant read, @Nullable String failure) {

    static SourceJson of(CalendarSource source) {
      var failure = source.failure().replaceFirst(" .*", "");
      return new SourceJson(
          source.id(),
          source.name(),
          source.host(),
          source.read(),
          failure.isEmpty() ? null : failure);
    }
  }

  /// @param address http, https or webcal
  @Schema(name = "NewCalendarSource")
  record NewSourceJson(@Nullable String name, @Nullable String address) {}

  @Schema(name = "CalendarSourceAdded")
  record SourceAddedJson(UUID id) {}

  /// @param fresh how many meetings are new
  /// @param moved how many are known and have moved or were called off
  /// @param known how many are known and as they were
  /// @param left how many could not be read, or are marked private
  @Schema(name = "CalendarBrought")
  record BroughtJson(int fresh, int moved, int known, int left) {}

  @GetMapping("/calendar-sources")
  @Operation(summary = "The calendars elsewhere that are read for one")
  Listing<SourceJson> list(Viewer viewer) {
    return Listing.whole(sources.own(viewer).stream().map(SourceJson::of).toList());
  }

  @PostMapping("/calendar-sources")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Let a calendar elsewhere be read, now and every hour",
      description =
          "Its meetings are offered as proposals. Addresses inside this network are"
              + " refused unless the installation allows their host.")
  SourceAddedJson add(Viewer viewer, @RequestBody NewSourceJson source) {
    var name = Objects.requireNonNullElse(source.name(), "");
    var address = Objects.requireNonNullElse(source.address(), "");
    return switch (sources.add(viewer, name, address)) {
      case CalendarSources.Adding.Added(var id) -> new SourceAddedJson(id);
      case CalendarSources.Adding.Refused(var reasons) -> throw new Refused(reasons);
    };
  }

  @DeleteMapping("/calendar-sources/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Let a calendar elsewhere be read no more")
  void remove(Viewer viewer, @PathVariable UUID id) {
    sources.remove(viewer, id);
  }

  @PostMapping(value = "/calendar-files", consumes = "text/calendar")
  @Operation(summary = "Bring a calendar file in; its meetings are offered as proposals")
  BroughtJson bring(Viewer viewer, @RequestBody byte[] file) {
    return switch (imports.bring(viewer, file)) {
      case Bringing.Brought(var offering, var left) ->
          new BroughtJson(offering.fresh(), offering.moved(), offering.known(), left);
      case Bringing.Refused(var reason) -> throw new Refused(reason);
    };
  }
}
