package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.library.FormerPiece;
import buyerside.app.library.Library;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.web.VersionsPage.Line;
import buyerside.app.library.web.VersionsPage.Shown;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a piece said before, to be looked at and taken up again.
@Controller
@RequestMapping("/library/{id}/versions")
class VersionsController {

  private static final Map<String, Function<PieceFacts, Object>> PARTS =
      Map.of(
          "title", PieceFacts::title,
          "summary", PieceFacts::summary,
          "body", PieceFacts::body,
          "tags", PieceFacts::tags,
          "product", PieceFacts::product,
          "language", PieceFacts::language,
          "stage", it -> String.valueOf(it.stage()),
          "source", PieceFacts::origin,
          "file", PieceFacts::enclosed);

  private final Library library;
  private final Members members;

  VersionsController(Library library, Members members) {
    this.library = library;
    this.members = members;
  }

  /// @param version the one to look at; 0 for none
  @GetMapping
  Page list(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "0") String version) {
    var piece = library.find(viewer, id).orElseThrow(() -> new Missing(id));
    var names = members.names(viewer);
    var lines = new ArrayList<Line>();
    var after = piece.facts();
    Shown shown = null;
    for (var it : library.versions(viewer, id)) {
      var looked = String.valueOf(it.version()).equals(version);
      lines.add(line(it, after, names, looked));
      after = it.facts();
      if (looked) {
        shown = new Shown(it.version(), after.title(), after.summary(), Markdown.of(after.body()));
      }
    }
    var facts = piece.facts();
    var page = new VersionsPage(id, facts.title(), facts.language().tag(), lines, shown);
    return new Page(msg("library.versions"), "library", page);
  }

  @PostMapping("/{version}/restoration")
  Object restore(Viewer viewer, @PathVariable UUID id, @PathVariable int version) {
    return LibraryController.after(library.restore(viewer, id, version), "/library/" + id);
  }

  private static Line line(
      FormerPiece former, PieceFacts after, Map<UUID, String> names, boolean looked) {
    var changed =
        PARTS.entrySet().stream()
            .filter(it ->
                !Objects.equals(it.getValue().apply(former.facts()), it.getValue().apply(after)))
            .map(it -> msg("library.part." + it.getKey()))
            .sorted()
            .toList();
    var by = former.by();
    var who = by == null ? "" : names.getOrDefault(by, "");
    return new Line(
        former.version(),
        former.facts().title(),
        String.join(msg("deals.list.separator"), changed),
        Formats.time(former.replaced()) + (who.isEmpty() ? "" : " · " + who),
        looked);
  }
}
