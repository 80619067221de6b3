package buyerside.app.deals.plan;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.shell.CalendarFile;
import buyerside.app.shell.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Plans as files for calendar programs.
@Component
public class PlanCalendar {

  private final Deals deals;
  private final Clock clock;

  PlanCalendar(Deals deals, Clock clock) {
    this.deals = deals;
    this.clock = clock;
  }

  /// The steps that have a day, and the go-live day.
  public ResponseEntity<byte[]> of(Viewer viewer, UUID id, JointPlan plan) {
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var entries = new ArrayList<CalendarFile.Entry>();
    for (var timed : Outlook.of(plan, today).steps()) {
      var step = timed.step();
      var due = timed.due();
      if (due != null) {
        var who = msg("plan.side." + step.owner().side()) + " " + step.owner().name();
        var title = step.done() == null ? step.title() : "✓ " + step.title();
        entries.add(CalendarFile.Entry.due(step.id() + "@" + id, due, title, who.strip()));
      }
    }
    var goLive = plan.goLive();
    if (goLive != null) {
      var title = msg("plan.golive") + " · " + deal.row().name();
      entries.add(CalendarFile.Entry.due("go-live@" + id, goLive, title, ""));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan.ics\"")
        .cacheControl(CacheControl.noStore())
        .body(
            CalendarFile.of(
                msg("tool.PLAN") + " · " + deal.row().name(), entries, clock.instant()));
  }
}
