package buyerside.app.library.share.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealFilter.All;
import buyerside.app.deals.DealFilter.Ended;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.DealQuery;
import buyerside.app.deals.DealSort;
import buyerside.app.deals.Deals;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.share.ReadingLinks;
import buyerside.app.library.web.Entries;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the desk from which a piece is lent.
@Component
class LinkDesks {

  private static final int SHOWN = 50;
  private static final int DEALS = 100;
  private static final int PEOPLE = 100;

  private final Library library;
  private final ReadingLinks links;
  private final LinkLines lines;
  private final DealLists lists;
  private final Deals deals;
  private final People people;
  private final OneReading reading;

  LinkDesks(
      Library library,
      ReadingLinks links,
      LinkLines lines,
      DealLists lists,
      Deals deals,
      People people,
      OneReading reading) {
    this.library = library;
    this.links = links;
    this.lines = lines;
    this.lists = lists;
    this.deals = deals;
    this.people = people;
    this.reading = reading;
  }

  /// @param made a link that was just made
  /// @param after the last link of the page before; `null` for the first page
  record Shown(String made, LinkDesk.Typed typed, @Nullable UUID after, Problems problems) {}

  Page page(Viewer viewer, UUID id, Shown shown) {
    return reading.of(() -> {
      var piece = library.find(viewer, id).orElseThrow(() -> new Missing(id));
      return new Page(
          msg("reading.links") + " · " + piece.facts().title(),
          "library",
          desk(viewer, piece, shown));
    });
  }

  private LinkDesk desk(Viewer viewer, Piece piece, Shown shown) {
    var found = links.page(viewer, piece.id(), null, shown.after(), SHOWN + 1);
    var here = found.subList(0, Math.min(SHOWN, found.size()));
    var base = "/library/" + piece.id();
    var deal = deal(viewer, shown.typed().deal());
    return new LinkDesk(
        base,
        piece.facts().language().tag(),
        piece.facts().title(),
        piece.status() == Status.PUBLISHED,
        shown.made(),
        here.stream().map(lines::of).toList(),
        deals(viewer, deal),
        deal.map(it -> people(viewer, it)).orElse(List.of()),
        Entries.languages(),
        shown.typed(),
        found.size() > SHOWN ? base + "/links?after=" + here.getLast().link().id() : "",
        shown.problems());
  }

  private Optional<Deal> deal(Viewer viewer, String typed) {
    return typed.matches("[0-9a-f-]{36}")
        ? deals.find(viewer, UUID.fromString(typed))
        : Optional.empty();
  }

  /// The deals that were worked on last; the chosen one is always among them.
  private List<Option> deals(Viewer viewer, Optional<Deal> chosen) {
    var query = new DealQuery(new All(List.of(new Ended(Ending.OPEN))), DealSort.CHANGED, null);
    var options = new ArrayList<Option>();
    lists.page(viewer, query, null, DEALS).rows().stream()
        .map(it -> new Option(it.id().toString(), named(it.name(), it.companyName())))
        .forEach(options::add);
    chosen
        .map(it -> new Option(it.id().toString(), named(it.row().name(), it.row().companyName())))
        .filter(it -> !options.contains(it))
        .ifPresent(options::addFirst);
    return options;
  }

  private List<Option> people(Viewer viewer, Deal deal) {
    var company = deal.row().company();
    return company == null
        ? List.of()
        : people.of(viewer, company, PEOPLE).stream()
            .map(it -> new Option(it.id().toString(), named(it.name(), title(it))))
            .toList();
  }

  private static String title(Person person) {
    var title = person.facts().title();
    return title == null ? "" : title;
  }

  private static String named(String name, String of) {
    return of.isEmpty() ? name : name + " · " + of;
  }
}
