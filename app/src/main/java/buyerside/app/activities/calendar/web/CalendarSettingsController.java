package buyerside.app.activities.calendar.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarFeeds;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.SettingsItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A member makes, renews and revokes their address for calendar programs.
@Controller
@RequestMapping("/settings/calendar")
class CalendarSettingsController {

  private final CalendarFeeds feeds;

  CalendarSettingsController(CalendarFeeds feeds) {
    this.feeds = feeds;
  }

  @Bean
  static SettingsItem calendarSettings() {
    return new SettingsItem("calendar", "/settings/calendar", 10);
  }

  @GetMapping
  Page show(Viewer viewer) {
    return page(viewer, "");
  }

  @PostMapping
  Page renew(Viewer viewer) {
    return page(viewer, CalendarFeedController.path(feeds.renew(viewer)));
  }

  @PostMapping("/revocation")
  String revoke(Viewer viewer) {
    feeds.revoke(viewer);
    return "redirect:/settings/calendar";
  }

  private Page page(Viewer viewer, String address) {
    var since = feeds.made(viewer).map(Formats::time).orElse("");
    return new Page(msg("calendar.title"), "settings", new CalendarSettings(since, address));
  }
}
