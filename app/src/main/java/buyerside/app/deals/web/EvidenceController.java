package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.Recording;
import buyerside.app.deals.Recording.Recorded;
import buyerside.app.deals.Recording.Rejected;
import buyerside.app.deals.web.EvidenceForm.CriterionChoice;
import buyerside.app.deals.web.EvidenceForm.StageChoice;
import buyerside.app.deals.web.EvidenceForm.Typed;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.MessagePage;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.Criterion;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Recording, correcting and withdrawing evidence.
@Controller
@RequestMapping("/deals/{deal}/evidence")
class EvidenceController {

  private final Deals deals;
  private final Processes processes;
  private final Clock clock;

  EvidenceController(Deals deals, Processes processes, Clock clock) {
    this.deals = deals;
    this.processes = processes;
    this.clock = clock;
  }

  /// @param to the stage to which somebody would move the deal: asks for what is missing up to it
  @GetMapping("/new")
  Page ask(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "") List<String> criterion,
      @RequestParam(defaultValue = "-1") int to,
      @RequestParam(defaultValue = "") String corrects) {
    var found = find(viewer, deal);
    var missing = missing(viewer, found, to);
    var chosen = missing.isEmpty() ? Set.copyOf(criterion) : missing;
    var lead = missing.isEmpty() ? "" : msg("deals.evidence.move");
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone()).toString();
    var typed = new Typed("SATISFIES", Strength.HEARD.name(), today, "", "", "", "");
    return page(viewer, found, lead, chosen, typed, corrects, Problems.NONE);
  }

  @PostMapping
  Object record(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "") List<String> criterion,
      @RequestParam(defaultValue = "SATISFIES") String polarity,
      @RequestParam(defaultValue = "HEARD") String strength,
      @RequestParam(defaultValue = "") String observed,
      @RequestParam(defaultValue = "") String lapses,
      @RequestParam(defaultValue = "") String saidBy,
      @RequestParam(defaultValue = "") String how,
      @RequestParam(defaultValue = "") String quote,
      @RequestParam(defaultValue = "") String corrects) {
    var typed = new Typed(polarity, strength, observed, lapses, saidBy, how, quote);
    var reading = typed.read(deal, criterion);
    var command = reading.command();
    var answer =
        command == null ? new Rejected(reading.problems()) : keep(viewer, command, corrects);
    return switch (answer) {
      case Recorded(var done, _, _, _) -> "redirect:/deals/" + deal + "?done=" + done;
      case Rejected(var reasons) -> {
        var found = find(viewer, deal);
        var problems = new Problems(reasons);
        yield page(viewer, found, "", Set.copyOf(criterion), typed, corrects, problems);
      }
    };
  }

  @PostMapping("/{evidence}/withdrawal")
  Object withdraw(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable UUID evidence,
      @RequestParam(defaultValue = "") String reason) {
    return switch (deals.withdrawEvidence(viewer, evidence, reason)) {
      case Recorded(var done, _, _, _) -> "redirect:/deals/" + deal + "?done=" + done;
      case Rejected(var reasons) ->
          new Page(
              msg("deals.evidence.withdraw"),
              "board",
              new MessagePage(
                  422,
                  msg("deals.evidence.withdraw"),
                  reasons.stream().map(Reason::words).collect(Collectors.joining(" "))));
    };
  }

  private Recording keep(Viewer viewer, RecordEvidence command, String corrects) {
    return corrects.isEmpty()
        ? deals.recordEvidence(viewer, command)
        : deals.correctEvidence(viewer, Chosen.id(corrects), command);
  }

  private Deal find(Viewer viewer, UUID deal) {
    return deals.find(viewer, deal).orElseThrow(() -> new Missing(deal));
  }

  private Set<String> missing(Viewer viewer, Deal deal, int to) {
    var standing = deals.standing(viewer, deal, clock.instant());
    var position = standing.positionIndex();
    return to <= position || to > standing.process().stages().size()
        ? Set.of()
        : standing.missing(position, to).stream()
            .map(it -> it.id().value())
            .collect(Collectors.toSet());
  }

  private Page page(
      Viewer viewer,
      Deal deal,
      String lead,
      Set<String> chosen,
      Typed typed,
      String corrects,
      Problems problems) {
    var version = processes.version(viewer, deal.row().standing().process());
    var stages = version.process().stages();
    var choices = new ArrayList<StageChoice>();
    for (int stage = 0; stage < stages.size(); stage++) {
      var criteria =
          stages.get(stage).criteria().stream().map(it -> criterion(it, version, chosen)).toList();
      var here = chosen.isEmpty() && stage == deal.row().standing().stage();
      var open = here || criteria.stream().anyMatch(CriterionChoice::chosen);
      choices.add(new StageChoice(StageNames.of(version, stage), open, criteria));
    }
    var strengths =
        Stream.of(Strength.values())
            .map(it -> new Option(it.name(), msg("deals.strength." + it)))
            .toList();
    var form =
        new EvidenceForm(
            deal.id(), deal.row().name(), lead, choices, typed, strengths, corrects, problems);
    return new Page(msg("deals.evidence.new"), "board", form);
  }

  private static CriterionChoice criterion(
      Criterion criterion, ProcessVersion version, Set<String> chosen) {
    var id = criterion.id();
    return new CriterionChoice(
        id.value(),
        StageNames.of(version, id),
        StageNames.in(version.described().texts(id).whatCounts()),
        criterion.required(),
        chosen.contains(id.value()));
  }
}
