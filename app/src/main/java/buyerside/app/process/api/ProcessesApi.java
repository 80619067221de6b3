package buyerside.app.process.api;

import buyerside.app.access.Viewer;
import buyerside.app.journal.AsOf;
import buyerside.app.process.Processes;
import buyerside.app.process.api.DraftJson.BegunJson;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.file.ProcessFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/processes")
@Tag(name = "Processes")
class ProcessesApi {

  private final Processes processes;

  ProcessesApi(Processes processes) {
    this.processes = processes;
  }

  @GetMapping
  @Operation(
      summary = "The process that new deals follow",
      description = "With asOf (a day or an instant) the one that they followed then.")
  Listing<ProcessJson> list(Viewer viewer, @RequestParam(defaultValue = "") String asOf) {
    if (asOf.isEmpty()) {
      return Listing.whole(List.of(ProcessJson.of(processes.current(viewer))));
    }
    var at = AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    return Listing.whole(processes.at(viewer, at).stream().map(ProcessJson::of).toList());
  }

  @GetMapping("/versions")
  @Operation(summary = "All published versions of all processes, the latest of each first")
  Listing<VersionJson> versions(Viewer viewer) {
    var followed = processes.current(viewer).processId();
    return Listing.whole(
        processes.editions(viewer).stream()
            .map(it ->
                new VersionJson(
                    it.id(),
                    it.process(),
                    it.number(),
                    it.published(),
                    it.process().equals(followed)))
            .toList());
  }

  /// @param file a process file's text
  record FileJson(String file) {}

  /// A published version in the list.
  ///
  /// @param followed whether new deals follow this process
  record VersionJson(UUID id, UUID process, int number, Instant publishedAt, boolean followed) {}

  @PutMapping("/{process}/following")
  @Operation(summary = "Let new deals follow a process from now on")
  BegunJson follow(Viewer viewer, @PathVariable UUID process) {
    var command = processes.follow(viewer, process).orElseThrow(() -> new Missing(process));
    return new BegunJson(process, 0, command);
  }

  @GetMapping("/{version}/file")
  @Operation(summary = "One published version as a process file")
  FileJson file(Viewer viewer, @PathVariable UUID version) {
    try {
      return new FileJson(ProcessFile.write(processes.version(viewer, version).described()));
    } catch (NoSuchElementException e) {
      throw new Missing(version);
    }
  }

  @GetMapping("/{version}")
  @Operation(summary = "One published version: stages, exit criteria, playbook")
  ProcessJson get(Viewer viewer, @PathVariable UUID version) {
    try {
      return ProcessJson.of(processes.version(viewer, version));
    } catch (NoSuchElementException e) {
      throw new Missing(version);
    }
  }
}
