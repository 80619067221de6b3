package buyerside.app.relations.web;

import buyerside.app.access.Viewer;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day that a page is asked for.
///
/// @param given as it stands in the URL; empty for today
/// @param at its end, or the instant itself; `null` for now
/// @param today the last day that can be asked for, in the workspace's zone
public record PastDay(String given, @Nullable Instant at, String today) {

  /// For what is drawn apart from its page.
  static final PastDay NOW = new PastDay("", null, "");

  /// What cannot be read as a day, or has not come yet, is today.
  static PastDay of(String given, Viewer viewer, Instant now) {
    var today = LocalDate.ofInstant(now, viewer.place().zone()).toString();
    var at = AsOf.of(given, viewer).filter(it -> it.isBefore(now));
    return at.map(it -> new PastDay(given, it, today))
        .orElseGet(() -> new PastDay("", null, today));
  }

  public boolean past() {
    return at != null;
  }

  /// The day in the reader's language.
  public String words() {
    return at == null ? "" : given.contains("T") ? Formats.time(at) : given;
  }

  /// What to add to a link so that it stays on this day; empty for today.
  public String query() {
    return given.isEmpty() ? "" : "?asOf=" + given;
  }
}
