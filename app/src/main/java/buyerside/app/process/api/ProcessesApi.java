package buyerside.app.process.api;

import buyerside.app.access.Viewer;
import buyerside.app.journal.AsOf;
import buyerside.app.process.Processes;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
