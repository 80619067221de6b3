package buyerside.app.exchange.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.exchange.ImportRun;
import buyerside.app.exchange.ImportRun.State;
import buyerside.app.exchange.Imports;
import buyerside.app.exchange.Refusal;
import buyerside.app.exchange.RefusalFile;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Row;
import buyerside.app.exchange.reading.Target;
import buyerside.app.exchange.web.ImportCheck.Column;
import buyerside.app.exchange.web.ImportCheck.RefusalLine;
import buyerside.app.exchange.web.ImportStart.RunLine;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Bringing files in: choose, check, watch, take back.
@Controller
@RequestMapping("/imports")
class ImportController {

  private static final int SHOWN_REFUSALS = 100;
  private static final int ALL_REFUSALS = 1_000_000;

  private final Imports imports;
  private final Clock clock;

  ImportController(Imports imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  @Bean
  static NavigationItem importNavigation() {
    return new NavigationItem("imports", "/imports", "upload", 80);
  }

  @GetMapping({"", "/new"})
  Page choose(Viewer viewer) {
    return start(viewer, Problems.NONE);
  }

  /// The headings of a file of activities, in the reader's language.
  @GetMapping("/activities.csv")
  ResponseEntity<byte[]> template() {
    var headings =
        Stream.of(
                "date",
                "kind",
                "company",
                "deal",
                "minutes",
                "about",
                "purpose",
                "evidence",
                "outcome",
                "amount",
                "currency",
                "owner")
            .map(it -> msg("import.template." + it))
            .collect(Collectors.joining(","));
    // A byte order mark, so that spreadsheets know the encoding.
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"activities.csv\"")
        .body(("\ufeff" + headings + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping
  Object upload(Viewer viewer, @RequestParam MultipartFile file) throws IOException {
    var name = file.getOriginalFilename();
    try (var content = file.getInputStream()) {
      return switch (imports.upload(viewer, name == null ? "" : name, content)) {
        case Imports.Upload.Kept(var run) -> "redirect:/imports/" + run;
        case Imports.Upload.Refused(var reason) ->
            start(
                viewer,
                new Problems(
                    List.of(Reason.of("file", reason.code(), reason.arguments().toArray()))));
      };
    }
  }

  @GetMapping("/{id}")
  Page show(Viewer viewer, @PathVariable UUID id) throws IOException {
    var run = imports.find(viewer, id).orElseThrow(() -> new Missing(id));
    return run.state() == State.CHECKED
        ? new Page(run.file().name(), "imports", check(viewer, run))
        : new Page(run.file().name(), "imports", progress(viewer, run));
  }

  /// The progress alone, for a page that is open.
  @GetMapping("/{id}/progress")
  ImportProgress progress(Viewer viewer, @PathVariable UUID id) {
    return progress(viewer, imports.find(viewer, id).orElseThrow(() -> new Missing(id)));
  }

  @PostMapping("/{id}/mapping")
  String map(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam Kind kind,
      @RequestParam List<String> column) {
    imports.map(viewer, id, kind, column);
    return "redirect:/imports/" + id;
  }

  @PostMapping("/{id}/{step:start|cancel|undo}")
  String step(Viewer viewer, @PathVariable UUID id, @PathVariable String step) throws IOException {
    switch (step) {
      case "start" -> imports.start(viewer, id);
      case "cancel" -> imports.cancel(viewer, id);
      default -> imports.undo(viewer, id);
    }
    return "redirect:/imports/" + id;
  }

  /// The refused rows as a file to put right and bring in again.
  @GetMapping("/{id}/refusals.csv")
  void refusals(Viewer viewer, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    var run = imports.find(viewer, id).orElseThrow(() -> new Missing(id));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"refused.csv\"");
    RefusalFile.write(run, imports.refusals(viewer, id, ALL_REFUSALS), response.getOutputStream());
  }

  private Page start(Viewer viewer, Problems problems) {
    var runs =
        imports.latest(viewer).stream()
            .map(it ->
                new RunLine(
                    "/imports/" + it.id(),
                    it.state() == State.DONE,
                    it.file().name(),
                    msg("import.kind." + it.kind()),
                    msg("import.state." + it.state()),
                    Formats.number(it.counts().created() + it.counts().updated()),
                    Formats.since(it.times().created(), clock.instant()),
                    Formats.time(it.times().created())))
            .toList();
    return new Page(msg("import.title"), "imports", new ImportStart(runs, problems));
  }

  private ImportCheck check(Viewer viewer, ImportRun run) throws IOException {
    var dry = imports.dryRun(viewer, run);
    var columns = new ArrayList<Column>();
    for (int i = 0; i < dry.header().size(); i++) {
      var target = dry.layout().columns().get(i);
      columns.add(
          new Column(
              dry.header().get(i), target == null ? "-" : target.name(), samples(dry.sample(), i)));
    }
    return new ImportCheck(
        run.id(),
        run.file().name(),
        msg("import.source." + run.file().source()),
        Stream.of(Kind.values())
            .map(it -> new Option(it.name(), msg("import.kind." + it)))
            .toList(),
        run.kind().name(),
        Formats.number(dry.rows()),
        Formats.number(dry.good()),
        Formats.number(dry.rows() - dry.good()),
        columns,
        targets(),
        dry.refusals().stream().map(ImportController::line).toList());
  }

  private static String samples(List<Row> rows, int column) {
    return rows.stream()
        .map(it -> column < it.cells().size() ? it.cells().get(column) : "")
        .filter(it -> !it.isBlank())
        .map(it -> it.length() > 40 ? it.substring(0, 40) + "…" : it)
        .limit(3)
        .collect(Collectors.joining(" · "));
  }

  private static List<Option> targets() {
    var options = new ArrayList<Option>();
    options.add(new Option("-", msg("import.target.none")));
    for (var target : Target.values()) {
      options.add(new Option(target.name(), msg("import.target." + target)));
    }
    return options;
  }

  private ImportProgress progress(Viewer viewer, ImportRun run) {
    var counts = run.counts();
    var total = counts.total();
    var refusals =
        counts.refused() == 0
            ? List.<Refusal>of()
            : imports.refusals(viewer, run.id(), SHOWN_REFUSALS);
    return new ImportProgress(
        run.id(),
        run.file().name(),
        run.state().name(),
        msg("import.state." + run.state()),
        run.state().busy(),
        run.kind() == Kind.ACTIVITY ? "/truth" : "/claims",
        run.kind() == Kind.ACTIVITY ? msg("import.next.activities") : msg("import.next"),
        counts.read(),
        total == null ? 0 : total,
        Formats.number(counts.created()),
        Formats.number(counts.updated()),
        Formats.number(counts.same()),
        Formats.number(counts.refused()),
        left(run),
        refusals.stream().map(ImportController::line).toList());
  }

  private String left(ImportRun run) {
    var started = run.times().started();
    var total = run.counts().total();
    var read = run.counts().read();
    if (run.state() != State.RUNNING || started == null || total == null || read == 0) {
      return "";
    }
    var spent = Duration.between(started, clock.instant()).toSeconds();
    return msg("import.left", spent * (total - read) / read);
  }

  private static RefusalLine line(Refusal refusal) {
    return new RefusalLine(
        Formats.number(refusal.line()), refusal.column(), refusal.value(), refusal.words());
  }
}
