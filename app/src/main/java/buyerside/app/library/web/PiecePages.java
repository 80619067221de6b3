package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.files.Attachment;
import buyerside.app.files.FilePanels;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.web.PiecePage.Material;
import buyerside.app.library.web.PiecePage.Reviewing;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints a piece to be read.
@Component
class PiecePages {

  private static final int RELATED = 4;
  private static final int MOST_PAGES = 300;

  private final Library library;
  private final Entries entries;
  private final PieceLooks looks;
  private final Members members;

  PiecePages(Library library, Entries entries, PieceLooks looks, Members members) {
    this.library = library;
    this.entries = entries;
    this.looks = looks;
    this.members = members;
  }

  /// @param typed what was typed into the page's own forms, after it was refused
  Page page(Viewer viewer, Piece piece, Map<String, String> typed, Problems problems) {
    var facts = piece.facts();
    var original = piece.original();
    var page =
        new PiecePage(
            piece.id(),
            entries.of(viewer, List.of(piece)).getFirst(),
            facts.body().strip().startsWith(facts.summary()) ? "" : facts.summary(),
            facts(piece),
            Markdown.of(facts.body()),
            material(viewer, piece),
            facts.origin().rights(),
            moves(piece.status()),
            reviewing(viewer, piece, typed),
            entries.of(viewer, library.related(viewer, piece, RELATED)),
            original == null ? "" : original,
            problems);
    return new Page(facts.title(), "library", page);
  }

  private Material material(Viewer viewer, Piece piece) {
    var enclosed = piece.facts().enclosed();
    var id = enclosed.file();
    var file = id == null ? null : looks.files(viewer, List.of(piece)).get(id);
    var link = enclosed.link() == null ? "" : enclosed.link();
    var host = link.isEmpty() ? "" : PieceLooks.host(link);
    return file == null
        ? new Material("", "", "", "", List.of(), List.of(), link, host)
        : new Material(
            file.href(),
            file.name(),
            PieceLooks.sort(file) + " · " + FilePanels.size(file.content().size()),
            file.content().picture() ? file.href() : "",
            pages(file),
            file.content().picture() || file.content().pages() > 0
                ? List.of()
                : paragraphs(piece.behind().fileText()),
            link,
            host);
  }

  private static List<String> pages(Attachment file) {
    return IntStream.rangeClosed(1, Math.min(MOST_PAGES, file.content().pages()))
        .mapToObj(it -> file.href() + "/pages/" + it)
        .toList();
  }

  private static List<String> paragraphs(String text) {
    return text.lines().filter(it -> !it.isBlank()).toList();
  }

  private Reviewing reviewing(Viewer viewer, Piece piece, Map<String, String> typed) {
    var review = piece.behind().review();
    var reviewer = review.reviewer();
    var colleagues =
        piece.status() == Status.DRAFT
            ? members.all(viewer).stream()
                .filter(it -> !it.id().equals(viewer.member()))
                .map(it -> new Option(it.id().toString(), it.name()))
                .toList()
            : List.<Option>of();
    return new Reviewing(
        review.note(),
        reviewer == null ? "" : members.names(viewer).getOrDefault(reviewer, ""),
        piece.status() == Status.REVIEW,
        colleagues,
        typed);
  }

  private static List<Option> moves(Status now) {
    return Stream.of(Status.values())
        .filter(it -> it != now && it != Status.REVIEW)
        .filter(it -> now != Status.REVIEW || it != Status.RETIRED)
        .map(it -> new Option(it.name(), msg("library.move." + it)))
        .toList();
  }

  private static List<Option> facts(Piece piece) {
    var origin = piece.facts().origin();
    var on = origin.on();
    var facts = new ArrayList<Option>();
    add(facts, "library.author", origin.author());
    add(facts, "library.source", origin.source());
    add(facts, "library.sourceOn", on == null ? "" : Formats.date(on));
    add(facts, "library.product", piece.facts().product());
    return facts;
  }

  private static void add(List<Option> facts, String label, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new Option(msg(label), value));
    }
  }
}
