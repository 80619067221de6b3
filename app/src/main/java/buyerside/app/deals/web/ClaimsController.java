package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImports;
import buyerside.app.deals.DealImports.LabelMeaning;
import buyerside.app.process.Processes;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Seller stages to claims.
@Controller
@RequestMapping("/claims")
class ClaimsController {

  private final DealImports imports;
  private final Processes processes;
  private final Clock clock;

  ClaimsController(DealImports imports, Processes processes, Clock clock) {
    this.imports = imports;
    this.processes = processes;
    this.clock = clock;
  }

  @GetMapping
  Page show(Viewer viewer) {
    var version = processes.current(viewer);
    var stages = new ArrayList<Option>();
    stages.add(new Option("-1", msg("claims.none")));
    for (int stage = 0; stage < version.process().stages().size(); stage++) {
      stages.add(new Option(String.valueOf(stage), StageNames.of(version, stage)));
    }
    var labels =
        imports.labels(viewer).stream()
            .map(it ->
                new ClaimsPage.Label(
                    it.label(), String.valueOf(it.stage()), Formats.number(it.deals())))
            .toList();
    return new Page(msg("claims.title"), "interview", new ClaimsPage(labels, stages));
  }

  @PostMapping
  String map(Viewer viewer, @RequestParam List<String> label, @RequestParam List<Integer> stage) {
    for (int i = 0; i < Math.min(label.size(), stage.size()); i++) {
      imports.mapLabel(viewer, label.get(i), new LabelMeaning(stage.get(i)), clock.instant());
    }
    return "redirect:/interview";
  }
}
