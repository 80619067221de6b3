package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.Deals;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.StageWords;
import buyerside.app.room.Dispute;
import buyerside.app.room.RoomPart;
import buyerside.app.room.web.RoomStanding.Item;
import buyerside.app.room.web.RoomStanding.StageView;
import buyerside.method.Criterion;
import buyerside.method.Standing;
import buyerside.method.Strength;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Where the buyer stands: the buyer's questions and what must be so for each, and nothing of how
/// we know, what we claim or what we expect.
@Component
class StandingPart {

  private final Deals deals;
  private final Clock clock;

  StandingPart(Deals deals, Clock clock) {
    this.deals = deals;
    this.clock = clock;
  }

  RoomStanding of(RoomPages.Shown shown) {
    var viewer = shown.guest().viewer();
    var at = clock.instant();
    var version = deals.followed(viewer, shown.deal(), at);
    var standing = deals.standing(viewer, shown.deal(), at);
    int now = standing.positionIndex();
    var stages = new ArrayList<StageView>();
    for (int i = 0; i < version.process().stages().size(); i++) {
      var stage = version.process().stages().get(i);
      var state = i < now ? "DONE" : i == now ? "NOW" : "NEXT";
      stages.add(
          new StageView(
              StageWords.of(version, i),
              StageWords.in(version.described().texts(stage.id()).question()),
              state,
              msg("room.stage." + state),
              i == now || asked(stage.criteria(), shown),
              stage.criteria().stream()
                  .filter(Criterion::required)
                  .map(it -> item(it, version, standing, shown))
                  .toList()));
    }
    return new RoomStanding(
        shown.base(),
        now < stages.size() ? stages.get(now).question() : "",
        stages,
        RoomRemarks.of(shown.base(), RoomPart.STANDING, "", shown.room().remarks(), shown.typed()));
  }

  private static boolean asked(List<Criterion> criteria, RoomPages.Shown shown) {
    return criteria.stream().anyMatch(it -> it.id().value().equals(shown.typed().about()));
  }

  private static Item item(
      Criterion criterion, ProcessVersion version, Standing standing, RoomPages.Shown shown) {
    var id = criterion.id();
    var sign = sign(criterion, standing, shown.room().disputes());
    return new Item(
        id.value(),
        StageWords.of(version, id),
        sign,
        msg("room.standing." + sign),
        shown.typed().value(id.value(), "words", ""),
        shown.typed().at(id.value()));
  }

  private static String sign(Criterion criterion, Standing standing, List<Dispute> disputes) {
    if (disputes.stream()
        .anyMatch(it -> it.settled() == null && it.criterion().equals(criterion.id()))) {
      return "DISPUTED";
    }
    if (!standing.isMet(criterion.id())) {
      return "OPEN";
    }
    return standing
        .deciding(criterion.id())
        .filter(it -> it.strength() == Strength.CONFIRMED)
        .map(_ -> "CONFIRMED")
        .orElse("BELIEVED");
  }
}
