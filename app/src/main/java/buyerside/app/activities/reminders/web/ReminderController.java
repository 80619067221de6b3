package buyerside.app.activities.reminders.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.reminders.Digests;
import buyerside.app.activities.reminders.Reminder;
import buyerside.app.activities.reminders.Reminder.Kind;
import buyerside.app.activities.reminders.ReminderChoice;
import buyerside.app.activities.reminders.Reminders;
import buyerside.app.activities.reminders.web.RemindersPage.KindLine;
import buyerside.app.activities.reminders.web.RemindersPage.ReminderLine;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.SettingsItem;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A member's reminders, and what they want of them.
@Controller
@RequestMapping("/reminders")
class ReminderController {

  private static final String HERE = "redirect:/reminders";
  private static final int MOST_SHOWN = 99;

  private final Reminders reminders;
  private final Digests digests;

  ReminderController(Reminders reminders, Digests digests) {
    this.reminders = reminders;
    this.digests = digests;
  }

  @Bean
  static SettingsItem reminderSettings() {
    return new SettingsItem("reminders", "/reminders#wanted", 25);
  }

  @GetMapping
  Page show(Viewer viewer) {
    var choice = reminders.choice(viewer);
    var away = reminders.countAway(viewer);
    return new Page(
        msg("reminders.title"),
        "today",
        new RemindersPage(
            reminders.of(viewer).stream().map(ReminderController::line).toList(),
            away == 0 ? "" : msg("reminders.away", away),
            Stream.of(Kind.values())
                .map(it ->
                    new KindLine(
                        it.name(), msg("reminders.kind." + it), !choice.muted().contains(it)))
                .toList(),
            digests.usable(),
            choice.digest(),
            IntStream.range(0, 24)
                .mapToObj(it -> new Option(String.valueOf(it), "%02d:00".formatted(it)))
                .toList(),
            String.valueOf(choice.hour()),
            digests.trouble(viewer)));
  }

  private static ReminderLine line(Reminder one) {
    return new ReminderLine(
        one.kind().name(),
        msg("reminders.kind." + one.kind()),
        one.key(),
        one.what(),
        one.about(),
        one.kind() == Kind.STEP || one.kind() == Kind.PROPOSALS
            ? Formats.date(one.at())
            : Formats.time(one.at()),
        one.late(),
        one.href());
  }

  @GetMapping("/count")
  ReminderCount count(Viewer viewer) {
    var count = reminders.of(viewer).size();
    return count == 0
        ? new ReminderCount("", msg("reminders.none"))
        : new ReminderCount(
            count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count),
            msg("reminders.count", count));
  }

  @PostMapping("/away")
  String putAway(Viewer viewer, @RequestParam(defaultValue = "") String key) {
    reminders.putAway(viewer, key);
    return HERE;
  }

  @PostMapping("/return")
  String bringBack(Viewer viewer) {
    reminders.bringBack(viewer);
    return HERE;
  }

  @PostMapping("/muting")
  String mute(Viewer viewer, @RequestParam(defaultValue = "") String kind) {
    reminders.mute(viewer, Chosen.of(Kind.class, kind));
    return HERE;
  }

  @PostMapping("/choice")
  String choose(
      Viewer viewer,
      @RequestParam(defaultValue = "") List<String> wanted,
      @RequestParam(defaultValue = "false") String digest,
      @RequestParam(defaultValue = "8") String hour) {
    var muted = EnumSet.allOf(Kind.class);
    wanted.forEach(it -> muted.remove(Chosen.of(Kind.class, it)));
    var choice =
        Chosen.as(
            it -> new ReminderChoice(digest.equals("true"), Integer.parseInt(it), muted), hour);
    reminders.choose(viewer, choice);
    return HERE;
  }
}
