package buyerside.app.activities.api;

import buyerside.app.activities.LogLine;
import buyerside.app.activities.LogLine.Confirmed;
import buyerside.app.activities.LogLine.Named;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.fit.ActivityKind;
import buyerside.method.quicklog.Context;
import buyerside.method.quicklog.QuickLog;
import buyerside.method.quicklog.QuickLogEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line to keep; a field that is left out is what the line says.
///
/// @param people ids; if left out, names stay in the text
/// @param evidence the criterion for which the line's remark is confirmed as evidence
public record NewLine(
    @Nullable String line,
    @Nullable ActivityKind kind,
    @Nullable LocalDate date,
    @Nullable Integer minutes,
    @Nullable List<UUID> people,
    @Nullable UUID company,
    @Nullable UUID deal,
    @Nullable String evidence) {

  LogLine read(Context context) {
    var text = line == null ? "" : line;
    var entry = QuickLog.parse(text, context);
    return new LogLine(
        text,
        kind == null ? kind(entry) : kind,
        date == null ? entry.date().orElse(null) : date,
        minutes == null ? entry.minutes().orElse(null) : minutes,
        people == null
            ? entry.people().stream().<Named>map(Named.Text::new).toList()
            : people.stream().<Named>map(Named.Known::new).toList(),
        company == null ? null : new Named.Known(company),
        deal,
        entry.amount().orElse(null),
        evidence == null ? null : new Confirmed(criterion(evidence), polarity(entry)));
  }

  private static CriterionId criterion(String name) {
    if (!CriterionId.isUsable(name)) {
      throw new Refused(Reason.of("evidence", "criterion.unknown", name));
    }
    return new CriterionId(name);
  }

  private static ActivityKind kind(QuickLogEntry entry) {
    return entry.kind().map(it -> ActivityKind.valueOf(it.name())).orElse(ActivityKind.NOTE);
  }

  private static Polarity polarity(QuickLogEntry entry) {
    return entry
        .remark()
        .map(it -> Polarity.valueOf(it.polarity().name()))
        .orElse(Polarity.SATISFIES);
  }

  /// What keeping a line did.
  ///
  /// @param command by which it can be undone
  public record LoggedJson(UUID activity, UUID command, List<UUID> evidence) {}
}
