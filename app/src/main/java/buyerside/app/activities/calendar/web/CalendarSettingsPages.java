package buyerside.app.activities.calendar.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarFeeds;
import buyerside.app.activities.calendar.CalendarSource;
import buyerside.app.activities.calendar.CalendarSources;
import buyerside.app.activities.calendar.web.CalendarSettings.SourceLine;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Draws a member's calendar settings.
@Component
class CalendarSettingsPages {

  private final CalendarFeeds feeds;
  private final CalendarSources sources;

  CalendarSettingsPages(CalendarFeeds feeds, CalendarSources sources) {
    this.feeds = feeds;
    this.sources = sources;
  }

  /// @param made the address just made; else empty
  /// @param name typed for a calendar to be read
  /// @param typed its address
  @Transactional(readOnly = true)
  public Page page(Viewer viewer, String made, String name, String typed, Problems problems) {
    var lines = sources.own(viewer).stream().map(CalendarSettingsPages::line).toList();
    return new Page(
        msg("calendar.title"),
        "settings",
        new CalendarSettings(
            feeds.made(viewer).map(Formats::time).orElse(""), made, lines, name, typed, problems));
  }

  private static SourceLine line(CalendarSource source) {
    var read = source.read();
    var failure = source.failure();
    return new SourceLine(
        source.id().toString(),
        source.name(),
        source.host(),
        read == null ? "" : Formats.time(read),
        failure.isEmpty() ? "" : words(failure));
  }

  private static String words(String failure) {
    var parts = failure.split(" ", 2);
    return Reason.of("", parts[0], parts.length > 1 ? new Object[] {parts[1]} : new Object[0])
        .words();
  }
}
