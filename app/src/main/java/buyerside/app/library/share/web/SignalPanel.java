package buyerside.app.library.share.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.deals.Deals;
import buyerside.app.library.share.ReadingLinks;
import buyerside.app.library.share.ReadingSignal;
import buyerside.app.library.share.ReadingSignals;
import buyerside.app.library.share.SignalWords;
import buyerside.app.shell.Fragment;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the buyer read, on the deal page, with what that suggests.
@Component
class SignalPanel implements DealPanel {

  private static final int SHOWN = 4;
  private static final int COUNTED = 100;

  private final ReadingSignals signals;
  private final ReadingLinks links;
  private final Deals deals;
  private final Clock clock;

  SignalPanel(ReadingSignals signals, ReadingLinks links, Deals deals, Clock clock) {
    this.signals = signals;
    this.links = links;
    this.deals = deals;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var lent = links.count(viewer, deal.id(), COUNTED);
    if (lent == 0) {
      return Optional.empty();
    }
    var now = clock.instant();
    var open = open(viewer, deal, now);
    var shown =
        signals.of(viewer, deal.id(), SHOWN).stream().map(it -> signal(it, open, now)).toList();
    return Optional.of(new SignalList(deal.id(), msg("reading.lent", lent), shown));
  }

  /// The first thing that the buyer is to meet in the stage that the deal is in.
  private @Nullable CriterionId open(Viewer viewer, Deal deal, Instant now) {
    var stage = deal.row().standing().stage();
    var standing = deals.standing(viewer, deal, now);
    if (stage >= standing.process().stages().size()) {
      return null;
    }
    return standing.missing(stage, stage + 1).stream().findFirst().map(Criterion::id).orElse(null);
  }

  private static SignalList.Signal signal(
      ReadingSignal signal, @Nullable CriterionId open, Instant now) {
    var purpose = open == null ? "" : "&purpose=" + open.value();
    return new SignalList.Signal(
        SignalWords.read(signal, now),
        SignalWords.extent(signal.reading()),
        SignalWords.suggestion(signal, open),
        signal.read().last().isAfter(now.minus(ReadingSignals.FRESH)),
        "/activities/new?deal=" + signal.deal() + purpose + "&kind=CALL");
  }
}
