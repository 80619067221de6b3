package buyerside.app.library.reach.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.reach.ContentReach;
import buyerside.app.library.reach.Reach.OfPiece;
import buyerside.app.library.reach.ReadDeal;
import buyerside.app.library.web.Entries;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.TableFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What content does, its deals, and the same as a file.
@Controller
@RequestMapping("/library/reach")
class ReachController {

  private final ContentReach reach;
  private final ReachLines lines;
  private final Entries entries;
  private final Library library;
  private final Clock clock;

  ReachController(
      ContentReach reach, ReachLines lines, Entries entries, Library library, Clock clock) {
    this.reach = reach;
    this.lines = lines;
    this.entries = entries;
    this.library = library;
    this.clock = clock;
  }

  @GetMapping
  Page show(Viewer viewer) {
    return new Page(msg("content.title"), "library", lines.page(reach.of(viewer), names(viewer)));
  }

  @GetMapping("/deals")
  Page deals(
      Viewer viewer,
      @RequestParam(defaultValue = "") String piece,
      @RequestParam(defaultValue = "") String stage) {
    var id = piece.isEmpty() ? null : Chosen.id(piece);
    var of =
        id == null
            ? names(viewer).getOrDefault(stage, stage)
            : library.find(viewer, id).map(it -> it.facts().title()).orElse("");
    var found = reach.deals(viewer, id, stage).stream().map(this::line).toList();
    return new Page(msg("content.deals"), "library", new ReadDeals(of, found));
  }

  @GetMapping("/export.{format:csv|xlsx}")
  void export(Viewer viewer, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    var names = names(viewer);
    try (var table = TableFile.answer(response, "content", format)) {
      table.row(
          List.of(
              msg("library.title"),
              msg("library.stage"),
              msg("library.language"),
              msg("library.product"),
              msg("content.lent"),
              msg("content.readers"),
              msg("content.sittings"),
              msg("content.open"),
              msg("content.inside"),
              msg("content.deals.touched"),
              msg("content.use")));
      reach.of(viewer).pieces().forEach(it -> table.row(cells(it, names)));
    }
  }

  private static List<String> cells(OfPiece piece, Map<String, String> names) {
    var stage = piece.stage();
    var read = piece.read();
    return List.of(
        piece.title(),
        stage == null ? "" : names.getOrDefault(stage, stage),
        piece.language(),
        piece.product(),
        String.valueOf(read.lent()),
        String.valueOf(read.readers()),
        String.valueOf(read.sittings()),
        String.valueOf(read.open()),
        String.valueOf(read.inside()),
        String.valueOf(piece.deals()),
        msg("content.use." + piece.use()));
  }

  private ReadDeals.Line line(ReadDeal deal) {
    return new ReadDeals.Line(
        "/deals/" + deal.deal(),
        deal.name(),
        Formats.number(deal.sittings()),
        Formats.number(deal.readers()),
        Formats.since(deal.last(), clock.instant()));
  }

  private Map<String, String> names(Viewer viewer) {
    return entries.stages(viewer).stream()
        .collect(Collectors.toMap(Option::value, Option::label, (a, _) -> a));
  }
}
