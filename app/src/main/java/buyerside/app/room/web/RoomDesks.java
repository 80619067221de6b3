package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.PlanStep;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.valuecase.CaseLine;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.StageWords;
import buyerside.app.room.Dispute;
import buyerside.app.room.Remark;
import buyerside.app.room.RoomLink;
import buyerside.app.room.Rooms;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Language;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws rooms for the seller.
@Component
class RoomDesks {

  private final Rooms rooms;
  private final Deals deals;
  private final Plans plans;
  private final ValueCases cases;
  private final DeskMaterials materials;
  private final Clock clock;

  RoomDesks(
      Rooms rooms,
      Deals deals,
      Plans plans,
      ValueCases cases,
      DeskMaterials materials,
      Clock clock) {
    this.materials = materials;
    this.rooms = rooms;
    this.deals = deals;
    this.plans = plans;
    this.cases = cases;
    this.clock = clock;
  }

  /// @param made a link that was just made
  /// @param asOf the past day as asked for, and `at` the instant; `null` for now
  record Shown(
      String made, RoomDesk.Typed typed, String asOf, @Nullable Instant at, Problems problems) {}

  Page page(Viewer viewer, UUID id, Shown shown) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var room = rooms.find(viewer, id, shown.at());
    var now = clock.instant();
    var version = deals.followed(viewer, deal, now);
    var names = names(viewer, deal);
    var titles = materials.titles(viewer, room.visits());
    var desk =
        new RoomDesk(
            id,
            deal.row().name(),
            shown.made(),
            room.links().stream()
                .map(it -> link(it, shown.at() == null ? now : shown.at()))
                .toList(),
            room.disputes().stream().map(it -> dispute(it, version)).toList(),
            room.remarks().stream().map(it -> remark(it, names)).toList(),
            room.visits().stream()
                .map(it ->
                    new RoomDesk.VisitLine(
                        it.recipient(),
                        titles.getOrDefault(it.piece(), msg("room.part." + it.page())),
                        Formats.time(it.at())))
                .toList(),
            materials.lines(viewer, id, shown.at(), room.visits()),
            shown.at() == null ? materials.offered(viewer, deal) : List.of(),
            shown.typed(),
            Stream.of(Language.values()).map(it -> new Option(it.tag(), it.ownName())).toList(),
            shown.asOf(),
            shown.problems());
    return new Page(msg("room.title") + " · " + deal.row().name(), "deals", desk);
  }

  static RoomDesk.DisputeLine dispute(Dispute dispute, ProcessVersion version) {
    var settled = dispute.settled();
    return new RoomDesk.DisputeLine(
        dispute.id(),
        dispute.author(),
        StageWords.of(version, dispute.criterion()),
        dispute.words(),
        Formats.time(dispute.at()),
        settled == null
            ? ""
            : msg(settled.agreed() ? "room.settled.agreed" : "room.settled.kept", settled.words()));
  }

  private static RoomDesk.LinkLine link(RoomLink link, Instant at) {
    var life = link.life();
    var revoked = life.revoked();
    var state =
        revoked != null && !revoked.isAfter(at)
            ? msg("room.revoked", Formats.date(revoked))
            : msg(
                life.expires().isAfter(at) ? "room.until" : "room.expired",
                Formats.date(life.expires()));
    return new RoomDesk.LinkLine(
        link.id(),
        link.recipient(),
        link.language().ownName(),
        link.passcode(),
        state,
        life.opens(at));
  }

  private static RoomDesk.RemarkLine remark(Remark remark, Map<String, String> names) {
    var name = names.getOrDefault(remark.about(), "");
    var page = msg("room.part." + remark.page());
    return new RoomDesk.RemarkLine(
        remark.guest(),
        remark.author(),
        name.isEmpty() ? page : page + " · " + name,
        remark.words(),
        Formats.time(remark.at()),
        remark.page().name(),
        remark.about());
  }

  private Map<String, String> names(Viewer viewer, Deal deal) {
    var names = new HashMap<String, String>();
    plans.find(viewer, deal.id(), null).map(Sheet::content).map(JointPlan::steps).stream()
        .flatMap(it -> it.stream())
        .forEach((PlanStep it) -> names.put(it.id(), it.title()));
    cases.find(viewer, deal.id(), null).map(it -> it.content().lines()).stream()
        .flatMap(it -> it.stream())
        .forEach((CaseLine it) -> names.put(it.id(), it.name()));
    return names;
  }
}
