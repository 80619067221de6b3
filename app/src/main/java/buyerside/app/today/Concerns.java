package buyerside.app.today;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealAdvice;
import buyerside.app.deals.DwellTimes;
import buyerside.app.library.share.ReadingSignal;
import buyerside.app.library.share.SignalWords;
import buyerside.app.process.StageWords;
import buyerside.app.relations.circle.CircleMember;
import buyerside.app.relations.circle.Circles;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.shell.Formats;
import buyerside.app.today.TodayPage.Concern;
import buyerside.method.advice.Advice;
import buyerside.method.advice.Advice.Because;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What needs attention: invitations to answer, evidence about to lapse, gaps, deals that stand far
/// longer than is usual, people to reach.
@Component
class Concerns {

  private static final int MOST_OF_A_KIND = 5;
  private static final int INVITATIONS = 20;
  private static final int STALE = 2;

  private final DwellTimes dwell;
  private final Invitations invitations;
  private final Circles circles;

  Concerns(DwellTimes dwell, Invitations invitations, Circles circles) {
    this.dwell = dwell;
    this.invitations = invitations;
    this.circles = circles;
  }

  /// @param read what was lately read; that of deals with a step is said beside the step
  List<Concern> of(
      Viewer viewer,
      List<DealAdvice> deals,
      List<ReadingSignal> read,
      Instant now,
      LocalDate today) {
    var concerns = new ArrayList<Concern>();
    read(deals, read, now, concerns);
    invitations.ahead(viewer, INVITATIONS).stream()
        .filter(it -> it.answer() == null)
        .limit(MOST_OF_A_KIND)
        .forEach(it ->
            concerns.add(
                new Concern(
                    "INVITATION",
                    it.facts().title(),
                    msg(
                        "today.invitation",
                        Formats.time(it.facts().meeting().starts()),
                        msg("invites.verdict." + it.verdict())),
                    "/circle/invitations/" + it.id())));
    lapses(deals, concerns);
    stale(viewer, deals, now, concerns);
    gaps(deals, concerns);
    circles.own(viewer).stream()
        .filter(it -> !it.due().isAfter(today))
        .limit(MOST_OF_A_KIND)
        .forEach(it -> concerns.add(person(it)));
    return concerns;
  }

  private static void read(
      List<DealAdvice> deals, List<ReadingSignal> read, Instant now, List<Concern> concerns) {
    var advised =
        deals.stream()
            .filter(it -> !it.advice().isEmpty())
            .map(it -> it.row().id())
            .collect(Collectors.toSet());
    read.stream()
        .filter(it -> !advised.contains(it.deal()))
        .limit(MOST_OF_A_KIND)
        .forEach(it ->
            concerns.add(
                new Concern(
                    "READ", it.dealName(), SignalWords.read(it, now), "/deals/" + it.deal())));
  }

  private static void lapses(List<DealAdvice> deals, List<Concern> concerns) {
    deals.stream()
        .flatMap(deal -> deal.advice().stream().flatMap(it -> lapse(deal, it)))
        .limit(MOST_OF_A_KIND)
        .forEach(concerns::add);
  }

  private static Stream<Concern> lapse(DealAdvice deal, Advice advice) {
    var on = advice.lapsesOn();
    if (advice.because() != Because.LAPSES_SOON || on == null) {
      return Stream.empty();
    }
    var what = StageWords.of(deal.version(), advice.criterion());
    var text = msg("today.lapse", what, Formats.date(on));
    return Stream.of(new Concern("LAPSE", deal.row().name(), text, href(deal)));
  }

  private void stale(Viewer viewer, List<DealAdvice> deals, Instant now, List<Concern> concerns) {
    var usual = dwell.usual(viewer);
    for (var deal : deals) {
      var standing = deal.row().standing();
      var days = usual.getOrDefault(standing.process(), Map.of()).get(standing.stage());
      var stands = Duration.between(standing.since(), now).toDays();
      if (days != null && stands > (long) STALE * days) {
        concerns.add(
            new Concern("STALE", deal.row().name(), msg("today.stale", stands, days), href(deal)));
      }
      if (concerns.stream().filter(it -> it.kind().equals("STALE")).count() >= MOST_OF_A_KIND) {
        return;
      }
    }
  }

  private static void gaps(List<DealAdvice> deals, List<Concern> concerns) {
    deals.stream()
        .filter(it -> !it.row().standing().gaps().isEmpty())
        .limit(MOST_OF_A_KIND)
        .forEach(it ->
            concerns.add(
                new Concern(
                    "GAP",
                    it.row().name(),
                    msg(
                        "today.gap",
                        StageWords.of(it.version(), it.row().standing().gaps().getFirst())),
                    href(it))));
  }

  private static Concern person(CircleMember member) {
    var last = member.last();
    return new Concern(
        "PERSON",
        member.facts().name(),
        last == null
            ? msg("today.person.never")
            : msg("today.person", Formats.date(last.on()), member.facts().everyDays()),
        "/circle");
  }

  private static String href(DealAdvice deal) {
    return "/deals/" + deal.row().id();
  }
}
