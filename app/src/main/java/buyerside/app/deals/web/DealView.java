package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.Deal;
import buyerside.app.deals.KnownEvidence;
import buyerside.app.deals.Path.Mark;
import buyerside.app.deals.web.DealPage.AdviceView;
import buyerside.app.deals.web.DealPage.CriterionView;
import buyerside.app.deals.web.DealPage.EvidenceLine;
import buyerside.app.deals.web.DealPage.StageView;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import buyerside.method.Criterion;
import buyerside.method.CriterionState;
import buyerside.method.Evidence;
import buyerside.method.Polarity;
import buyerside.method.Stage;
import buyerside.method.Standing;
import buyerside.method.advice.Advice;
import buyerside.method.advice.NextActions;
import buyerside.method.playbook.PlaybookAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The deal page's parts, ready to print, from a standing.
final class DealView {

  private static final int MOST_ADVICE = 6;

  private final Deal deal;
  private final Standing standing;
  private final ProcessVersion version;

  DealView(Deal deal, Standing standing, ProcessVersion version) {
    this.deal = deal;
    this.standing = standing;
    this.version = version;
  }

  String standingWords() {
    return StageNames.of(version, standing.positionIndex());
  }

  /// The stages with a gap, in words; empty if there are none.
  String gaps() {
    var names =
        standing.gaps().stream()
            .map(it -> StageNames.of(version, standing.process().indexOf(it)))
            .collect(Collectors.joining(msg("deals.list.separator")));
    return names.isEmpty() ? "" : msg("deals.gaps", names);
  }

  List<StageView> stages() {
    var views = new ArrayList<StageView>();
    for (var stage : standing.process().stages()) {
      views.add(stage(stage));
    }
    return views;
  }

  List<AdviceView> advice() {
    return NextActions.of(standing, version.described().actions(), Map.of()).stream()
        .limit(MOST_ADVICE)
        .map(this::advice)
        .toList();
  }

  private StageView stage(Stage stage) {
    var process = standing.process();
    var index = process.indexOf(stage.id());
    var progress = standing.progress(stage.id());
    var texts = version.described().texts(stage.id());
    return new StageView(
        StageNames.of(version, index),
        StageNames.in(texts.question()),
        index == standing.positionIndex(),
        standing.gaps().contains(stage.id()),
        stage.id().equals(process.gate()),
        progress.met() + "/" + progress.required(),
        stage.criteria().stream().map(this::criterion).toList(),
        texts.illusions().stream().map(StageNames::in).toList());
  }

  private CriterionView criterion(Criterion criterion) {
    var known = standing.state(criterion.id());
    var state = Mark.of(known);
    var texts = version.described().texts(criterion.id());
    var evidence =
        deal.evidence().stream()
            .filter(it -> it.evidence().criterion().equals(criterion.id()))
            .map(this::line)
            .toList();
    return new CriterionView(
        criterion.id().value(),
        StageNames.of(version, criterion.id()),
        StageNames.in(texts.whatCounts()),
        criterion.required(),
        state.name(),
        msg("deals.state." + state),
        yetUnmet(criterion, known),
        evidence);
  }

  /// Why a yes that is on record does not count; empty if none is, or one does.
  private String yetUnmet(Criterion criterion, CriterionState state) {
    return switch (state) {
      case CriterionState.TooWeak _ -> tooWeak(criterion);
      case CriterionState.Denied(var by) ->
          yes(criterion)
              .map(it ->
                  it.strength().isAtLeast(criterion.minimum())
                      ? msg("deals.evidence.outranked", Formats.date(by.observedOn()))
                      : tooWeak(criterion))
              .orElse("");
      default -> "";
    };
  }

  private static String tooWeak(Criterion criterion) {
    return msg("deals.evidence.too-weak", msg("deals.strength." + criterion.minimum()));
  }

  /// The firmest of the latest evidence for it, where that is as late as what denies it.
  private Optional<Evidence> yes(Criterion criterion) {
    var held =
        deal.evidence().stream()
            .filter(it -> gone(it).isEmpty())
            .map(KnownEvidence::evidence)
            .filter(it -> it.criterion().equals(criterion.id()))
            .toList();
    var latest = held.stream().map(Evidence::observedOn).max(Comparator.naturalOrder());
    return held.stream()
        .filter(it -> latest.equals(Optional.of(it.observedOn())))
        .filter(it -> it.polarity() == Polarity.SATISFIES)
        .max(Comparator.comparing(Evidence::strength));
  }

  private EvidenceLine line(KnownEvidence known) {
    var piece = known.evidence();
    var said = known.saidBy();
    var quote = known.quote();
    var strength = msg("deals.strength." + piece.strength());
    return new EvidenceLine(
        known.id(),
        said == null ? strength : msg("deals.evidence.said", said, strength),
        quote == null ? "" : quote,
        Formats.date(piece.observedOn()),
        gone(known),
        piece.polarity() == Polarity.DENIES);
  }

  private String gone(KnownEvidence known) {
    var piece = known.evidence();
    var withdrawn = piece.withdrawnAt();
    if (withdrawn != null) {
      return msg("deals.evidence.withdrawn", Formats.date(withdrawn));
    }
    var lapses = piece.lapsesOn();
    if (lapses == null) {
      return "";
    }
    return standing.day().isBefore(lapses)
        ? ""
        : msg("deals.evidence.lapsed", Formats.date(lapses));
  }

  private AdviceView advice(Advice advice) {
    var action = advice.action();
    var lapses = advice.lapsesOn();
    return new AdviceView(
        lapses == null
            ? msg("deals.advice." + advice.because())
            : msg("deals.advice.LAPSES_SOON.on", Formats.date(lapses)),
        StageNames.of(version, advice.criterion()),
        advice.criterion().value(),
        action == null ? "" : StageNames.in(version.described().texts(action.id()).name()),
        action == null ? "" : StageNames.in(version.described().texts(action.id()).question()),
        action == null ? "" : effort(action),
        action == null ? "" : action.kind().name());
  }

  private static String effort(PlaybookAction action) {
    var minutes = action.effortMinutes();
    return minutes % 60 == 0 ? msg("deals.hours", minutes / 60) : msg("deals.minutes", minutes);
  }
}
