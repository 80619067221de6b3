package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Shorthands;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.SettingsItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own abbreviations.
@Controller
@RequestMapping("/settings/shorthand")
class ShorthandController {

  private final Shorthands shorthands;

  ShorthandController(Shorthands shorthands) {
    this.shorthands = shorthands;
  }

  @Bean
  static SettingsItem shorthandSettings() {
    return new SettingsItem("shorthand", "/settings/shorthand", 30);
  }

  @GetMapping
  Page show(Viewer viewer) {
    return page(viewer, "", "", Problems.NONE);
  }

  @PostMapping
  Object keep(
      Viewer viewer,
      @RequestParam(defaultValue = "") String word,
      @RequestParam(defaultValue = "") String meaning) {
    var problems = shorthands.keep(viewer, word, meaning);
    return problems.isEmpty()
        ? "redirect:/settings/shorthand"
        : page(viewer, word, meaning, new Problems(problems));
  }

  @PostMapping("/removal")
  String forget(Viewer viewer, @RequestParam String word) {
    shorthands.forget(viewer, word);
    return "redirect:/settings/shorthand";
  }

  private Page page(Viewer viewer, String word, String meaning, Problems problems) {
    var lines =
        shorthands.meanings(viewer).entrySet().stream()
            .map(it -> new ShorthandPage.Line(it.getKey(), it.getValue()))
            .toList();
    return new Page(
        msg("quick-log.shorthand"), "settings", new ShorthandPage(lines, word, meaning, problems));
  }
}
