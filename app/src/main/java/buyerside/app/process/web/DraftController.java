package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.process.Drafting;
import buyerside.app.process.Drafts;
import buyerside.app.process.FileReasons;
import buyerside.app.process.OpenDraft;
import buyerside.app.process.ProcessEdition;
import buyerside.app.process.Processes;
import buyerside.app.process.Publishing;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Reason;
import buyerside.method.file.ProcessFile;
import buyerside.method.file.ProcessReading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The draft of a process as a whole.
@Controller
@RequestMapping("/processes/{process}/draft")
class DraftController {

  private final Drafts drafts;
  private final Processes processes;

  private final ProcessMaterials materials;

  DraftController(Drafts drafts, Processes processes, ProcessMaterials materials) {
    this.materials = materials;
    this.drafts = drafts;
    this.processes = processes;
  }

  @GetMapping
  Page show(Viewer viewer, @PathVariable UUID process) {
    return page(viewer, process, List.of());
  }

  @PostMapping
  String begin(Viewer viewer, @PathVariable UUID process) {
    var edition = latest(viewer, process).orElseThrow(() -> new Missing(process));
    drafts.continueFrom(viewer, processes.version(viewer, edition.id()));
    return "redirect:/processes/" + process + "/draft";
  }

  @PostMapping("/file")
  Object replace(Viewer viewer, @PathVariable UUID process, @RequestParam MultipartFile file)
      throws IOException {
    viewer.require(Role.OPERATIONS);
    try (var stream = file.getInputStream()) {
      return switch (ProcessFile.read(stream)) {
        case ProcessReading.Read(var read, _) ->
            after(viewer, process, drafts.replace(viewer, process, read));
        case ProcessReading.Refused(var problems) ->
            page(viewer, process, FileReasons.words(problems));
      };
    }
  }

  @PostMapping("/publication")
  Object publish(Viewer viewer, @PathVariable UUID process) {
    return switch (drafts.publish(viewer, process)) {
      case Publishing.Published(var version) -> "redirect:/deals/migration?to=" + version.id();
      case Publishing.Rejected(var reasons) ->
          page(viewer, process, reasons.stream().map(Reason::words).toList());
    };
  }

  @PostMapping("/discarding")
  Object discard(Viewer viewer, @PathVariable UUID process) {
    return drafts.discard(viewer, process) instanceof Drafting.Kept(_, _, var command)
        ? "redirect:/processes?done=" + command
        : "redirect:/processes";
  }

  private Object after(Viewer viewer, UUID process, Drafting drafting) {
    return switch (drafting) {
      case Drafting.Kept(_, _, var command) ->
          "redirect:/processes/" + process + "/draft?done=" + command;
      case Drafting.Rejected(var reasons) ->
          page(viewer, process, reasons.stream().map(Reason::words).toList());
    };
  }

  private Page page(Viewer viewer, UUID process, List<String> refusals) {
    viewer.require(Role.OPERATIONS);
    var open = drafts.find(viewer, process).orElseThrow(() -> new Missing(process));
    var stages = StageView.of(open.draft(), materials.of(viewer, process));
    var problems =
        refusals.isEmpty() ? open.problems().stream().map(Reason::words).toList() : refusals;
    var page =
        new DraftPage(
            process,
            StageWords.in(open.draft().name()),
            MissingTexts.of(open.draft().name()),
            open.revision(),
            stages,
            problems,
            !refusals.isEmpty(),
            untranslated(open, stages),
            latest(viewer, process)
                .map(it -> "/processes/%s/differences?from=%d".formatted(process, it.number()))
                .orElse(""));
    return new Page(msg("process.draft.title", page.name()), "process", page);
  }

  private static int untranslated(OpenDraft open, List<StageView> stages) {
    var places =
        stages.stream()
            .flatMap(it ->
                Stream.concat(
                    Stream.of(it.missing()),
                    Stream.concat(it.criteria().stream(), it.actions().stream())
                        .map(StageView.ItemView::missing)));
    var name = MissingTexts.of(open.draft().name());
    return (int) Stream.concat(Stream.of(name), places).filter(it -> !it.isEmpty()).count();
  }

  private Optional<ProcessEdition> latest(Viewer viewer, UUID process) {
    return processes.editions(viewer).stream()
        .filter(it -> it.process().equals(process))
        .findFirst();
  }
}
