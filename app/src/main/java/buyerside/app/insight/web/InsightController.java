package buyerside.app.insight.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.insight.Evaluations;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Findings: pages, and their tables as files.
@Controller
@RequestMapping("/insight")
class InsightController {

  private final InsightPages pages;
  private final Evaluations evaluations;

  InsightController(InsightPages pages, Evaluations evaluations) {
    this.pages = pages;
    this.evaluations = evaluations;
  }

  @Bean
  static NavigationItem insightNavigation() {
    return new NavigationItem("insight", "/insight", "chart-no-axes-combined", 52);
  }

  @GetMapping
  Page works(Viewer viewer, InsightAsked asked) {
    return page(viewer, "works", asked);
  }

  @GetMapping("/{tab:flow|effort|practice}")
  Page tab(Viewer viewer, @PathVariable String tab, InsightAsked asked) {
    return page(viewer, tab, asked);
  }

  @GetMapping("/{tab:works|flow|effort|practice}/{table:[a-z]+}.{format:csv|xlsx}")
  void file(
      Viewer viewer,
      @PathVariable String tab,
      @PathVariable String table,
      @PathVariable String format,
      InsightAsked asked,
      HttpServletResponse response)
      throws IOException {
    var section =
        pages.of(viewer, tab, asked).sections().stream()
            .filter(it -> it.id().equals(table))
            .findFirst()
            .orElseThrow(() -> new Missing(new UUID(0, 0)));
    try (var file = TableFile.answer(response, "insight-" + tab + "-" + table, format)) {
      write(section.table(), file);
    }
  }

  /// Has everything evaluated anew, soon.
  @PostMapping("/evaluation")
  String evaluate(Viewer viewer, @RequestParam(defaultValue = "") String back) {
    evaluations.ask(viewer);
    return "redirect:/insight" + (InsightPage.TABS.indexOf(back) > 0 ? "/" + back : "");
  }

  private Page page(Viewer viewer, String tab, InsightAsked asked) {
    return new Page(
        msg("insight.tab." + tab) + " · " + msg("insight.title"),
        "insight",
        pages.of(viewer, tab, asked));
  }

  private static void write(InsightTable table, TableFile file) {
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < table.heads().size(); i++) {
      if (!table.heads().get(i).kind().equals("picture")) {
        kept.add(i);
      }
    }
    file.row(kept.stream().map(it -> table.heads().get(it).words()).toList());
    for (var line : table.lines()) {
      file.row(List.copyOf(kept.stream().map(it -> line.slots().get(it).words()).toList()));
    }
  }
}
