package buyerside.app.deals.decision.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.choice.Candidate;
import buyerside.app.deals.choice.Choices;
import buyerside.app.deals.decision.DecisionWords;
import buyerside.app.deals.decision.Decisions;
import buyerside.app.deals.decision.Ending;
import buyerside.app.deals.decision.OwnReason;
import buyerside.app.deals.decision.web.DecisionPage.Tick;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws decisions.
@Component
class DecisionPages {

  private final Deals deals;
  private final Decisions decisions;
  private final Choices choices;

  DecisionPages(Deals deals, Decisions decisions, Choices choices) {
    this.deals = deals;
    this.decisions = decisions;
    this.choices = choices;
  }

  record Shown(int revision, Ending ending) {}

  Page page(Viewer viewer, UUID id, Shown shown, String asOf, Problems problems) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var ending = shown.ending();
    var outcome = ending.outcome();
    var on = ending.on();
    var own = decisions.ownReasons(viewer);
    var account = ending.account();
    var page =
        new DecisionPage(
            id,
            deal.row().name(),
            shown.revision(),
            outcomes(),
            outcome == null ? "" : outcome.name(),
            on == null ? "" : on.toString(),
            reasons(ending, own),
            candidates(viewer, id),
            ending.winner(),
            criteria(viewer, id, ending),
            new DecisionPage.Account(
                account.told(), account.paper(), account.withoutPaper(), account.lesson()),
            own.stream()
                .filter(it -> !it.retired())
                .map(it -> new Option(it.id().toString(), it.name()))
                .toList(),
            viewer.role().atLeast(Role.OPERATIONS),
            withoutPaper(viewer),
            asOf,
            problems);
    return new Page(msg("tool.DECISION") + " · " + deal.row().name(), "deals", page);
  }

  private String withoutPaper(Viewer viewer) {
    int count = decisions.wonWithoutPaper(viewer);
    return count == 0 ? "" : msg("decision.without.count", count);
  }

  private static List<Option> outcomes() {
    var options = new ArrayList<Option>();
    options.add(new Option("", msg("decision.open")));
    for (var outcome : Outcome.values()) {
      options.add(new Option(outcome.name(), msg("deals.outcome." + outcome)));
    }
    return options;
  }

  /// Those that ship, the workspace's own, and any that this decision names although it is retired.
  private static List<Tick> reasons(Ending ending, List<OwnReason> own) {
    var codes =
        Stream.concat(
            DecisionWords.SHIPPED.stream(),
            own.stream()
                .filter(it -> !it.retired() || ending.reasons().contains(it.id().toString()))
                .map(it -> it.id().toString()));
    return codes
        .map(it -> new Tick(it, DecisionWords.reason(it, own), ending.reasons().contains(it)))
        .toList();
  }

  private List<Tick> criteria(Viewer viewer, UUID deal, Ending ending) {
    return choices.criteria(viewer, deal, null).orElseThrow().content().criteria().stream()
        .map(it -> new Tick(it.id(), it.name(), ending.decidedBy().contains(it.id())))
        .toList();
  }

  private List<String> candidates(Viewer viewer, UUID deal) {
    return choices.alternatives(viewer, deal, null).orElseThrow().content().candidates().stream()
        .map(Candidate::name)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
