package buyerside.app.forecast;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes back quotas, rates and calls, where nobody has set them anew since.
@Component
class TargetUndo implements Undoable {

  private final Targets targets;
  private final TargetStore store;
  private final CallStore calls;

  TargetUndo(Targets targets, TargetStore store, CallStore calls) {
    this.targets = targets;
    this.store = store;
    this.calls = calls;
  }

  @Override
  public boolean takesBack(String kind) {
    return List.of(Targets.QUOTA_SET, Targets.RATE_SET, Targets.CALLED).contains(kind);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    return switch (change.kind()) {
      case Targets.QUOTA_SET -> quota(viewer, change);
      case Targets.RATE_SET -> rate(viewer, change);
      default -> call(viewer, change, at);
    };
  }

  private List<Change> quota(Viewer viewer, Change change) {
    var member = UUID.fromString(text(change, "member"));
    var period = text(change, "period");
    var after = quota(member, period, text(change, "after"));
    var now = store.quota(viewer, member, period).orElse(null);
    return Objects.equals(now, after)
        ? List.of(
            targets.put(viewer, member, period, now, quota(member, period, text(change, "before"))))
        : List.of();
  }

  private static @Nullable Quota quota(UUID member, String period, String kept) {
    if (kept.isEmpty()) {
      return null;
    }
    var parts = kept.split(" ", 2);
    return new Quota(member, period, Long.parseLong(parts[0]), parts[1]);
  }

  private List<Change> rate(Viewer viewer, Change change) {
    var currency = text(change, "currency");
    var now = store.rates(viewer).get(currency);
    var after = rate(text(change, "after"));
    boolean same = now == null ? after == null : after != null && now.compareTo(after) == 0;
    return same
        ? List.of(targets.put(viewer, currency, now, rate(text(change, "before"))))
        : List.of();
  }

  private static @Nullable BigDecimal rate(String kept) {
    return kept.isEmpty() ? null : new BigDecimal(kept);
  }

  private List<Change> call(Viewer viewer, Change change, Instant at) {
    var deal = change.subject();
    var now = calls.of(viewer, List.of(deal), null).getOrDefault(deal, Call.PIPELINE);
    return now.name().equals(text(change, "after"))
        ? List.of(targets.put(viewer, deal, now, Call.valueOf(text(change, "before")), at))
        : List.of();
  }

  private static String text(Change change, String name) {
    return String.valueOf(change.details().get(name));
  }
}
