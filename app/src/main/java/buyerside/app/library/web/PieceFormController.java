package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.PieceKeeping;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing pieces and putting them right.
@Controller
@RequestMapping("/library")
class PieceFormController {

  private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[,，、;；\\n]\\s*");

  private final Library library;
  private final Entries entries;

  PieceFormController(Library library, Entries entries) {
    this.library = library;
    this.entries = entries;
  }

  @GetMapping("/new")
  Page begin(Viewer viewer, @RequestParam(defaultValue = "") String stage) {
    var typed = Map.of("language", Reader.current().language().tag(), "stage", stage);
    return page(viewer, null, typed, Problems.NONE);
  }

  @PostMapping
  Object add(Viewer viewer, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var facts = read(typed, problems);
    return problems.isEmpty()
        ? after(viewer, null, typed, library.add(viewer, facts, null))
        : page(viewer, null, typed, new Problems(problems));
  }

  @GetMapping("/{id}/edit")
  Page edit(Viewer viewer, @PathVariable UUID id) {
    var piece = library.find(viewer, id).orElseThrow(() -> new Missing(id));
    return page(viewer, id, typed(piece), Problems.NONE);
  }

  @PostMapping("/{id}/edit")
  Object change(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var facts = read(typed, problems);
    var version = number(typed.getOrDefault("version", "")).map(Long::intValue).orElse(0);
    return problems.isEmpty()
        ? after(viewer, id, typed, library.change(viewer, id, version, facts))
        : page(viewer, id, typed, new Problems(problems));
  }

  private Object after(
      Viewer viewer, @Nullable UUID id, Map<String, String> typed, PieceKeeping keeping) {
    return switch (keeping) {
      case Kept(var piece, var command) -> "redirect:/library/" + piece + "?done=" + command;
      case Rejected(var reasons) -> page(viewer, id, typed, new Problems(reasons));
    };
  }

  private Page page(
      Viewer viewer, @Nullable UUID id, Map<String, String> typed, Problems problems) {
    var title = msg(id == null ? "library.write" : "library.edit");
    var action = id == null ? "/library" : "/library/" + id + "/edit";
    var form =
        new PieceForm(title, action, typed, Entries.languages(), entries.stages(viewer), problems);
    return new Page(title, "library", form);
  }

  private static PieceFacts read(Map<String, String> typed, List<Reason> problems) {
    var stage = typed.getOrDefault("stage", "");
    var tags = typed.getOrDefault("tags", "").strip();
    var reads = typed.getOrDefault("sourceReads", "").strip();
    var known = number(reads);
    if (!reads.isEmpty() && known.isEmpty()) {
      problems.add(Reason.of("sourceReads", "number.shape"));
    }
    return new PieceFacts(
        Chosen.language(typed.getOrDefault("language", "")),
        typed.getOrDefault("title", ""),
        typed.getOrDefault("summary", ""),
        new PieceFacts.Origin(
            typed.getOrDefault("author", ""),
            typed.getOrDefault("source", ""),
            day(typed.getOrDefault("sourceOn", "").strip(), problems),
            known.orElse(null),
            typed.getOrDefault("rights", "")),
        stage.isEmpty() ? null : stage,
        typed.getOrDefault("product", ""),
        tags.isEmpty() ? List.of() : BETWEEN_TAGS.splitAsStream(tags).distinct().toList(),
        typed.getOrDefault("body", ""));
  }

  private static @Nullable LocalDate day(String text, List<Reason> problems) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      problems.add(Reason.of("sourceOn", "date.shape"));
      return null;
    }
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text.replaceAll("[,，\\s]", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> typed(Piece piece) {
    var facts = piece.facts();
    var origin = facts.origin();
    var typed = new HashMap<String, String>();
    typed.put("version", String.valueOf(piece.version()));
    typed.put("language", facts.language().tag());
    typed.put("title", facts.title());
    typed.put("summary", facts.summary());
    typed.put("author", origin.author());
    typed.put("source", origin.source());
    typed.put("sourceOn", text(origin.on()));
    typed.put("sourceReads", text(origin.reads()));
    typed.put("rights", origin.rights());
    typed.put("stage", text(facts.stage()));
    typed.put("product", facts.product());
    typed.put("tags", String.join(", ", facts.tags()));
    typed.put("body", facts.body());
    return typed;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
