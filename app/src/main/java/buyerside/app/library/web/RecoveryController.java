package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.PieceFacts;
import buyerside.app.shell.Language;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.text.recovery.Piece;
import buyerside.text.recovery.Recovery;
import buyerside.text.recovery.Script;
import buyerside.text.recovery.reading.FileReader;
import buyerside.text.recovery.reading.FileText.Read;
import buyerside.text.recovery.reading.FileText.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings pieces in from messy pages: pasted, or as a file of text, HTML, Word or PDF.
@Controller
@RequestMapping("/library/recovery")
class RecoveryController {

  private static final int LONGEST = 2_000_000;

  private final Library library;

  RecoveryController(Library library) {
    this.library = library;
  }

  @GetMapping
  Page ask() {
    return page("", "as-written", List.of());
  }

  /// Shows the pieces of a page beside what stood there; nothing is kept yet.
  @PostMapping
  Page look(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "as-written") String script,
      @RequestParam(required = false) MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return found(text, script);
    }
    if (file.getSize() > FileReader.LARGEST) {
      return page(text, script, List.of(Reason.of("file", "library.file.TOO_LARGE")));
    }
    return switch (FileReader.read(file.getBytes())) {
      case Read read -> found(read.text(), script);
      case Unreadable(var problem) ->
          page(text, script, List.of(Reason.of("file", "library.file." + problem)));
    };
  }

  /// Keeps the chosen pieces of a page as drafts.
  @PostMapping("/keep")
  Object keep(
      Viewer viewer,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "as-written") String script,
      @RequestParam(defaultValue = "") List<Integer> piece) {
    if (text.length() > LONGEST) {
      return found(text, script);
    }
    var lines = text.split("\\R", -1);
    var pieces = Recovery.pieces(text, Script.named(script));
    var chosen = new ArrayList<Library.Recovered>();
    for (var index : piece) {
      if (index == null || index < 0 || index >= pieces.size()) {
        continue;
      }
      var one = pieces.get(index);
      var first = Math.clamp(one.firstLine() - 1, 0, lines.length);
      var last = Math.clamp(one.lastLine(), first, lines.length);
      var original = String.join("\n", Arrays.asList(lines).subList(first, last));
      chosen.add(new Library.Recovered(facts(one), original));
    }
    var problems = library.addAll(viewer, chosen);
    return problems.isEmpty() ? "redirect:/library?status=DRAFT" : page(text, script, problems);
  }

  private static PieceFacts facts(Piece piece) {
    var said = piece.facts();
    var title = said.title().isBlank() ? msg("library.untitled") : said.title();
    return new PieceFacts(
        language(piece.text()),
        title,
        said.summary(),
        new PieceFacts.Origin(said.author(), said.source(), said.date(), said.popularity(), ""),
        null,
        "",
        List.of(),
        piece.text().isBlank() ? title : piece.text());
  }

  /// By its characters: Chinese where a tenth of them are, in the script of most of them.
  private static Language language(String text) {
    var han =
        text.codePoints()
            .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
            .count();
    if (han * 10 < text.codePointCount(0, text.length())) {
      return Language.EN;
    }
    var simple = Recovery.text(text, Script.HANS);
    var same =
        java.util.stream.IntStream.range(0, Math.min(text.length(), simple.length()))
            .filter(it -> text.charAt(it) == simple.charAt(it))
            .count();
    return same * 20 < 19L * text.length() ? Language.ZH_HANT : Language.ZH_HANS;
  }

  private static Page found(String text, String script) {
    if (text.isBlank()) {
      return page(text, script, List.of(Reason.of("text", "missing")));
    }
    if (text.length() > LONGEST) {
      return page(text, script, List.of(Reason.of("text", "text.long", LONGEST)));
    }
    var pieces = Recovery.pieces(text, Script.named(script));
    var shown = new RecoveryPage(text, script, MendedPieces.of(text, pieces), Problems.NONE);
    return new Page(msg("library.recover"), "library", shown);
  }

  private static Page page(String text, String script, List<Reason> problems) {
    var page = new RecoveryPage(text, script, List.of(), new Problems(problems));
    return new Page(msg("library.recover"), "library", page);
  }
}
