package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.deals.Deals;
import buyerside.app.journal.AsOf;
import buyerside.app.journal.Entry;
import buyerside.app.journal.Journal;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Messages;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Templates;
import buyerside.method.CriterionId;
import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The deal page.
@Controller
class DealController {

  private static final int MOST_HISTORY = 30;

  private final Deals deals;
  private final Members members;
  private final Journal journal;
  private final DealCards cards;
  private final List<DealPanel> panels;
  private final Templates templates;
  private final OneReading reading;
  private final Clock clock;

  DealController(
      Deals deals,
      Members members,
      Journal journal,
      DealCards cards,
      List<DealPanel> panels,
      Templates templates,
      OneReading reading,
      Clock clock) {
    this.deals = deals;
    this.members = members;
    this.journal = journal;
    this.cards = cards;
    this.panels = panels.stream().sorted(Comparator.comparingInt(DealPanel::order)).toList();
    this.templates = templates;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/deals/{id}")
  Page show(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String asOf) {
    return reading.of(() -> page(viewer, id, asOf));
  }

  private Page page(Viewer viewer, UUID id, String asOf) {
    var then = AsOf.of(asOf, viewer).orElse(null);
    var at = then == null ? clock.instant() : then;
    var found = then == null ? deals.find(viewer, id) : deals.find(viewer, id, at);
    var deal = found.orElseThrow(() -> new Missing(id));
    var version = deals.followed(viewer, deal, at);
    var names = members.names(viewer);
    var view = new DealView(deal, deals.standing(viewer, deal, at), version);
    var note = deal.facts().note();
    var history =
        journal.of(viewer, id, at, MOST_HISTORY).stream()
            .map(it -> line(it, version, names, clock.instant()))
            .toList();
    var page =
        new DealPage(
            id,
            cards.at(viewer, at).card(deal.row(), "HEAD", version),
            view.standingWords(),
            view.gaps(),
            deal.row().standing().opportunity(),
            ending(deal),
            view.stages(),
            then == null ? view.advice() : List.of(),
            history,
            panels(deal, viewer),
            note == null ? "" : note,
            then == null ? "" : asOf,
            LocalDate.ofInstant(clock.instant(), viewer.place().zone()).toString());
    return new Page(deal.row().name(), "board", page);
  }

  private List<Content> panels(Deal deal, Viewer viewer) {
    return panels.stream()
        .flatMap(it -> it.draw(deal, viewer).stream())
        .map(templates::content)
        .toList();
  }

  private static DealPage.Ending ending(Deal deal) {
    var outcome = deal.row().standing().outcome();
    if (outcome == null) {
      return new DealPage.Ending("", "");
    }
    var closed = deal.facts().closed();
    var reason = deal.facts().outcomeReason();
    return new DealPage.Ending(
        msg("deals.outcome." + outcome),
        (closed == null ? "" : Formats.date(closed) + " ") + (reason == null ? "" : reason));
  }

  private static DealPage.HistoryLine line(
      Entry entry, ProcessVersion version, Map<UUID, String> names, Instant now) {
    var actor = entry.actor();
    return new DealPage.HistoryLine(
        Formats.since(entry.recordedAt(), now),
        Formats.time(entry.recordedAt()),
        actor == null ? "" : names.getOrDefault(actor, ""),
        what(entry, version));
  }

  private static String what(Entry entry, ProcessVersion version) {
    var details = entry.change().details();
    var key = "journal." + entry.change().kind();
    if (details.get("criteria") instanceof List<?> criteria) {
      var names =
          criteria.stream()
              .map(it -> StageNames.of(version, new CriterionId(it.toString())))
              .collect(Collectors.joining(msg("deals.list.separator")));
      var moved =
          details.get("from") instanceof Integer from
                  && details.get("to") instanceof Integer to
                  && !from.equals(to)
              ? msg("journal.moved", StageNames.of(version, from), StageNames.of(version, to))
              : "";
      return msg(key, names) + moved;
    }
    if (details.get("after") instanceof Map<?, ?> after) {
      var fields =
          after.keySet().stream()
              .map(it -> msg("deals.field." + it))
              .collect(Collectors.joining(msg("deals.list.separator")));
      return msg(key, fields);
    }
    if (details.get("by") instanceof String by) {
      return msg(key, by);
    }
    return Messages.has(key) ? msg(key) : entry.change().kind();
  }
}
