package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.process.Drafts;
import buyerside.app.process.ProcessEdition;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.method.draft.Comparison;
import buyerside.method.draft.Draft;
import buyerside.method.file.ProcessFile;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Published versions: to read, to compare, to take along as a file.
@Controller
@RequestMapping("/processes/{process}")
class VersionController {

  private static final int DRAFT = 0;

  private final Processes processes;
  private final Drafts drafts;

  private final ProcessMaterials materials;

  VersionController(Processes processes, Drafts drafts, ProcessMaterials materials) {
    this.materials = materials;
    this.processes = processes;
    this.drafts = drafts;
  }

  /// @param version its number; the latest if left out
  @GetMapping
  Page show(
      Viewer viewer, @PathVariable UUID process, @RequestParam(defaultValue = "0") int version) {
    var editions = editions(viewer, process);
    var number = version == 0 ? editions.getFirst().number() : version;
    var shown = version(viewer, editions, number);
    var page =
        new ProcessPage(
            process,
            shown.id(),
            number,
            StageWords.in(shown.described().name()),
            processes.current(viewer).processId().equals(process),
            drafts.find(viewer, process).isPresent(),
            viewer.role().atLeast(Role.OPERATIONS),
            StageView.of(Draft.of(shown.described()), materials.of(viewer, process)),
            editions.stream().map(it -> edition(it, number)).toList(),
            number == 1
                ? ""
                : "/processes/%s/differences?from=%d&to=%d".formatted(process, number - 1, number));
    return new Page(page.name(), "process", page);
  }

  /// @param to the later version's number; 0 for the open draft
  @GetMapping("/differences")
  Page compare(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam int from,
      @RequestParam(defaultValue = "0") int to) {
    var editions = editions(viewer, process);
    var before = version(viewer, editions, from);
    var after =
        to == DRAFT
            ? drafts.find(viewer, process).orElseThrow(() -> new Missing(process)).draft()
            : Draft.of(version(viewer, editions, to).described());
    var found = Comparison.of(Draft.of(before.described()), after);
    var later = to == DRAFT ? msg("process.draft") : msg("process.version", to);
    var page =
        new ComparePage(
            process,
            StageWords.in(before.described().name()),
            msg("process.compare.lead", msg("process.version", from), later),
            ComparePage.lines(found));
    return new Page(msg("process.compare"), "process", page);
  }

  /// The version as a process file; number 0 is the open draft.
  @GetMapping("/file")
  ResponseEntity<String> file(
      Viewer viewer, @PathVariable UUID process, @RequestParam(defaultValue = "0") int version) {
    var text =
        version == DRAFT
            ? ProcessFile.write(
                drafts.find(viewer, process).orElseThrow(() -> new Missing(process)).draft())
            : ProcessFile.write(version(viewer, editions(viewer, process), version).described());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"buying-process.yaml\"")
        .body(text);
  }

  private List<ProcessEdition> editions(Viewer viewer, UUID process) {
    var editions =
        processes.editions(viewer).stream().filter(it -> it.process().equals(process)).toList();
    if (editions.isEmpty()) {
      throw new Missing(process);
    }
    return editions;
  }

  private ProcessVersion version(Viewer viewer, List<ProcessEdition> editions, int number) {
    var edition = editions.stream().filter(it -> it.number() == number).findFirst();
    return processes.version(viewer, edition.orElseThrow(() -> new Missing(number)).id());
  }

  private static ProcessPage.Edition edition(ProcessEdition edition, int shown) {
    return new ProcessPage.Edition(
        "/processes/" + edition.process() + "?version=" + edition.number(),
        msg("process.version", edition.number()),
        Formats.date(edition.published()),
        edition.number() == shown);
  }
}
