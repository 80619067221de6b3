package buyerside.app.deals.plan.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.Outlook;
import buyerside.app.deals.plan.Outlook.Timed;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The steps of a plan against the calendar, as both sides may see them. Lengths are per mille of
/// the drawing's width.
///
/// @param from the first day of the drawing in words, as `to` the last
/// @param goLive where the go-live day stands; -1 without one
/// @param goLiveWords the day in words; empty without one
public record PlanPicture(
    List<Line> lines, String from, String to, int today, int goLive, String goLiveWords)
    implements Fragment {

  /// A step.
  ///
  /// @param start where its bar begins and `width` how long it is; 0 without dates
  /// @param sign what is to be noticed of it, as it is drawn, and `words` in words
  /// @param who in words, with the side
  /// @param after the numbers of the steps that come before
  public record Line(
      int number,
      String title,
      String side,
      String who,
      String due,
      String after,
      String sign,
      String words,
      int start,
      int width) {}

  public static PlanPicture of(JointPlan plan, Outlook outlook, LocalDate today) {
    var scale = Scale.of(plan, outlook, today);
    var lines = new ArrayList<Line>();
    for (var timed : outlook.steps()) {
      lines.add(line(lines.size() + 1, timed, plan, scale));
    }
    var goLive = plan.goLive();
    return new PlanPicture(
        lines,
        Formats.date(scale.from),
        Formats.date(scale.to),
        scale.at(today),
        goLive == null ? -1 : scale.at(goLive.plusDays(1)),
        goLive == null ? "" : Formats.date(goLive));
  }

  private static Line line(int number, Timed timed, JointPlan plan, Scale scale) {
    var step = timed.step();
    var end = end(timed);
    var start = start(timed, plan);
    var done = step.done();
    int from = start == null ? 0 : scale.at(start);
    return new Line(
        number,
        step.title(),
        step.owner().side().name(),
        who(step.owner().side(), step.owner().name()),
        done != null || timed.due() == null ? "" : Formats.date(timed.due()),
        step.timing().after().stream()
            .map(it -> String.valueOf(plan.steps().indexOf(plan.step(it).orElseThrow()) + 1))
            .collect(Collectors.joining(msg("deals.list.separator"))),
        timed.sign().name(),
        done == null
            ? msg("plan.sign." + timed.sign())
            : msg("plan.done.by", Formats.date(done.on()), done.by()),
        from,
        end == null ? 0 : Math.max(6, scale.at(end.plusDays(1)) - from));
  }

  private static String who(Side side, String name) {
    return name.isEmpty() ? msg("plan.side." + side) : msg("plan.side." + side) + " · " + name;
  }

  private static @Nullable LocalDate end(Timed timed) {
    var done = timed.step().done();
    return done == null ? timed.due() : done.on();
  }

  private static @Nullable LocalDate start(Timed timed, JointPlan plan) {
    var end = end(timed);
    var days = plan.workDays();
    return end == null ? null : days.before(days.onOrBefore(end), timed.step().timing().days() - 1);
  }

  /// From days to places.
  private record Scale(LocalDate from, LocalDate to) {

    static Scale of(JointPlan plan, Outlook outlook, LocalDate today) {
      var days =
          Stream.concat(
                  Stream.of(today, plan.goLive()),
                  outlook.steps().stream().flatMap(it -> Stream.of(start(it, plan), end(it))))
              .filter(Objects::nonNull)
              .sorted()
              .toList();
      return new Scale(days.getFirst(), days.getLast());
    }

    int at(LocalDate day) {
      return (int)
          (1000 * ChronoUnit.DAYS.between(from, day) / (ChronoUnit.DAYS.between(from, to) + 1));
    }
  }
}
