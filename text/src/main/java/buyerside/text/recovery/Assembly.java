package buyerside.text.recovery;

import buyerside.text.recovery.Boilerplate.Role;
import buyerside.text.recovery.MetaLine.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lines of one piece, sorted into what they are.
final class Assembly {

  private static final int LONGEST_TITLE = 60;

  private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
  private final List<Line> body = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private @Nullable LocalDate date;
  private int first;
  private int last;

  private Assembly() {}

  static Piece of(List<Line> lines) {
    var assembly = new Assembly();
    assembly.first = lines.getFirst().number();
    assembly.last = lines.getLast().number();
    lines.forEach(assembly::sort);
    assembly.takeTitle();
    assembly.fold();
    return assembly.piece();
  }

  private void sort(Line line) {
    repairs.addAll(line.repairs());
    if (line.text().isBlank()) {
      return;
    }
    if (Boilerplate.of(line.text()) != Role.TEXT) {
      drop(line, Repair.Kind.BOILERPLATE);
      return;
    }
    var meta = isNearTop() ? MetaLine.of(line.text()) : Optional.<MetaLine>empty();
    if (meta.isPresent()) {
      meta.get().values().forEach(facts::putIfAbsent);
      date = date == null ? meta.get().date().orElse(null) : date;
    } else {
      body.add(line);
    }
  }

  private boolean isNearTop() {
    return body.size() <= 1 && body.stream().allMatch(it -> isTitle(it.text()));
  }

  private void drop(Line line, Repair.Kind kind) {
    repairs.add(new Repair(kind, line.number(), 1, line.text().strip(), "", Certainty.CERTAIN));
  }

  private void takeTitle() {
    if (facts.containsKey(Fact.TITLE) || body.isEmpty()) {
      return;
    }
    var text = heading(body.getFirst().text());
    if (isTitle(text) && (body.size() > 1 || !facts.isEmpty())) {
      facts.put(Fact.TITLE, text);
      body.removeFirst();
    }
  }

  private static String heading(String text) {
    return text.strip().replaceFirst("^#{1,3} ", "");
  }

  static boolean isTitle(String text) {
    var line = text.strip();
    return line.length()
            <= LONGEST_TITLE * (line.chars().anyMatch(Character::isIdeographic) ? 1 : 2)
        && !line.matches("(?s).*[。；;，,：:、….]$")
        && !line.matches("[-*•·\\d(（一二三四五六七八九十].{0,2}[.、)）:：].*");
  }

  private void fold() {
    var repeated = Repeats.of(body.stream().map(Line::text).toList());
    var kept = new ArrayList<Line>();
    for (int i = 0; i < body.size(); i++) {
      if (repeated.get(i)) {
        drop(body.get(i), Repair.Kind.REPEAT);
      } else {
        kept.add(body.get(i));
      }
    }
    body.clear();
    body.addAll(kept);
  }

  private Piece piece() {
    var paragraphs = body.stream().map(it -> it.text().strip()).toList();
    var proposed = new HashSet<String>();
    var title = facts.getOrDefault(Fact.TITLE, "");
    if (title.isEmpty()) {
      title = Proposals.title(paragraphs);
      proposed.add("title");
    }
    var summary = facts.getOrDefault(Fact.SUMMARY, "").replaceFirst("[.…。]{2,}$|…+$", "").strip();
    if (summary.isEmpty()) {
      summary = Proposals.summary(paragraphs);
      proposed.add("summary");
    } else if (!summary.matches("(?s).*[。！？.!?]$") && isLonger(summary, paragraphs)) {
      summary = summary + "。";
    }
    return new Piece(
        new Piece.Facts(
            title,
            date,
            facts.getOrDefault(Fact.AUTHOR, ""),
            facts.getOrDefault(Fact.SOURCE, ""),
            Numbers.popularity(facts.getOrDefault(Fact.POPULARITY, "")),
            summary,
            proposed),
        paragraphs,
        first,
        last,
        repairs);
  }

  /// The dots of a summary stand for the rest; where it was cut at a sentence's end, it ends there.
  private static boolean isLonger(String summary, List<String> paragraphs) {
    return paragraphs.stream().anyMatch(it -> it.startsWith(summary + "。"));
  }
}
