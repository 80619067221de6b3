package buyerside.method.owntime;

import buyerside.method.owntime.Weekly.Kind;
import java.time.LocalDateTime;
import java.util.List;

/// What a person keeps of their time, on their own clock.
public record KeptHours(List<Weekly> weekly, List<Leave> leave) {

  /// Nothing kept.
  public static final KeptHours NONE = new KeptHours(List.of(), List.of());

  public KeptHours {
    weekly = List.copyOf(weekly);
    leave = List.copyOf(leave);
  }

  /// Whether hours of a kind overlap with the time from `start` to before `end`.
  public boolean keeps(Kind kind, LocalDateTime start, LocalDateTime end) {
    return weekly.stream().anyMatch(it -> it.kind() == kind && it.overlaps(start, end));
  }

  /// Whether one is away at any moment from `start` to before `end`.
  public boolean away(LocalDateTime start, LocalDateTime end) {
    return leave.stream().anyMatch(it -> it.overlaps(start, end));
  }

  /// What colleagues may know: that one cannot be planned for, not why.
  public boolean busy(LocalDateTime start, LocalDateTime end) {
    return away(start, end)
        || keeps(Kind.FAMILY, start, end)
        || keeps(Kind.DO_NOT_BOOK, start, end);
  }
}
