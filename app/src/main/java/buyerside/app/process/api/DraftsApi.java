package buyerside.app.process.api;

import buyerside.app.access.Viewer;
import buyerside.app.process.Drafting;
import buyerside.app.process.Drafts;
import buyerside.app.process.FileReasons;
import buyerside.app.process.OpenDraft;
import buyerside.app.process.Processes;
import buyerside.app.process.Publishing;
import buyerside.app.process.api.DraftJson.BegunJson;
import buyerside.app.process.api.DraftJson.NewDraft;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.file.ProcessFile;
import buyerside.method.file.ProcessReading;
import buyerside.method.playbook.DescribedProcess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/process-drafts")
@Tag(name = "Process drafts")
class DraftsApi {

  private final Drafts drafts;
  private final Processes processes;

  DraftsApi(Drafts drafts, Processes processes) {
    this.drafts = drafts;
    this.processes = processes;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Begin a process from a ready-made one, a file or a version's copy",
      description =
          "Send one of variant, file (a process file's text), copy (a version: a new process like"
              + " it) or version (a draft of its own process).")
  BegunJson begin(Viewer viewer, @RequestBody NewDraft wanted) {
    if (wanted.version() != null) {
      try {
        var version = processes.version(viewer, wanted.version());
        return answer(drafts.continueFrom(viewer, version));
      } catch (NoSuchElementException e) {
        throw new Missing(wanted.version());
      }
    }
    return answer(drafts.begin(viewer, like(viewer, wanted)));
  }

  @GetMapping("/{process}")
  @Operation(summary = "The open draft as a process file, and why it cannot be published yet")
  DraftJson get(Viewer viewer, @PathVariable UUID process) {
    return DraftJson.of(find(viewer, process));
  }

  @PutMapping("/{process}")
  @Operation(summary = "Put a process file in the place of the draft")
  BegunJson replace(Viewer viewer, @PathVariable UUID process, @RequestBody NewDraft wanted) {
    return answer(drafts.replace(viewer, process, read(wanted.file())));
  }

  @DeleteMapping("/{process}")
  @Operation(summary = "Give the draft up; undoing the command brings it back")
  BegunJson discard(Viewer viewer, @PathVariable UUID process) {
    find(viewer, process);
    return answer(drafts.discard(viewer, process));
  }

  @PostMapping("/{process}/publication")
  @Operation(summary = "Make the draft the next version; deals stay where they are until moved")
  ProcessJson publish(Viewer viewer, @PathVariable UUID process) {
    find(viewer, process);
    return switch (drafts.publish(viewer, process)) {
      case Publishing.Published(var version) -> ProcessJson.of(version);
      case Publishing.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }

  private DescribedProcess like(Viewer viewer, NewDraft wanted) {
    if (wanted.variant() != null) {
      return wanted.variant().read();
    }
    if (wanted.copy() == null) {
      return read(wanted.file());
    }
    try {
      return processes.version(viewer, wanted.copy()).described();
    } catch (NoSuchElementException e) {
      throw new Missing(wanted.copy());
    }
  }

  private static DescribedProcess read(@Nullable String file) {
    if (file == null) {
      throw new Refused(Reason.of("file", "missing"));
    }
    return switch (ProcessFile.read(file)) {
      case ProcessReading.Read(var process, _) -> process;
      case ProcessReading.Refused(var problems) -> throw new Refused(FileReasons.of(problems));
    };
  }

  private OpenDraft find(Viewer viewer, UUID process) {
    return drafts.find(viewer, process).orElseThrow(() -> new Missing(process));
  }

  private static BegunJson answer(Drafting drafting) {
    return switch (drafting) {
      case Drafting.Kept(var process, int revision, var command) ->
          new BegunJson(process, revision, command);
      case Drafting.Rejected(var reasons)
          when reasons.stream().anyMatch(it -> it.code().equals("unknown")) ->
          throw new Missing(reasons);
      case Drafting.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
