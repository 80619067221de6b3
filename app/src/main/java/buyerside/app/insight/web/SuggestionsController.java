package buyerside.app.insight.web;

import static buyerside.app.insight.web.InsightWords.percent;
import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.insight.Suggestion;
import buyerside.app.insight.Suggestions;
import buyerside.app.insight.Works;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Suggestions for the process, taken or refused.
@Controller
class SuggestionsController {

  private final Suggestions suggestions;
  private final Processes processes;
  private final OneReading reading;

  SuggestionsController(Suggestions suggestions, Processes processes, OneReading reading) {
    this.suggestions = suggestions;
    this.processes = processes;
    this.reading = reading;
  }

  @GetMapping("/insight/changes")
  Page changes(Viewer viewer) {
    return page(viewer, Problems.NONE);
  }

  /// @param answer `accept`, `refuse` or `reopen`
  @PostMapping("/insight/changes")
  Object answer(
      Viewer viewer,
      @RequestParam(defaultValue = "") String suggestion,
      @RequestParam(defaultValue = "") String answer) {
    List<Reason> reasons =
        switch (answer) {
          case "accept" -> suggestions.accept(viewer, suggestion);
          case "refuse" -> suggestions.refuse(viewer, suggestion);
          default -> {
            suggestions.reopen(viewer, suggestion);
            yield List.of();
          }
        };
    return reasons.isEmpty() ? "redirect:/insight/changes" : page(viewer, new Problems(reasons));
  }

  private Page page(Viewer viewer, Problems problems) {
    return reading.of(() -> {
      var version = processes.current(viewer);
      var rows =
          suggestions.all(viewer).stream()
              .map(it -> {
                var answer = it.answer();
                return new ChangesPage.Row(
                    it.suggestion().key(),
                    what(it.suggestion(), version),
                    why(it.suggestion(), version),
                    answer == null ? "" : answer.name());
              })
              .toList();
      return new Page(
          msg("insight.tab.changes") + " · " + msg("insight.title"),
          "insight",
          new ChangesPage(rows, viewer.role().atLeast(Role.OPERATIONS), "/processes", problems));
    });
  }

  private static String what(Suggestion it, ProcessVersion version) {
    var subject =
        switch (it.kind()) {
          case PROMOTE, DEMOTE, DROP -> {
            var effect = it.effect();
            yield effect == null ? it.subject() : InsightWords.subject(version, effect.subject());
          }
          case ADD -> InsightWords.kind(it.subject());
          case REQUIRE, LOOSEN, REMOVE -> InsightWords.criterion(version, it.subject());
          case GATE_LATER, GATE_EARLIER -> "";
        };
    return msg("insight.change." + it.kind(), subject, InsightWords.stage(version, it.stage()));
  }

  private static String why(Suggestion it, ProcessVersion version) {
    var effect = it.effect();
    if (effect != null) {
      var stages = version.process().stages().stream().map(stage -> stage.id().value()).toList();
      return new WorksSections(new Works(stages, List.of(), List.of(), 0), version, "")
          .sentence(effect);
    }
    var use = it.use();
    return use == null
        ? msg("insight.change.why." + it.kind())
        : msg(
            "insight.change.why.criterion",
            percent((double) use.wonMet() / Math.max(1, use.won())),
            use.won(),
            percent((double) use.lostMet() / Math.max(1, use.lost())),
            use.lost());
  }
}
