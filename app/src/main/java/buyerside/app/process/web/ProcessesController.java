package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.process.Drafting;
import buyerside.app.process.Drafts;
import buyerside.app.process.FileReasons;
import buyerside.app.process.ProcessEdition;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.method.file.ProcessFile;
import buyerside.method.file.ProcessReading;
import buyerside.method.file.ReadyMade;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The list of buying processes, and beginning new ones.
@Controller
@RequestMapping("/processes")
class ProcessesController {

  private final Processes processes;
  private final Drafts drafts;

  ProcessesController(Processes processes, Drafts drafts) {
    this.processes = processes;
    this.drafts = drafts;
  }

  @Bean
  static NavigationItem processNavigation() {
    return new NavigationItem("process", "/processes", "book-open", 85);
  }

  @GetMapping
  Page list(Viewer viewer) {
    return page(viewer, "", List.of());
  }

  /// Begins a process from a ready-made one, or from a version as its copy.
  @PostMapping
  String begin(
      Viewer viewer,
      @RequestParam(defaultValue = "") String variant,
      @RequestParam(defaultValue = "") String copy) {
    var like =
        copy.isEmpty()
            ? Chosen.of(ReadyMade.class, variant).read()
            : processes.version(viewer, Chosen.id(copy)).described();
    return drafts.begin(viewer, like) instanceof Drafting.Kept(var process, _, _)
        ? "redirect:/processes/" + process + "/draft"
        : "redirect:/processes";
  }

  @PostMapping("/file")
  Object upload(Viewer viewer, @RequestParam MultipartFile file) throws IOException {
    viewer.require(Role.OPERATIONS);
    try (var stream = file.getInputStream()) {
      return switch (ProcessFile.read(stream)) {
        case ProcessReading.Read(var read, _)
            when drafts.begin(viewer, read) instanceof Drafting.Kept(var process, _, _) ->
            "redirect:/processes/" + process + "/draft";
        case ProcessReading.Read _ -> "redirect:/processes";
        case ProcessReading.Refused(var problems) -> {
          var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
          yield page(viewer, name, FileReasons.words(problems));
        }
      };
    }
  }

  @PostMapping("/{process}/following")
  String follow(Viewer viewer, @PathVariable UUID process) {
    var command = processes.follow(viewer, process).orElseThrow(() -> new Missing(process));
    return "redirect:/processes?done=" + command;
  }

  private Page page(Viewer viewer, String file, List<String> problems) {
    var latest = new LinkedHashMap<UUID, ProcessEdition>();
    processes.editions(viewer).forEach(it -> latest.putIfAbsent(it.process(), it));
    var followed = processes.current(viewer).processId();
    var open = new HashMap<UUID, String>();
    var unpublished = new ArrayList<ProcessesPage.Line>();
    for (var draft : drafts.all(viewer)) {
      var href = "/processes/" + draft.process() + "/draft";
      open.put(draft.process(), href);
      if (!latest.containsKey(draft.process())) {
        var stages = StageView.of(draft.draft()).stream().map(StageView::name).toList();
        var name = StageWords.in(draft.draft().name());
        unpublished.add(new ProcessesPage.Line(href, name, "", stages, false, href));
      }
    }
    var lines = new ArrayList<ProcessesPage.Line>();
    latest.values().stream()
        .map(it -> line(viewer, it, followed, open.getOrDefault(it.process(), "")))
        .forEach(lines::add);
    lines.addAll(unpublished);
    var variants =
        Stream.of(ReadyMade.values())
            .map(it -> new Option(it.name(), msg("process.variant." + it)))
            .toList();
    var mayEdit = viewer.role().atLeast(Role.OPERATIONS);
    return new Page(
        msg("navigation.process"),
        "process",
        new ProcessesPage(lines, variants, mayEdit, file, problems));
  }

  private ProcessesPage.Line line(
      Viewer viewer, ProcessEdition edition, UUID followed, String draft) {
    var described = processes.version(viewer, edition.id()).described();
    return new ProcessesPage.Line(
        "/processes/" + edition.process(),
        StageWords.in(described.name()),
        msg("process.version", edition.number()),
        described.process().stages().stream()
            .map(it -> StageWords.orId(described.texts(it.id()).name(), it.id().value()))
            .toList(),
        edition.process().equals(followed),
        draft);
  }
}
