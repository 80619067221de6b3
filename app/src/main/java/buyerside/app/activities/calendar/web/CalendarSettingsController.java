package buyerside.app.activities.calendar.web;

import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarFeeds;
import buyerside.app.activities.calendar.CalendarSources;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.SettingsItem;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A member makes, renews and revokes their address for calendar programs, and names the calendars
/// that are read for them.
@Controller
@RequestMapping("/settings/calendar")
class CalendarSettingsController {

  private static final String HERE = "redirect:/settings/calendar";

  private final CalendarFeeds feeds;
  private final CalendarSources sources;
  private final CalendarSettingsPages pages;

  CalendarSettingsController(
      CalendarFeeds feeds, CalendarSources sources, CalendarSettingsPages pages) {
    this.feeds = feeds;
    this.sources = sources;
    this.pages = pages;
  }

  @Bean
  static SettingsItem calendarSettings() {
    return new SettingsItem("calendar", "/settings/calendar", 10);
  }

  @GetMapping
  Page show(Viewer viewer) {
    return pages.page(viewer, "", "", "", Problems.NONE);
  }

  @PostMapping
  Page renew(Viewer viewer) {
    var made = CalendarFeedController.path(feeds.renew(viewer));
    return pages.page(viewer, made, "", "", Problems.NONE);
  }

  @PostMapping("/revocation")
  String revoke(Viewer viewer) {
    feeds.revoke(viewer);
    return HERE;
  }

  @PostMapping("/sources")
  Object add(
      Viewer viewer,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String address) {
    return switch (sources.add(viewer, name, address)) {
      case CalendarSources.Adding.Added _ -> "redirect:/activities/proposals";
      case CalendarSources.Adding.Refused(var reasons) ->
          pages.page(viewer, "", name, address, new Problems(reasons));
    };
  }

  @PostMapping("/sources/{source}/reading")
  String read(Viewer viewer, @PathVariable UUID source) {
    sources.read(viewer, source);
    return HERE;
  }

  @PostMapping("/sources/{source}/removal")
  String remove(Viewer viewer, @PathVariable UUID source) {
    sources.remove(viewer, source);
    return HERE;
  }
}
