package buyerside.app.today;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.DealAdvice;
import buyerside.app.deals.DealPaths;
import buyerside.app.library.share.ReadingSignal;
import buyerside.app.library.share.SignalWords;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Reader;
import buyerside.app.shell.Templates;
import buyerside.app.today.Asides.Put;
import buyerside.app.today.TodayPage.Step;
import buyerside.method.advice.Advice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The next step of each deal, the one that helps most for an hour first, each with its reason.
@Component
class Steps {

  private static final int MOST = 12;
  private static final double A_LOT = 1.5;

  private final DealPaths paths;
  private final Templates templates;
  private final Clock clock;

  Steps(DealPaths paths, Templates templates, Clock clock) {
    this.paths = paths;
    this.templates = templates;
    this.clock = clock;
  }

  /// @param aside what is not to be shown; the deal's next one takes its place
  List<Step> of(
      List<DealAdvice> deals, List<ReadingSignal> signals, Set<Put> aside, LocalDate today) {
    return Weighed.of(deals, signals, aside, today).stream().limit(MOST).map(this::step).toList();
  }

  private Step step(Weighed weighed) {
    var row = weighed.deal().row();
    var version = weighed.deal().version();
    var advice = weighed.advice();
    var action = advice.action();
    var criterion = StageWords.of(version, advice.criterion());
    var lapses = advice.lapsesOn();
    var deal = "/deals/" + row.id();
    var kind = action == null ? "MEETING" : action.kind().name();
    var texts = action == null ? null : version.described().texts(action.id());
    return new Step(
        row.id().toString(),
        row.name(),
        row.companyName(),
        advice.criterion().value(),
        advice.because() == Advice.Because.CLOSES_GAP,
        lapses == null
            ? msg("deals.advice." + advice.because())
            : msg("deals.advice.LAPSES_SOON.on", Formats.date(lapses)),
        texts == null ? criterion : StageWords.in(texts.name()),
        texts == null ? "" : StageWords.in(texts.question()),
        reason(weighed, criterion),
        heard(weighed),
        "/activities/new?deal=%s&purpose=%s&kind=%s"
            .formatted(row.id(), advice.criterion().value(), kind),
        deal + "/evidence/new?criterion=" + advice.criterion().value(),
        templates.content(paths.row(row, version)));
  }

  private String heard(Weighed weighed) {
    var signal = weighed.signal();
    return signal == null
        ? ""
        : SignalWords.read(signal, clock.instant())
            + (Reader.current().language().chinese() ? "" : " ")
            + SignalWords.suggestion(signal, null);
  }

  private static String reason(Weighed weighed, String criterion) {
    var help = weighed.help();
    var minutes = Math.round(help.hours() * 60);
    var effort =
        minutes % 60 == 0 ? msg("deals.hours", minutes / 60) : msg("deals.minutes", minutes);
    var value = weighed.deal().row().value();
    var worth = Formats.range(value.currency(), value.low(), value.high());
    var size =
        help.worth() >= A_LOT
            ? msg("today.worth.more")
            : help.worth() <= 1 / A_LOT ? msg("today.worth.less") : msg("today.worth.usual");
    return worth.isEmpty()
        ? msg("today.reason.unvalued", criterion, effort)
        : msg("today.reason", criterion, effort, worth, size);
  }
}
