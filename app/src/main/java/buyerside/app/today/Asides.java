package buyerside.app.today;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Advice that members put aside: for some days, or for good with a reason. Each member's own.
@Service
class Asides {

  private static final int LONGEST_REASON = 300;

  /// @param criterion its id
  record Put(UUID deal, String criterion) {}

  private final AsideStore store;
  private final Deals deals;
  private final Clock clock;

  Asides(AsideStore store, Deals deals, Clock clock) {
    this.store = store;
    this.deals = deals;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Set<Put> of(Viewer viewer) {
    return store.of(viewer, today(viewer));
  }

  /// @param days for how long; `null` for good, and then a reason is asked for
  @Transactional
  List<Reason> put(Viewer viewer, Put put, @Nullable Integer days, String reason) {
    var problems = new ArrayList<Reason>();
    var version = deals.followed(viewer, put.deal());
    if (version.isEmpty()) {
      problems.add(Reason.of("deal", "unknown"));
    } else if (version.get().process().criteria().stream()
        .noneMatch(it -> it.id().value().equals(put.criterion()))) {
      problems.add(Reason.of("criterion", "criterion.unknown", put.criterion()));
    }
    if (days == null) {
      TextRule.checkGiven("reason", reason, LONGEST_REASON, problems);
    } else {
      TextRule.check("reason", reason, LONGEST_REASON, problems);
    }
    if (problems.isEmpty()) {
      var until = days == null ? null : today(viewer).plusDays(days);
      store.put(viewer, put, until, reason.strip(), clock.instant());
    }
    return problems;
  }

  /// Shows all advice again.
  @Transactional
  void takeAllBack(Viewer viewer) {
    store.takeAllBack(viewer);
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
  }
}
