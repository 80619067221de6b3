package buyerside.app.today;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.Advising;
import buyerside.app.library.share.ReadingSignals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What to do next over all of one's deals.
@Service
public class NextSteps {

  /// Of more deals than these nobody can do the next step.
  static final int DEALS = 80;

  static final int SIGNALS = 40;

  private final Advising advising;
  private final ReadingSignals signals;
  private final Asides asides;
  private final Clock clock;

  NextSteps(Advising advising, ReadingSignals signals, Asides asides, Clock clock) {
    this.advising = advising;
    this.signals = signals;
    this.asides = asides;
    this.clock = clock;
  }

  /// The next step of each of the largest open deals, the most helpful first; what the viewer put
  /// aside is left out.
  ///
  /// @param whose of which deals; `null` for all that the viewer may see
  @Transactional
  public List<Weighed> of(Viewer viewer, @Nullable Whose whose, int atMost) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    var deals = advising.ofLargest(viewer, whose, DEALS);
    var read = signals.fresh(viewer, whose, SIGNALS);
    return Weighed.of(deals, read, asides.of(viewer), today).stream().limit(atMost).toList();
  }
}
