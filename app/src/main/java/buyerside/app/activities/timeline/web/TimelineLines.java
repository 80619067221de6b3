package buyerside.app.activities.timeline.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.activities.timeline.Moment;
import buyerside.app.activities.timeline.Subject;
import buyerside.app.activities.timeline.Timelines.Told;
import buyerside.app.activities.timeline.web.TimelinePage.Day;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws moments.
@Component
class TimelineLines {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Members members;

  TimelineLines(Members members) {
    this.members = members;
  }

  List<MomentLine> lines(Viewer viewer, Subject subject, Told told) {
    var names = members.names(viewer);
    return told.moments().stream().map(it -> line(it, subject, told, names)).toList();
  }

  List<Day> days(Viewer viewer, Subject subject, Told told) {
    var names = members.names(viewer);
    var days = new LinkedHashMap<LocalDate, List<MomentLine>>();
    for (var moment : told.moments()) {
      var day = LocalDate.ofInstant(moment.mark().at(), Reader.current().zone());
      days.computeIfAbsent(day, _ -> new ArrayList<>()).add(line(moment, subject, told, names));
    }
    return days.entrySet().stream().map(it -> new Day(name(it.getKey()), it.getValue())).toList();
  }

  private static String name(LocalDate day) {
    var weekday = DateTimeFormatter.ofPattern("EEE", Reader.current().language().locale());
    return Formats.date(day) + " " + weekday.format(day);
  }

  private static MomentLine line(
      Moment moment, Subject subject, Told told, Map<UUID, String> names) {
    var at = moment.mark().at();
    var who = moment.who();
    var deal = moment.deal();
    return new MomentLine(
        moment.sort().name(),
        msg("timeline.sort." + moment.sort()),
        HOUR.format(at.atZone(Reader.current().zone())),
        Formats.time(at),
        moment.text(),
        moment.more(),
        moment.sign().words(),
        moment.sign().warns(),
        who == null ? "" : names.getOrDefault(who, ""),
        moment.href().equals(subject.page()) ? "" : moment.href(),
        deal == null || subject.kind() == Subject.Kind.DEAL
            ? ""
            : told.deals().getOrDefault(deal, ""));
  }
}
