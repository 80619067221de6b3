package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attachment;
import buyerside.app.files.Upload;
import buyerside.app.library.Brought;
import buyerside.app.library.Enclosed;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.PieceKeeping;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Writing pieces, bringing them as files, and putting them right.
@Controller
@RequestMapping("/library")
class PieceFormController {

  private final Library library;
  private final Entries entries;
  private final PieceLooks looks;

  PieceFormController(Library library, Entries entries, PieceLooks looks) {
    this.library = library;
    this.entries = entries;
    this.looks = looks;
  }

  @GetMapping("/new")
  Page begin(Viewer viewer, @RequestParam(defaultValue = "") String stage) {
    var typed = Map.of("language", Reader.current().language().tag(), "stage", stage);
    return page(viewer, null, typed, Problems.NONE);
  }

  @PostMapping
  Object add(
      Viewer viewer,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable MultipartFile cover) {
    var problems = new ArrayList<Reason>();
    var facts = PieceTyped.read(typed, Enclosed.NOTHING, problems);
    return problems.isEmpty()
        ? after(viewer, null, typed, library.add(viewer, facts, null, brought(file, cover)))
        : page(viewer, null, typed, new Problems(problems));
  }

  @GetMapping("/{id}/edit")
  Page edit(Viewer viewer, @PathVariable UUID id) {
    var piece = find(viewer, id);
    return page(viewer, piece, PieceTyped.of(piece), Problems.NONE);
  }

  @PostMapping("/{id}/edit")
  Object change(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable MultipartFile cover) {
    var piece = find(viewer, id);
    var problems = new ArrayList<Reason>();
    var facts = PieceTyped.read(typed, piece.facts().enclosed(), problems);
    if (!problems.isEmpty()) {
      return page(viewer, piece, typed, new Problems(problems));
    }
    var version = PieceTyped.version(typed);
    return after(
        viewer, piece, typed, library.change(viewer, id, version, facts, brought(file, cover)));
  }

  private Piece find(Viewer viewer, UUID id) {
    return library.find(viewer, id).orElseThrow(() -> new Missing(id));
  }

  private Object after(
      Viewer viewer, @Nullable Piece piece, Map<String, String> typed, PieceKeeping keeping) {
    return switch (keeping) {
      case Kept(var kept, var command) -> "redirect:/library/" + kept + "?done=" + command;
      case Rejected(var reasons) -> page(viewer, piece, typed, new Problems(reasons));
    };
  }

  private Page page(
      Viewer viewer, @Nullable Piece piece, Map<String, String> typed, Problems problems) {
    var title = msg(piece == null ? "library.write" : "library.edit");
    var action = piece == null ? "/library" : "/library/" + piece.id() + "/edit";
    var enclosed = piece == null ? Enclosed.NOTHING : piece.facts().enclosed();
    var files = piece == null ? Map.<UUID, Attachment>of() : looks.files(viewer, List.of(piece));
    var file = enclosed.file() == null ? null : files.get(enclosed.file());
    var form =
        new PieceForm(
            title,
            action,
            typed,
            Entries.languages(),
            entries.stages(viewer),
            file == null ? "" : file.name(),
            enclosed.cover() != null,
            problems);
    return new Page(title, "library", form);
  }

  static Brought brought(@Nullable MultipartFile file, @Nullable MultipartFile cover) {
    return new Brought(upload(file), upload(cover));
  }

  private static @Nullable Upload upload(@Nullable MultipartFile file) {
    var name = file == null ? null : file.getOriginalFilename();
    return file == null || name == null || (name.isEmpty() && file.isEmpty())
        ? null
        : new Upload(name, file);
  }
}
