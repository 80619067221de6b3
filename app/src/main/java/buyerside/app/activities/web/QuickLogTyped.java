package buyerside.app.activities.web;

import buyerside.app.activities.LogLine;
import buyerside.app.activities.LogLine.Confirmed;
import buyerside.app.activities.LogLine.Named;
import buyerside.app.shell.Chosen;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.fit.ActivityKind;
import buyerside.method.quicklog.Amount;
import buyerside.method.quicklog.Context;
import buyerside.method.quicklog.QuickLog;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The quick log's form as it was sent.
final class QuickLogTyped {

  static final String NEW = "new:";
  static final String TEXT = "text:";

  private QuickLogTyped() {}

  /// A field that was not sent (a browser without scripts sends the line alone) is what the line
  /// says; people and companies then stay in the text.
  static LogLine read(MultiValueMap<String, String> typed, Context context) {
    var line = text(typed, "line");
    var entry = QuickLog.parse(line, context);
    var whole = typed.containsKey("kind");
    var kind =
        whole
            ? Chosen.of(ActivityKind.class, text(typed, "kind"))
            : entry.kind().map(it -> ActivityKind.valueOf(it.name())).orElse(ActivityKind.NOTE);
    return new LogLine(
        line,
        kind,
        whole ? day(text(typed, "date")) : entry.date().orElse(null),
        whole ? minutes(text(typed, "minutes")) : entry.minutes().orElse(null),
        people(typed, entry.people()),
        named(text(typed, "company")),
        id(text(typed, "deal")),
        whole && text(typed, "amount").isEmpty() ? null : entry.amount().orElse((Amount) null),
        evidence(typed));
  }

  private static List<Named> people(MultiValueMap<String, String> typed, List<String> inLine) {
    var sent = typed.get("person");
    return sent == null
        ? inLine.stream().<Named>map(Named.Text::new).toList()
        : sent.stream().map(QuickLogTyped::named).filter(Objects::nonNull).toList();
  }

  private static @Nullable Confirmed evidence(MultiValueMap<String, String> typed) {
    return text(typed, "evidence").isEmpty() || text(typed, "criterion").isEmpty()
        ? null
        : new Confirmed(
            Chosen.as(CriterionId::new, text(typed, "criterion")),
            Chosen.of(Polarity.class, text(typed, "polarity")));
  }

  private static @Nullable Named named(String sent) {
    if (sent.isEmpty()) {
      return null;
    }
    if (sent.startsWith(NEW)) {
      return new Named.New(sent.substring(NEW.length()));
    }
    return sent.startsWith(TEXT)
        ? new Named.Text(sent.substring(TEXT.length()))
        : new Named.Known(Chosen.id(sent));
  }

  private static @Nullable UUID id(String sent) {
    return sent.isEmpty() ? null : Chosen.id(sent);
  }

  private static @Nullable LocalDate day(String sent) {
    try {
      return LocalDate.parse(sent);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Integer minutes(String sent) {
    try {
      return sent.isBlank() ? null : Integer.valueOf(sent.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static String text(MultiValueMap<String, String> typed, String name) {
    var value = typed.getFirst(name);
    return value == null ? "" : value;
  }
}
