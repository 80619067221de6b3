package buyerside.app.activities.review.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.activities.review.Review;
import buyerside.app.activities.review.Review.Hours;
import buyerside.app.activities.review.Review.Idle;
import buyerside.app.activities.review.Review.Move;
import buyerside.app.activities.review.Review.OfDeal;
import buyerside.app.activities.review.Review.OfKind;
import buyerside.app.activities.review.Reviews;
import buyerside.app.activities.review.TeamLine;
import buyerside.app.activities.review.web.ReviewPage.Moved;
import buyerside.app.activities.review.web.ReviewPage.Row;
import buyerside.app.activities.review.web.ReviewPage.Share;
import buyerside.app.activities.review.web.ReviewPage.Still;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws weekly reviews.
@Component
class ReviewPages {

  private static final double HOUR = 60.0;
  private static final double HUNDRED = 100.0;
  private static final int MOST = 15;

  private final Members members;
  private final Processes processes;

  ReviewPages(Members members, Processes processes) {
    this.members = members;
    this.processes = processes;
  }

  /// Whose week, and which.
  record Asked(UUID member, LocalDate monday, LocalDate today) {}

  ReviewPage page(Viewer viewer, Asked asked, Review review, List<TeamLine> team) {
    var monday = asked.monday();
    var names = members.names(viewer);
    var next = monday.plusDays(7);
    return new ReviewPage(
        msg("review.week", Formats.date(monday), Formats.date(monday.plusDays(6))),
        monday.toString(),
        asked.member().toString(),
        names.getOrDefault(asked.member(), ""),
        href(viewer, asked.member(), monday.minusDays(7)),
        next.isAfter(asked.today()) ? "" : href(viewer, asked.member(), next),
        options(viewer),
        shares(review.hours()),
        findings(review),
        review.deals().stream().limit(MOST).map(ReviewPages::row).toList(),
        review.kinds().stream().map(ReviewPages::row).toList(),
        review.moves().stream().limit(MOST).map(it -> moved(viewer, it)).toList(),
        review.idle().stream().map(it -> still(viewer, it)).toList(),
        team.stream().map(it -> row(viewer, it, monday, names)).toList());
  }

  private static String href(Viewer viewer, UUID member, LocalDate monday) {
    var own = member.equals(viewer.member());
    return "/review?week=" + monday + (own ? "" : "&member=" + member);
  }

  private List<Option> options(Viewer viewer) {
    return Reviews.readsOthers(viewer)
        ? members.all(viewer).stream()
            .filter(it -> it.role().atLeast(Role.REP) && Reviews.reads(viewer, it.id()))
            .map(it -> new Option(it.id().toString(), it.name()))
            .toList()
        : List.of();
  }

  private static List<Share> shares(Hours hours) {
    var shares = new ArrayList<Share>();
    var all = hours.all();
    if (all == 0) {
      return shares;
    }
    var start = 0.0;
    var parts =
        List.of(
            Map.entry("BEFORE_FIT", hours.beforeFitting()),
            Map.entry("BEFORE_UNFIT", hours.beforeUnfit()),
            Map.entry("AFTER_FIT", hours.afterFitting()),
            Map.entry("AFTER_UNFIT", hours.afterUnfit()),
            Map.entry("LOOSE", hours.loose()));
    for (var part : parts) {
      var width = HUNDRED * part.getValue() / all;
      shares.add(
          new Share(
              part.getKey(),
              msg("review.share." + part.getKey()),
              hours(part.getValue()),
              number(start),
              number(width)));
      start += width;
    }
    return shares;
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  static String hours(int minutes) {
    return msg("activities.hours", Math.round(minutes / HOUR * 10) / 10.0);
  }

  private static List<String> findings(Review review) {
    var hours = review.hours();
    var findings = new ArrayList<String>();
    findings.add(msg("review.all", hours(hours.all()), review.activities()));
    if (hours.all() > 0) {
      var gate = hours.before() + hours.after();
      if (gate > 0) {
        findings.add(
            msg(
                "review.before",
                hours(hours.before()),
                Math.round(HUNDRED * hours.before() / gate)));
      }
      if (hours.unfit() > 0) {
        var share = Math.round(HUNDRED * hours.unfit() / hours.all());
        findings.add(msg("review.unfit", hours(hours.unfit()), share));
      }
    }
    var ahead = review.moves().stream().filter(it -> it.to() > it.from()).count();
    var back = review.moves().stream().filter(it -> it.to() < it.from()).count();
    findings.add(msg("review.moved", ahead, back));
    if (review.unmeasured() > 0) {
      findings.add(msg("review.unmeasured", review.unmeasured()));
    }
    return findings;
  }

  private static Row row(OfDeal of) {
    var mark =
        of.moved() > 0
            ? msg("review.ahead", of.moved())
            : of.moved() < 0
                ? msg("review.back", -of.moved())
                : msg(of.opportunity() ? "deals.opportunity" : "deals.prospect");
    return new Row(
        "/deals/" + of.deal(),
        of.name(),
        mark,
        Formats.number(of.count()),
        hours(of.minutes()),
        of.unfit() == 0 ? "" : hours(of.unfit()));
  }

  private static Row row(OfKind of) {
    return new Row(
        "",
        msg("activities.kind." + of.kind()),
        "",
        Formats.number(of.count()),
        hours(of.minutes()),
        of.unfit() == 0 ? "" : hours(of.unfit()));
  }

  private static Row row(Viewer viewer, TeamLine line, LocalDate monday, Map<UUID, String> names) {
    return new Row(
        href(viewer, line.member(), monday),
        names.getOrDefault(line.member(), ""),
        hours(line.before()),
        Formats.number(line.activities()),
        hours(line.minutes()),
        line.unfit() == 0 ? "" : hours(line.unfit()));
  }

  private Moved moved(Viewer viewer, Move move) {
    var version = processes.version(viewer, move.version());
    var outcome = move.outcome();
    var what =
        outcome != null
            ? msg("timeline.ended", msg("deals.outcome." + outcome))
            : msg(
                "timeline.moved",
                StageWords.of(version, move.from()),
                StageWords.of(version, move.to()));
    return new Moved(
        "/deals/" + move.deal(),
        move.name(),
        what,
        move.to() < move.from(),
        Formats.time(move.at()));
  }

  private Still still(Viewer viewer, Idle idle) {
    var version = processes.version(viewer, idle.version());
    var why =
        idle.opportunity()
            ? msg("review.idle.after", Formats.date(idle.since()))
            : idle.unfit() * 2 > idle.minutes()
                ? msg("review.idle.unfit", Formats.date(idle.since()), hours(idle.unfit()))
                : msg("review.idle.before", Formats.date(idle.since()));
    return new Still(
        "/deals/" + idle.deal(),
        idle.name(),
        StageWords.of(version, idle.stage()),
        hours(idle.minutes()),
        why);
  }
}
