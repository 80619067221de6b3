package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.activities.Activity;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// An activity in a list, ready to print.
///
/// @param state `LATE`, `AHEAD` or `DONE`
/// @param misfit the fit check's verdict; empty if it fits, or if there is no deal to fit
/// @param with who takes part, by name
/// @param deal where it belongs; empty if nowhere
/// @param owner whose it is; empty in one's own list
/// @param completed where it is marked as done; empty if that is not for the viewer
public record ActivityLine(
    UUID id,
    String state,
    String kind,
    String subject,
    String hour,
    String length,
    String misfit,
    String with,
    String outcome,
    String deal,
    String dealName,
    String owner,
    String completed) {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  static ActivityLine of(
      Activity activity,
      String dealName,
      Map<UUID, String> people,
      String owner,
      boolean changeable,
      Instant now) {
    var deal = activity.deal();
    return new ActivityLine(
        activity.id(),
        activity.done() ? "DONE" : activity.starts().isBefore(now) ? "LATE" : "AHEAD",
        msg("activities.kind." + activity.kind()),
        activity.subject(),
        HOUR.format(activity.starts().atZone(Reader.current().zone())),
        activity.minutes() == null ? "" : length(activity.minutes()),
        deal == null || activity.fit().equals("FITS")
            ? ""
            : msg("activities.fit." + activity.fit()),
        activity.details().people().stream()
            .map(it -> people.getOrDefault(it, ""))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(msg("deals.list.separator"))),
        activity.details().outcome(),
        deal == null ? "" : "/deals/" + deal,
        dealName,
        owner,
        changeable && !activity.done() ? "/activities/" + activity.id() + "/completion" : "");
  }

  static LocalDate day(Activity activity) {
    return LocalDate.ofInstant(activity.starts(), Reader.current().zone());
  }

  static String length(int minutes) {
    return minutes >= 60 && minutes % 30 == 0
        ? msg("activities.hours", minutes / 60.0)
        : msg("deals.minutes", minutes);
  }

  /// The day, with its weekday.
  static String name(LocalDate day, LocalDate today) {
    var locale = Reader.current().language().locale();
    var name = Formats.date(day) + " " + DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    return day.equals(today) ? msg("shell.today") + " · " + name : name;
  }
}
