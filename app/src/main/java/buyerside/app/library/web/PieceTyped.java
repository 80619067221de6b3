package buyerside.app.library.web;

import buyerside.app.library.Enclosed;
import buyerside.app.library.Piece;
import buyerside.app.library.PieceFacts;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is typed into the form of a piece.
final class PieceTyped {

  private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[,，、;；\\n]\\s*");

  private PieceTyped() {}

  /// @param was what it consists of now; files that are not ticked any more are left out
  static PieceFacts read(Map<String, String> typed, Enclosed was, List<Reason> problems) {
    var stage = typed.getOrDefault("stage", "");
    var tags = typed.getOrDefault("tags", "").strip();
    var reads = typed.getOrDefault("sourceReads", "").strip();
    var link = typed.getOrDefault("link", "").strip();
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
        typed.getOrDefault("body", ""),
        new Enclosed(
            typed.containsKey("keepFile") ? was.file() : null,
            link.isEmpty() ? null : link,
            typed.containsKey("keepCover") ? was.cover() : null));
  }

  static int version(Map<String, String> typed) {
    return number(typed.getOrDefault("version", "")).map(Long::intValue).orElse(0);
  }

  static Map<String, String> of(Piece piece) {
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
    typed.put("link", text(facts.enclosed().link()));
    typed.put("keepFile", "on");
    typed.put("keepCover", "on");
    return typed;
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

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
