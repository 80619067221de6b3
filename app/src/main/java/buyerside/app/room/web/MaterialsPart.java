package buyerside.app.room.web;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attachment;
import buyerside.app.files.Attachments;
import buyerside.app.library.Piece;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.web.Markdown;
import buyerside.app.room.RoomMaterials;
import buyerside.app.room.RoomPart;
import buyerside.app.shell.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What there is to read in a room.
@Component
class MaterialsPart {

  private static final int MOST_PAGES = 300;

  private final RoomMaterials materials;
  private final Attachments attachments;

  MaterialsPart(RoomMaterials materials, Attachments attachments) {
    this.materials = materials;
    this.attachments = attachments;
  }

  RoomShelf of(RoomPages.Shown shown) {
    return new RoomShelf(
        materials.readable(shown.guest()).stream().map(it -> line(shown, it.piece())).toList());
  }

  RoomReading reading(RoomPages.Shown shown, Piece piece) {
    var facts = piece.facts();
    var here = address(shown, piece);
    var file = file(shown.guest().viewer(), piece);
    var link = facts.enclosed().link();
    var pages = file == null ? 0 : Math.min(MOST_PAGES, file.content().pages());
    var picture = file != null && file.content().picture();
    return new RoomReading(
        shown.base() + "/" + RoomPart.MATERIALS.slug(),
        facts.language().tag(),
        facts.title(),
        meta(facts),
        facts.body().strip().startsWith(facts.summary()) ? "" : facts.summary(),
        Markdown.of(facts.body()),
        link == null ? "" : link,
        file == null ? "" : here + "/file",
        file == null ? "" : file.name(),
        picture ? here + "/file" : "",
        IntStream.rangeClosed(1, pages).mapToObj(it -> here + "/pages/" + it).toList(),
        file == null || picture || pages > 0
            ? List.of()
            : piece.behind().fileText().lines().filter(it -> !it.isBlank()).toList(),
        facts.origin().rights());
  }

  /// The file that a piece is; `null` if it is none.
  @Nullable Attachment file(Viewer viewer, Piece piece) {
    var id = piece.facts().enclosed().file();
    return id == null
        ? null
        : attachments.all(viewer, List.of(id)).stream().findFirst().orElse(null);
  }

  private static RoomShelf.Line line(RoomPages.Shown shown, Piece piece) {
    var facts = piece.facts();
    return new RoomShelf.Line(
        address(shown, piece), facts.language().tag(), facts.title(), facts.summary(), meta(facts));
  }

  private static String address(RoomPages.Shown shown, Piece piece) {
    return shown.base() + "/" + RoomPart.MATERIALS.slug() + "/" + piece.id();
  }

  private static String meta(PieceFacts facts) {
    var origin = facts.origin();
    var on = origin.on();
    return Stream.of(on == null ? "" : Formats.date(on), origin.author(), origin.source())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
