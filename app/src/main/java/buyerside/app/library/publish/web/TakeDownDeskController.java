package buyerside.app.library.publish.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.library.publish.Settled;
import buyerside.app.library.publish.TakeDown;
import buyerside.app.library.publish.TakeDowns;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Answers requests to take something down; for operations and administrators.
@Controller
@RequestMapping("/library/take-downs")
class TakeDownDeskController {

  private final TakeDowns takeDowns;
  private final PublicCache cache;
  private final Clock clock;

  TakeDownDeskController(TakeDowns takeDowns, PublicCache cache, Clock clock) {
    this.takeDowns = takeDowns;
    this.cache = cache;
    this.clock = clock;
  }

  @GetMapping
  Page show(Viewer viewer) {
    return page(viewer, "", "", Problems.NONE);
  }

  @PostMapping("/{id}/answer")
  Object answer(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String answer) {
    return switch (takeDowns.answer(viewer, id, outcome.equals("withdraw"), answer)) {
      case Settled.Done(var command) -> {
        cache.forget();
        yield "redirect:/library/take-downs?done=" + command;
      }
      case Settled.Rejected(var reasons) ->
          page(viewer, answer, id.toString(), new Problems(reasons));
    };
  }

  private Page page(Viewer viewer, String typed, String typedFor, Problems problems) {
    var desk =
        new TakeDownDesk(
            takeDowns.open(viewer).stream().map(this::line).toList(),
            takeDowns.answered(viewer).stream().map(this::line).toList(),
            typed,
            typedFor,
            problems);
    return new Page(msg("publish.take-downs"), "library", desk);
  }

  private TakeDownDesk.Line line(TakeDown takeDown) {
    var asked = takeDown.asked();
    var settled = takeDown.settled();
    return new TakeDownDesk.Line(
        takeDown.id().toString(),
        "/library/" + takeDown.piece(),
        takeDown.title(),
        asked.name() + " · " + asked.contact(),
        msg("publish.ground." + asked.ground()),
        asked.words(),
        msg("publish.waits", Formats.since(takeDown.made(), clock.instant())),
        settled == null
            ? ""
            : msg(
                    settled.withdrawn() ? "publish.take-down.taken" : "publish.take-down.kept",
                    Formats.time(settled.at()))
                + " "
                + settled.words());
  }
}
