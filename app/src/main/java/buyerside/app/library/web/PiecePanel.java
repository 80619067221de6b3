package buyerside.app.library.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.deals.Deals;
import buyerside.app.library.ActionPieces;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Fragment;
import buyerside.method.advice.Advice;
import buyerside.method.advice.NextActions;
import buyerside.method.playbook.ActionId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What helps with the stage that the deal is in, on the deal page.
@Component
class PiecePanel implements DealPanel {

  private static final int SHOWN = 4;
  private static final int LOOKED_AHEAD = 6;

  private final ActionPieces actions;
  private final Deals deals;
  private final Entries entries;
  private final Clock clock;

  PiecePanel(ActionPieces actions, Deals deals, Entries entries, Clock clock) {
    this.actions = actions;
    this.deals = deals;
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var now = clock.instant();
    var version = deals.followed(viewer, deal, now);
    var standing = deal.row().standing();
    var stages = version.process().stages();
    if (standing.outcome() != null || standing.stage() >= stages.size()) {
      return Optional.empty();
    }
    var stage = stages.get(standing.stage()).id().value();
    var next =
        NextActions.of(deals.standing(viewer, deal, now), version.described().actions(), Map.of())
            .stream()
            .map(Advice::action)
            .filter(Objects::nonNull)
            .map(it -> it.id().value())
            .distinct()
            .limit(LOOKED_AHEAD)
            .toList();
    var language = viewer.profile().language();
    var proposals = actions.propose(viewer, version.processId(), next, stage, language, SHOWN);
    if (proposals.isEmpty()) {
      return Optional.empty();
    }
    var shown = entries.of(viewer, proposals.stream().map(ActionPieces.Proposal::piece).toList());
    var list = new ArrayList<PieceList.Proposed>();
    for (var it : proposals) {
      var name =
          it.action().isEmpty()
              ? ""
              : StageWords.orId(
                  version.described().texts(new ActionId(it.action())).name(), it.action());
      list.add(new PieceList.Proposed(shown.get(list.size()), name));
    }
    return Optional.of(new PieceList(stage, list, "/deals/" + deal.id() + "/room#materials"));
  }
}
